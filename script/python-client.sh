#!/bin/sh
# Generates the Python client of each version named and checks it as its author would, in folders outside of
# this repository and with the tools that its own manifest pins: format, lint, types, tests, and the wheel, which
# then has to read and write again what real servers said. A version can also be the name of a bundle that a real
# server came with: its client is generated from that.
set -eu
[ $# -gt 0 ] || { echo 'usage: python-client.sh VERSION…' >&2; exit 2; }
if ! python3 -c 'import sys, ensurepip, venv; assert sys.version_info >= (3, 10)' 2>/dev/null; then
  echo 'python3, 3.10 or later, with its module venv (Debian: python3-venv)' >&2
  exit 3
fi
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
root=$PWD
recordings=$root/conformance/recordings

for version in "$@"; do
  client=$folder/$version
  bundle=protocol/bundles/$version.json.gz
  if [ -f "$bundle" ]; then
    ./heddle generate python --from "$bundle" --out "$client"
    server=codex-${version%-experimental}
  else
    ./heddle generate python --protocol "$version" --out "$client"
    server=.
  fi
  if [ ! -d "$folder/tools" ]; then
    python3 -m venv "$folder/tools"
    "$folder/tools/bin/pip" install --quiet --disable-pip-version-check "${client}[dev]"
    "$folder/tools/bin/pip" uninstall --quiet --yes heddle-client
  fi
  (
    cd "$client"
    PATH=$folder/tools/bin:$PATH
    ruff format --check .
    ruff check .
    awk '/^```python/ { file = "readme_" ++n ".py"; next } /^```/ { file = "" } file { print > file }' README.md
    mypy
    mypy readme_*.py
    pytest --quiet
    # The package as others get it, beside what it says it depends on and nothing else.
    hatchling build --target wheel
    python -m venv .installed
    .installed/bin/pip install --quiet --disable-pip-version-check dist/*.whl
    .installed/bin/python -c 'import heddle_client'
    if [ -d "$recordings/$server" ]; then
      .installed/bin/python "$root/script/support/round_trip.py" "$recordings"
    fi
  )
done
