#!/bin/sh
# Checks a Java client as its author would: format, compiler and documentation without a warning, tests with vectors, and
# the programs of the README and of the examples. See check-clients.ts, which runs it.
#
#   java.sh check CLIENT             with HEDDLE_TOOLS, a folder for tools that is kept between clients
#   java.sh story CLIENT ARGUMENT…   runs the example `story` of a client that was checked
set -eu
verb=$1 client=$2
shift 2
if [ "$verb" = story ]; then
  exec java -cp "$client/target/programs:$client/target/classes:$(cat "$client/target/classpath")" Story "$@"
fi
missing() { echo "$1" >&2; exit 3; }
javac -version 2>/dev/null | grep -Eq '^javac (1[7-9]|[2-9][0-9])' || missing 'javac, 17 or later (Debian: openjdk-17-jdk-headless)'
command -v mvn >/dev/null || missing 'mvn (Debian: maven)'
copy=org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy
classpath=org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath
formatter=google-java-format-1.28.0-all-deps.jar
[ -f "$HEDDLE_TOOLS/$formatter" ] || mvn --quiet --batch-mode "$copy" -DoutputDirectory="$HEDDLE_TOOLS" \
  -Dartifact=com.google.googlejavaformat:google-java-format:1.28.0:jar:all-deps
cd "$client"
if [ "$HEDDLE_LINT" = on ]; then
  exports=''
  for part in api code file parser tree util; do
    exports="$exports --add-exports jdk.compiler/com.sun.tools.javac.$part=ALL-UNNAMED"
  done
  mkdir target
  find . -name '*.java' > target/sources
  # shellcheck disable=SC2086 # words
  java $exports -jar "$HEDDLE_TOOLS/$formatter" --dry-run --set-exit-if-changed @target/sources
fi
# The documentation of types is the same with and without a client: it is made once.
[ -d src/test ] && without_docs=false || without_docs=true
mvn --quiet --batch-mode verify "$classpath" -Dmdep.outputFile=target/classpath -Dmaven.javadoc.skip=$without_docs
# The programs of the README are compiled like the examples, as those who use the package would.
mkdir -p target/readme
awk '/^```java/ { file = "target/readme/Readme" ++n ".java"; next } /^```/ { file = "" } file { print > file }' README.md
for program in examples/*.java target/readme/*.java; do [ ! -f "$program" ] || echo "$program"; done > target/programs.list
if [ -s target/programs.list ]; then
  javac -encoding UTF-8 -Xlint:all -Werror -d target/programs -cp "target/classes:$(cat target/classpath)" @target/programs.list
fi
