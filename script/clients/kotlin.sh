#!/bin/sh
# Generates the Kotlin client of each version named and checks it as its author would, in folders outside of this
# repository: format, warnings as errors, tests with the vectors of the protocol, and the programs of its README. A
# version can also be the name of a bundle that a real server came with, or the path of a schema.
set -eu
[ $# -gt 0 ] || { echo 'usage: kotlin.sh VERSION…' >&2; exit 2; }
missing() { echo "$1" >&2; exit 3; }
java -version 2>&1 | grep -Eq 'version "(1[7-9]|[2-9][0-9])' || missing 'java, 17 or later (Debian: openjdk-17-jdk-headless)'
command -v mvn >/dev/null || missing 'mvn (Debian: maven)'
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
ktlint=1.7.1

mvn --quiet --batch-mode dependency:copy -DoutputDirectory="$folder" \
  -Dartifact="com.pinterest.ktlint:ktlint-cli:$ktlint:jar:all" || missing "ktlint $ktlint (Maven Central: com.pinterest.ktlint:ktlint-cli)"

number=0
for version in "$@"; do
  number=$((number + 1))
  client=$folder/$number
  vectors=$folder/vectors-$number
  bundle=protocol/bundles/$version.json.gz
  if [ -f "$version" ]; then
    set_from="--from=$version"
  elif [ -f "$bundle" ]; then
    set_from="--from=$bundle"
  else
    set_from="--protocol=$version"
  fi
  ./heddle generate kotlin "$set_from" --out "$client"
  ./heddle generate vectors "$set_from" --out "$vectors"
  (
    cd "$client"
    java -jar "$folder/ktlint-cli-$ktlint-all.jar" --relative --log-level=warn
    # The programs of the README are compiled with the tests.
    mkdir -p src/test/kotlin/readme
    awk '/^```kotlin/ { file = "src/test/kotlin/readme/Readme" ++n ".kt"; print "package readme" n "\n" > file; next }
         /^```/ { file = "" } file { print > file }' README.md
    HEDDLE_VECTORS=$vectors mvn --quiet --batch-mode verify
    cat target/surefire-reports/*.txt
  )
done
