#!/usr/bin/env python3
"""Holds a scorer's output against the floors of floors.tsv. For CI; users never need Python.

usage: SCORER ... | floors.py SET [--raise]

Prints what it reads, then every measure of SET that lies below its floor. Exit status: 0, or 1 where
one does or where a measure with a floor is missing. --raise lifts the floors of SET to what it reads
and adds measures that have none; it never lowers one. Standard library only.
"""
import math
import pathlib
import re
import sys

TABLE = pathlib.Path(__file__).with_name("floors.tsv")
# "name  3 / 4  0.75", "name  P 0.7 R 0.8 F1 0.75" or "name  0.75"
LINE = re.compile(
    r"(?P<name>\S.*?)\s+(?:(?P<points>\d+) / (?P<possible>\d+)\s+|P [\d.]+ R [\d.]+ F1 )?(?P<share>\d\.\d+)$"
)


def read_scores(lines):
    scores = {}
    for line in lines:
        print(line, end="")
        match = LINE.match(line.strip())
        if match and match["possible"] and int(match["possible"]):
            scores[match["name"]] = int(match["points"]) / int(match["possible"])
        elif match:
            scores[match["name"]] = float(match["share"])
    return scores


def read_table():
    lines = TABLE.read_text(encoding="utf-8").splitlines()
    head = [line for line in lines if line.startswith("#")]
    rows = [line.split("\t") for line in lines if line and not line.startswith("#")]
    return head, {(name, measure): float(floor) for name, measure, floor in rows}


def write_table(head, floors):
    rows = [f"{name}\t{measure}\t{floor:.3f}" for (name, measure), floor in sorted(floors.items())]
    TABLE.write_text("\n".join(head + rows) + "\n", encoding="utf-8")


def main():
    name, lift = sys.argv[1], "--raise" in sys.argv[2:]
    scores = read_scores(sys.stdin)
    head, floors = read_table()
    if lift:
        for measure, share in scores.items():
            lowest = math.floor(share * 1000) / 1000
            floors[name, measure] = max(lowest, floors.get((name, measure), 0))
        write_table(head, floors)
        return 0
    fallen = False
    for (of, measure), floor in floors.items():
        if of != name:
            continue
        share = scores.get(measure)
        if share is None or share < floor:
            fallen = True
            print(f"FALLEN: {name}, {measure}: {'missing' if share is None else f'{share:.3f}'}, floor {floor:.3f}")
    return 1 if fallen else 0


sys.exit(main())
