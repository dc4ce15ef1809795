#!/usr/bin/env bash
# Has other programs look at Word documents: the validator of the Open XML SDK at each report in the
# folder of the tests' documents and at each named report with citations in the line, as footnotes and as
# endnotes; then LibreOffice, which has to make pages of all of them.
# usage: tools/ci/word.sh REPORT.json...
# Needs Node and, for the pages, LibreOffice and poppler. Exit status: 0 all well, else 1.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

number=0
for report in "$@"; do
  number=$((number + 1))
  for citations in inline footnote endnote; do
    ./sitrep render "$report" --citations "$citations" -o "$work/$number-$citations.docx" -q
  done
done
for document in render-docx/target/documents/*.docx; do
  if [ -f "$document" ]; then cp "$document" "$work/"; fi
done

failed=0
tools/ooxml-validate.sh "$work"/*.docx || failed=1

if command -v soffice >/dev/null && command -v pdfinfo >/dev/null; then
  soffice -env:UserInstallation="file://$work/office" --headless --convert-to pdf --outdir "$work/pages" "$work"/*.docx >/dev/null 2>&1
  for document in "$work"/*.docx; do
    name=$(basename "$document" .docx)
    pages=$(pdfinfo "$work/pages/$name.pdf" 2>/dev/null | sed -n 's/^Pages: *//p')
    echo "$name: ${pages:-no} pages in LibreOffice"
    [ -n "$pages" ] || failed=1
  done
else
  echo "WARNING: LibreOffice or poppler is missing; no pages were made of the Word documents."
fi
exit "$failed"
