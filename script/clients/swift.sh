#!/bin/sh
# Checks a Swift client as its author would: format, build without warnings, tests with vectors. See check-clients.ts,
# which runs it.
#
#   swift.sh check CLIENT             with HEDDLE_TOOLS, a folder for tools that is kept between clients
#   swift.sh story CLIENT ARGUMENT…   runs the example `story` of a client that was checked
#
# Without a toolchain the sources are only read with a grammar of the language (swift/read.py). That replaces no compiler:
# it can fail, but what passes it was not checked, and the exit code says that the toolchain is missing.
set -eu
verb=$1 client=$2
shift 2
missing='swift, 5.9 or later (https://www.swift.org/install)'
if command -v swift >/dev/null; then has_swift=yes; else has_swift=no; fi

if [ "$verb" = story ]; then
  [ "$has_swift" = yes ] || { echo "$missing" >&2; exit 3; }
  exec "$client/.build/debug/Story" "$@"
fi

if [ "$has_swift" = no ]; then
  if [ ! -d "$HEDDLE_TOOLS/venv" ]; then
    if ! python3 -c 'import sys, ensurepip, venv; assert sys.version_info >= (3, 10)' 2>/dev/null; then
      echo "$missing; or, for the syntax alone, python3, 3.10 or later, with its module venv" >&2
      exit 3
    fi
    python3 -m venv "$HEDDLE_TOOLS/venv.new"
    "$HEDDLE_TOOLS/venv.new/bin/pip" install --quiet --disable-pip-version-check --target "$HEDDLE_TOOLS/grammar" \
      'tree-sitter==0.26.1' 'tree-sitter-swift==0.7.4'
    mv "$HEDDLE_TOOLS/venv.new" "$HEDDLE_TOOLS/venv"
  fi
  PYTHONPATH=$HEDDLE_TOOLS/grammar python3 "$HEDDLE_ROOT/script/clients/swift/read.py" "$client" "$HEDDLE_LINT"
  echo "$missing; without it only the syntax was checked" >&2
  exit 4
fi

cd "$client"
if [ "$HEDDLE_LINT" = on ] && swift format --version >/dev/null 2>&1; then
  swift format lint --strict --recursive .
fi
# The examples of the page to begin with are programs of their own.
swift build --build-tests >.build.log 2>&1 || { cat .build.log; exit 1; }
# A package cannot but name what is deprecated in it.
if grep 'warning:' .build.log | grep -v 'is deprecated'; then exit 1; fi
swift test --skip-build
mkdir -p .readme
awk '/^```swift/ { file = ".readme/" ++n ".swift"; next } /^```/ { file = "" } file { print > file }' README.md
for example in .readme/*.swift; do
  # Older toolchains keep modules beside the programs.
  [ ! -f "$example" ] || swiftc -typecheck -I .build/debug/Modules -I .build/debug "$example"
done
