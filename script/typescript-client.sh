#!/bin/sh
# Builds and tests a generated TypeScript client on its own, as whoever generated it would: in a folder outside
# of this repository, with the packages of its own lockfile.
set -eu
client=${1:?usage: typescript-client.sh FOLDER}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cp -R "$client/." "$folder"
cd "$folder"
rm -rf node_modules dist .test
npm ci --no-audit --no-fund --loglevel=error
npm run --silent build
npm test --silent
npm pack --silent --dry-run
