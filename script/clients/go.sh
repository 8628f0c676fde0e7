#!/bin/sh
# Checks a Go client as its author would: format, vet, staticcheck, and the tests, with vectors and watched for races. See
# check-clients.ts, which runs it.
#
#   go.sh check CLIENT             with HEDDLE_TOOLS, a folder for tools that is kept between clients
#   go.sh story CLIENT ARGUMENT…   runs the example `story` of a client that was checked
set -eu
verb=$1 client=$2
shift 2
if [ "$verb" = story ]; then
  exec "$client/.story" "$@"
fi
if ! command -v go >/dev/null || ! command -v gofmt >/dev/null; then
  echo 'go, 1.23 or later (https://go.dev/dl)' >&2
  exit 3
fi
cd "$client"
if [ "$HEDDLE_LINT" = on ]; then
  unformatted=$(gofmt -l .)
  [ -z "$unformatted" ] || { echo "not as gofmt leaves it: $unformatted" >&2; exit 1; }
  [ -x "$HEDDLE_TOOLS/staticcheck" ] || GOBIN=$HEDDLE_TOOLS go install honnef.co/go/tools/cmd/staticcheck@v0.8.2
  "$HEDDLE_TOOLS/staticcheck" ./...
fi
go mod verify
go vet ./...
# The examples of the README are programs of their own.
mkdir .readme
awk '/^```go/ { file = ".readme/" ++n ".go"; next } /^```/ { file = "" } file { print > file }' README.md
for example in .readme/*.go; do [ ! -f "$example" ] || go vet "$example"; done
rm -r .readme
# What is written by hand is the same for every protocol: it is watched for races with our own versions.
if [ "$HEDDLE_RACES" = on ]; then go test -race ./...; else go test ./...; fi
[ ! -d examples/story ] || go build -o .story ./examples/story
