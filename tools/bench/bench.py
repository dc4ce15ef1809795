#!/usr/bin/env python3
"""Prints what Sitrep costs and how well it reads: cold start, scores of gold folders, renamed crises, scale.

usage: bench.py [--runs N] [--score SCORE.py GOLD_DIR DOCS_DIR]...
                [--swap SWAP.py SCORE.py GOLD_DIR DOCS_DIR MAP.json]...
                [--scale FOLDER COUNT...]

Without arguments: the cold start alone, on the first sample crisis. Folders and scorers are the caller's; MAP.json
holds the new names. --scale needs the classes of `mvn package`. Standard library only.
"""
import glob, os, re, shutil, statistics, subprocess, sys, tempfile, time

HOME = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
SITREP = os.path.join(HOME, "sitrep")


def run(command):
    """Wall seconds, processor seconds and the highest memory in MB of one run."""
    start = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        sys.exit(f"exit {process.returncode}: {' '.join(command)}")
    return time.monotonic() - start, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def cold_start(runs, work):
    seeds = sorted(glob.glob(os.path.join(HOME, "seeds", "*", "")))[0]
    out = os.path.join(work, "report")
    report = os.path.join(out, "report.json")
    commands = [
        ("--help", [SITREP, "--help"]),
        ("report", [SITREP, "report", seeds, "-q", "-o", out]),
        ("extract", [SITREP, "extract", seeds, "-q", "-o", os.path.join(work, "x.json")]),
        ("render pdf", [SITREP, "render", report, "-q", "-o", os.path.join(work, "r.pdf")]),
        ("render docx", [SITREP, "render", report, "-q", "-o", os.path.join(work, "r.docx")]),
    ]
    print(f"cold start, {runs} runs: command, wall (lowest, median), processor time (lowest), memory")
    for name, command in commands:
        run(command)
        timed = [run(command) for _ in range(runs)]
        walls = [wall for wall, _, _ in timed]
        print(
            f"  {name:12} {min(walls):6.3f} s {statistics.median(walls):6.3f} s"
            f" {min(cpu for _, cpu, _ in timed):6.3f} s {max(rss for _, _, rss in timed):5.0f} MB"
        )


def scores(scorer, gold, docs, work):
    """The scorer's lines, name -> share, for the reader's report of the documents."""
    report = os.path.join(work, "scored.json")
    run([SITREP, "extract", docs, "-q", "-o", report])
    text = subprocess.run(
        [sys.executable, scorer, gold, report, "--docs", docs], capture_output=True, text=True, check=True
    ).stdout
    found = {}
    for line in text.splitlines():
        match = re.match(r"\s*(\S.*?)\s{2,}.*?\b([01]\.\d+)\s*$", line)
        if match:
            found[match.group(1).strip(" :")] = float(match.group(2))
    return found


def score(scorer, gold, docs, work):
    print(f"scores of {gold}")
    for name, share in scores(scorer, gold, docs, work).items():
        print(f"  {name:40} {share:.3f}")


def swap(swapper, scorer, gold, docs, names, work):
    renamed = os.path.join(work, "renamed")
    shutil.rmtree(renamed, ignore_errors=True)
    subprocess.run([sys.executable, swapper, gold, docs, names, renamed], check=True)
    before, after = scores(scorer, gold, docs, work), scores(scorer, renamed, renamed, work)
    print(f"renamed by {names}: as it is, renamed, difference")
    for name, share in before.items():
        other = after.get(name, 0.0)
        print(f"  {name:40} {share:.3f} {other:.3f} {other - share:+.3f}{'  falls' if other < share - 0.03 else ''}")


def scale(folder, counts):
    path = [os.path.join(HOME, m, "target", "classes") for m in ("extract", "model")]
    path += sorted(glob.glob(os.path.join(HOME, "cli", "target", "lib", "*.jar")))
    source = os.path.join(HOME, "tools", "bench", "ReadingSpeed.java")
    print(f"one report of so many articles, made from {folder}")
    subprocess.run(["java", "-XX:+UseSerialGC", "-cp", os.pathsep.join(path), source, folder, *counts], check=True)


def main(arguments):
    runs, jobs = 10, []
    while arguments:
        option, arguments = arguments[0], arguments[1:]
        end = next((i for i, word in enumerate(arguments) if word.startswith("--")), len(arguments))
        values, arguments = arguments[:end], arguments[end:]
        if option == "--runs" and len(values) == 1:
            runs = int(values[0])
        elif option == "--score" and len(values) == 3:
            jobs.append(lambda work, v=values: score(*v, work))
        elif option == "--swap" and len(values) == 5:
            jobs.append(lambda work, v=values: swap(*v, work))
        elif option == "--scale" and len(values) >= 2:
            jobs.append(lambda work, v=values: scale(v[0], v[1:]))
        else:
            sys.exit(__doc__)
    with tempfile.TemporaryDirectory() as work:
        cold_start(runs, work)
        for job in jobs:
            job(work)


if __name__ == "__main__":
    main(sys.argv[1:])
