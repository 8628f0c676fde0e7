#!/bin/sh
# Checks a Kotlin client as its author would: format, warnings as errors, the tests with vectors, and the programs of the
# README. See check-clients.ts, which runs it.
#
#   kotlin.sh check CLIENT             with HEDDLE_TOOLS, a folder for tools that is kept between clients
#   kotlin.sh story CLIENT ARGUMENT…   runs the example `story` of a client that was checked
set -eu
verb=$1 client=$2
shift 2
if [ "$verb" = story ]; then
  exec java -cp "$client/target/classes:$client/target/test-classes:$(cat "$client/target/classpath")" StoryKt "$@"
fi
missing() { echo "$1" >&2; exit 3; }
java -version 2>&1 | grep -Eq 'version "(1[7-9]|[2-9][0-9])' || missing 'java, 17 or later (Debian: openjdk-17-jdk-headless)'
command -v mvn >/dev/null || missing 'mvn (Debian: maven)'
ktlint=1.7.1
cd "$client"
if [ "$HEDDLE_LINT" = on ]; then
  program=$HEDDLE_TOOLS/ktlint-cli-$ktlint-all.jar
  [ -f "$program" ] || mvn --quiet --batch-mode dependency:copy -DoutputDirectory="$HEDDLE_TOOLS" \
    -Dartifact="com.pinterest.ktlint:ktlint-cli:$ktlint:jar:all"
  java -jar "$program" --relative --log-level=warn
fi
# The programs of the README are compiled with the tests.
mkdir src/test/kotlin/readme
awk '/^```kotlin/ { file = "src/test/kotlin/readme/Readme" ++n ".kt"; print "package readme" n "\n" > file; next }
     /^```/ { file = "" } file { print > file }' README.md
# A compiler that runs once is done before its own code is optimized, and no daemon of it stays behind.
MAVEN_OPTS='-XX:+UseParallelGC -XX:TieredStopAtLevel=1' mvn --quiet --batch-mode \
  -Dkotlin.compiler.daemon=false -Dmdep.outputFile=target/classpath verify dependency:build-classpath
