#!/usr/bin/env python3
"""Sets our Word document beside the one that pandoc makes of our Markdown: what each has, as a table.

usage: tools/bench/word.py REPORT.json     (from the root of the repository; needs pandoc, Node and a built ./sitrep)
"""
import re
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path


def run(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


class Word:
    """A Word document, asked for what a careful user of Word would look for."""

    def __init__(self, path):
        self.path = path
        with zipfile.ZipFile(path) as package:
            self.parts = {name: package.read(name) for name in package.namelist()}
        self.body = self.part("word/document.xml")
        self.styles = self.part("word/styles.xml")

    def part(self, name):
        return self.parts.get(name, b"").decode("utf-8", "replace")

    def count(self, pattern, where=None):
        return len(re.findall(pattern, self.body if where is None else where))

    def named(self, pattern):
        return sum(1 for name in self.parts if re.fullmatch(pattern, name))

    def heading_numbers(self):
        style = re.search(r'<w:style [^>]*w:styleId="Heading1".*?</w:style>', self.styles, re.S)
        if style and "<w:numPr>" in style.group(0):
            return "Word's own, linked to the heading styles"
        typed = self.count(r'SectionNumber')
        return "typed as text" if typed else "none"

    def contents(self):
        field = re.search(r'TOC \\o[^<]*', self.body)
        if not field:
            return "none"
        start = self.body.index(field.group(0))
        end = self.body.find("</w:sdtContent>", start)
        entries = self.count(r"<w:hyperlink ", self.body[start:end])
        return f"a field with {entries} linked entries" if entries else "an empty field, to be updated by hand"

    def tables(self):
        tables = re.findall(r"<w:tbl>.*?</w:tbl>", self.body, re.S)
        data = [table for table in tables if "FieldTable" not in table and "CardTable" not in table]
        heads = sum("<w:tblHeader" in table for table in data)
        whole = sum("<w:cantSplit" in table for table in data)
        return f"{heads} of {len(data)} repeat their head; {whole} keep rows whole"

    def by_hand(self):
        return self.count(r"<w:(?:b|i|sz|color|spacing|jc|ind|shd|u|vertAlign)(?: [^>]*)?/>")

    def alternatives(self):
        figures = re.findall(r"<wp:docPr [^>]*>", self.body)
        told = sum(bool(re.search(r'descr="[^"]', figure)) for figure in figures)
        return f"{told} of {len(figures)} figures"

    def language(self):
        found = re.search(r'<w:lang [^>]*w:val="([^"]*)"', self.styles)
        runs = self.count(r"<w:lang ")
        return (found.group(1) if found else "not said") + f"; {runs} runs in another"

    def errors(self):
        answer = subprocess.run(
            ["tools/ooxml-validate.sh", str(self.path)], capture_output=True, text=True).stdout
        return re.search(r"(\d+) errors", answer).group(1)

    def rows(self):
        return [
            ("Styles in use", len(set(re.findall(r'<w:(?:p|r|tbl)Style w:val="([^"]*)"', self.body)))),
            ("Formats set by hand in the body", self.by_hand()),
            ("Numbers of headings", self.heading_numbers()),
            ("Contents", self.contents()),
            ("Footnotes (with --citations footnote)", self.count(r"<w:footnoteReference ")),
            ("Captions with a number that counts", self.count(r"SEQ (?:Figure|Table)")),
            ("References to captions, as fields", self.count(r" ?REF ")),
            ("Links within the document", self.count(r'<w:hyperlink [^>]*w:anchor=')),
            ("Charts that Word edits", self.named(r"word/charts/chart\d+\.xml")),
            ("Their workbooks", self.named(r"word/embeddings/.*\.xlsx")),
            ("Pictures (vector, bitmap)",
             f"{self.named(r'word/media/.*.svg')}, {self.named(r'word/media/.*.png')}"),
            ("Alternative words", self.alternatives()),
            ("Tables", self.tables()),
            ("Facts marked with their ids", self.count(r"<w:tag ")),
            ("Handling mark and page x of y", "NUMPAGES" in "".join(
                self.part(name) for name in self.parts if "footer" in name) and "yes" or "no"),
            ("Language", self.language()),
            ("Layout of current Word (mode 15)",
             "yes" if re.search(r'compatibilityMode"[^>]*w:val="15"', self.part("word/settings.xml")) else "no"),
            ("Errors by the Open XML SDK's validator", self.errors()),
            ("Bytes", self.path.stat().st_size),
        ]


def main(report):
    work = Path(tempfile.mkdtemp())
    run("./sitrep", "render", report, "--format", "docx,md", "-o", str(work), "-q")
    run("./sitrep", "render", report, "--format", "docx", "--citations", "footnote", "-o", str(work / "noted"), "-q")
    run("pandoc", str(work / "report.md"), "--toc", "--number-sections", "-o", str(work / "pandoc.docx"))
    ours, noted, theirs = (
        Word(path) for path in (work / "report.docx", work / "noted/report.docx", work / "pandoc.docx"))
    notes = noted.count(r"<w:footnoteReference ")
    version = run("pandoc", "--version").split("\n", 1)[0]
    print(f"| | Sitrep | {version} |\n|---|---|---|")
    for (name, mine), (_, other) in zip(ours.rows(), theirs.rows()):
        print(f"| {name} | {notes if name.startswith('Footnotes') else mine} | {other} |")
    print("| House template | `--template`: their styles, headers, footers, page; names mapped | `--reference-doc`: styles of pandoc's names |")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(sys.argv[1])
