#!/bin/sh
# Generates the Java client of each version named and checks it as its author would: format, warnings as errors,
# tests with the vectors of the version, and for ours the documentation and the examples. A version can also be the
# name of a bundle that a real server came with, or the path of a schema.
set -eu
[ $# -gt 0 ] || { echo 'usage: java.sh VERSION…' >&2; exit 2; }
if ! javac -version 2>/dev/null | grep -Eq '^javac (1[7-9]|[2-9][0-9])'; then
  echo 'a JDK, 17 or later' >&2
  exit 3
fi
command -v mvn >/dev/null || { echo 'mvn (Maven)' >&2; exit 3; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

formatter=com.google.googlejavaformat:google-java-format:1.28.0:jar:all-deps
mvn --quiet --batch-mode org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy \
  -Dartifact="$formatter" -DoutputDirectory="$folder"
exports=''
for part in api code file parser tree util; do
  exports="$exports --add-exports jdk.compiler/com.sun.tools.javac.$part=ALL-UNNAMED"
done

for version in "$@"; do
  bundle=protocol/bundles/$version.json.gz
  if [ -f "$bundle" ]; then from="--from $bundle"
  elif [ -f "$version" ]; then from="--from $version"
  else from="--protocol $version"
  fi
  name=$(basename "$version")
  client=$folder/$name/java
  # shellcheck disable=SC2086 # two words
  ./heddle generate java $from --out "$client"
  # shellcheck disable=SC2086
  ./heddle generate vectors $from --out "$folder/$name/vectors"
  HEDDLE_VECTORS=$folder/$name/vectors
  export HEDDLE_VECTORS
  (
    cd "$client"
    find . -name '*.java' > sources
    # shellcheck disable=SC2086 # words
    java $exports -jar "$folder"/google-java-format-*-all-deps.jar --dry-run --set-exit-if-changed @sources
    mvn --quiet --batch-mode test
    if [ -d examples ]; then
      mvn --quiet --batch-mode javadoc:javadoc
      mvn --quiet --batch-mode org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath \
        -Dmdep.outputFile=classpath
      mkdir readme
      awk '/^```java/ { file = "readme/Readme" ++n ".java"; next } /^```/ { file = "" } file { print > file }' \
        README.md
      javac -Xlint:all -Werror -d target/examples -cp "target/classes:$(cat classpath)" examples/*.java readme/*.java
    fi
  )
done
