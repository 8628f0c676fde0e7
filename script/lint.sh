#!/bin/sh
# Format, lint, the boundaries between packages, and the descriptions of the protocol.
set -eu
biome check --error-on-warnings
node protocol/script/lint-descriptions.ts
