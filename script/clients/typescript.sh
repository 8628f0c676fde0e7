#!/bin/sh
# Checks a TypeScript client as its author would: format, compiler, tests with vectors, and the package as others get it,
# with the examples of its README. See check-clients.ts, which runs it.
#
#   typescript.sh check CLIENT             with HEDDLE_TOOLS, a folder for tools that is kept between clients
#   typescript.sh story CLIENT ARGUMENT…   runs the example `story` of a client that was checked
set -eu
verb=$1 client=$2
shift 2
if [ "$verb" = story ]; then
  exec node "$client/.test/examples/story.js" "$@"
fi
if [ ! -d "$HEDDLE_TOOLS/node_modules" ]; then
  cp "$client/package.json" "$HEDDLE_ROOT/clients/typescript/package-lock.json" "$HEDDLE_TOOLS"
  (cd "$HEDDLE_TOOLS" && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error)
fi
cd "$client"
if [ "$HEDDLE_LINT" = on ]; then
  # The formatter is that of this repository: the package pins none, for it needs none.
  node -e 'const { vcs, files, ...rest } = JSON.parse(require("fs").readFileSync(process.argv[1], "utf8"))
    require("fs").writeFileSync(process.argv[2], JSON.stringify(rest))' "$HEDDLE_ROOT/biome.json" "$HEDDLE_TOOLS/biome.json"
  "$HEDDLE_ROOT/node_modules/.bin/biome" check --config-path="$HEDDLE_TOOLS" --error-on-warnings .
fi
ln -s "$HEDDLE_TOOLS/node_modules" node_modules
npm run --silent build
npm test --silent

# As others get it: the examples of the README, compiled beside the package that would be published.
user=$(mktemp -d)
trap 'rm -rf "$user"' EXIT
name=$(node -p "require('./package.json').name")
package=$user/node_modules/$name
mkdir -p "$package"
npm pack --silent --pack-destination "$user" >/dev/null
tar -xzf "$user"/*.tgz -C "$package" --strip-components=1
ln -s "$client/node_modules/@types" "$user/node_modules/@types"
echo '{ "type": "module" }' >"$user/package.json"
cd "$user"
awk '/^```ts/ { file = "readme_" ++n ".ts"; next } /^```/ { file = "" } file { print > file }' "$client/README.md"
"$client/node_modules/.bin/tsc" --noEmit --strict --exactOptionalPropertyTypes --noUncheckedIndexedAccess \
  --module nodenext --target es2022 --lib es2023,esnext.disposable --types node readme_*.ts
node --input-type=module --eval "
  import { readFileSync } from 'node:fs'
  const { exports } = JSON.parse(readFileSync('$package/package.json', 'utf8'))
  for (const entry of Object.keys(exports)) await import('$name' + entry.slice(1))"
