#!/bin/sh
# What CI runs, and you can run too: the report, the gate, and what changed since the last report.
# SITREP names the program (default: sitrep on PATH). Keeps all it makes in out/; the report before this one is
# previous/report.json. Exit status: 3 where the gate fails; the documents are made all the same.
set -eu
cd "$(dirname "$0")/.."
sitrep=${SITREP:-sitrep}
out=out

set -- "$sitrep" report sources --config sitrep.yaml -o "$out"
[ -f previous/report.json ] && set -- "$@" --since previous/report.json
"$@"

gate=0
"$sitrep" check "$out/report.json" --format sarif >"$out/check.sarif" || gate=$?
"$sitrep" check "$out/report.json" --format junit >"$out/check.xml" || gate=$?
"$sitrep" check "$out/report.json" || gate=$?

if [ -f previous/report.json ]; then
  "$sitrep" diff previous/report.json "$out/report.json" --format md >"$out/changes.md"
  cat "$out/changes.md"
fi
exit "$gate"
