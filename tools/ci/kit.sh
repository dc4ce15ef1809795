#!/usr/bin/env bash
# Runs the GitLab job that 'sitrep init' writes, on two days, in a runner on this machine: npm's gitlab-ci-local with
# its shell executor. Says loudly that it did not where npm cannot have the runner. Needs a built ./sitrep, git and npm.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
home=$PWD
runner=gitlab-ci-local@4.61.1 # the last line that runs on Node 18 and 20
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

skip() { printf 'WARNING: %s; the GitLab job was NOT run.\n' "$*"; exit 0; }
fail() { printf 'FAILED: %s\n' "$*"; exit 1; }
git_() { git -c user.name=ci -c user.email=ci@localhost -c init.defaultBranch=main "$@"; }

command -v npm >/dev/null || skip "there is no npm"
command -v rsync >/dev/null || skip "there is no rsync, which the runner calls"
npm install --silent --no-audit --no-fund --prefix "$work/npm" "$runner" >"$work/npm.log" 2>&1 || skip "npm has no $runner"

# What the job clones as Sitrep: a repository that hands on to the program that is built here.
mkdir "$work/program"
printf '#!/bin/sh\nexec "%s/sitrep" "$@"\n' "$home" >"$work/program/sitrep"
chmod +x "$work/program/sitrep"
(cd "$work/program" && git_ init -q && git_ add -A && git_ commit -qm program)

# A crisis with an origin, since the job's rule asks which files a push changes.
crisis=$work/crisis
./sitrep init "$crisis" -q
(cd "$crisis" && git_ init -q && git_ add -A && git_ commit -qm start && git_ init -q --bare "$work/origin.git" &&
  git_ remote add origin "$work/origin.git" && git_ push -q origin main)

# Before a job GitLab cleans the folder and then puts the cache back; the runner here does neither.
day() { # ARTICLES...
  (cd "$crisis" && git clean -ffdxq -e .gitlab-ci-local -e previous)
  cp "$@" "$crisis/sources/"
  (cd "$crisis" && git_ add -A && git_ commit -qm articles &&
    "$work/npm/node_modules/.bin/gitlab-ci-local" --force-shell-executor --variable "SITREP_GIT=file://$work/program" \
      situation-report) >"$work/job.log" 2>&1 || { tail -n 30 "$work/job.log"; fail "the job"; }
  for file in report.pdf report.docx report.json check.sarif check.xml "${expected[@]}"; do
    [ -s "$crisis/out/$file" ] || fail "the job kept no out/$file"
  done
}

articles=(seeds/iran-pakistan-2024/0*.txt)
expected=()
day "${articles[0]}" "${articles[1]}"
[ ! -e "$crisis/out/changes.md" ] || fail "the first day tells changes"
[ -s "$crisis/previous/report.json" ] || fail "the job did not keep its report for the next"
expected=(changes.md)
day "${articles[@]:2}"
grep -q 'What changed' "$crisis/out/report.md" || fail "the second day's report does not tell what changed"
echo "The GitLab job ran on two days: its documents, findings and changes were kept."
