#!/usr/bin/env bash
# Makes model/src/main/resources/org/sitrep/map/countries.bin from Natural Earth's 1:50m countries
# (public domain) as the npm package world-atlas carries them. Needs npm and Node.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
work=${1:-$(mktemp -d)}

npm install --silent --no-audit --no-fund --no-save --prefix "$work" world-atlas@2.0.2

node "$here/build.mjs" \
    "$work/node_modules/world-atlas/countries-50m.json" \
    "$root/extract/src/main/resources/org/sitrep/gazetteer/countries.tsv" \
    "$root/model/src/main/resources/org/sitrep/map/countries.bin"
