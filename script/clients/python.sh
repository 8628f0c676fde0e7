#!/bin/sh
# Checks a Python client as its author would, with the tools that its own manifest pins: format, lint, types, tests with
# vectors, and the wheel, which then has to read and write again what real servers said. See check-clients.ts, which runs it.
#
#   python.sh check CLIENT             with HEDDLE_TOOLS, a folder for tools that is kept between clients
#   python.sh story CLIENT ARGUMENT…   runs the example `story` of a client that was checked
set -eu
verb=$1 client=$2
shift 2
tools=$HEDDLE_TOOLS/python
if [ "$verb" = story ]; then
  PYTHONPATH=$client/src exec "$tools/bin/python" "$client/examples/story.py" "$@"
fi
if ! python3 -c 'import sys, ensurepip, venv; assert sys.version_info >= (3, 10)' 2>/dev/null; then
  echo 'python3, 3.10 or later, with its module venv (Debian: python3-venv)' >&2
  exit 3
fi
# What the package needs to be worked on, without the package itself.
if [ ! -d "$tools" ]; then
  python3 -m venv "$tools"
  "$tools/bin/pip" install --quiet --disable-pip-version-check "${client}[dev]"
  "$tools/bin/pip" uninstall --quiet --yes "$(sed -n 's/^name = "\(.*\)"/\1/p' "$client/pyproject.toml")"
fi
PATH=$tools/bin:$PATH
cd "$client"
if [ "$HEDDLE_LINT" = on ]; then
  ruff format --check .
  ruff check .
fi
awk '/^```python/ { file = "readme_" ++n ".py"; next } /^```/ { file = "" } file { print > file }' README.md
mypy
for example in readme_*.py; do [ ! -f "$example" ] || mypy "$example"; done
pytest --quiet
# The package as others get it, beside what it says it depends on and nothing else.
hatchling build --target wheel
python -m venv .installed
.installed/bin/pip install --quiet --disable-pip-version-check dist/*.whl
if [ -f "$(echo src/*/client.py)" ] && [ -n "${HEDDLE_RECORDINGS:-}" ]; then
  .installed/bin/python "$HEDDLE_ROOT/script/support/round_trip.py" "$(basename src/*)" "$HEDDLE_RECORDINGS"
fi
