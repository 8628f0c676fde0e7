#!/bin/sh
# Checks a Rust client as its author would: format, lints, docs, tests with vectors, what would be published, and the
# programs of its README. See check-clients.ts, which runs it.
#
#   rust.sh check CLIENT             with HEDDLE_TOOLS, a folder for tools that is kept between clients
#   rust.sh story CLIENT ARGUMENT…   runs the example `story` of a client that was checked
set -eu
verb=$1 client=$2
shift 2
if [ "$verb" = story ]; then
  exec "$client/target/story" "$@"
fi
for tool in cargo rustfmt cargo-clippy; do
  command -v "$tool" >/dev/null || { echo "$tool, of Rust 1.85 or later" >&2; exit 3; }
done
# What clients depend on is compiled once for all of them, hence with the same flags.
export CARGO_TARGET_DIR="$HEDDLE_TOOLS/target" CARGO_TERM_QUIET=true
export CARGO_INCREMENTAL=0 CARGO_PROFILE_DEV_DEBUG=0 RUSTFLAGS='-D warnings' RUSTDOCFLAGS='-D warnings'
cd "$client"
# Types alone have no versions of their own to be tried with: they take those of the client.
if [ -f Cargo.lock ]; then
  cp Cargo.lock "$HEDDLE_TOOLS"
else
  cp "$HEDDLE_TOOLS/Cargo.lock" .
  cargo update --workspace --offline
fi
[ "$HEDDLE_LINT" = off ] || cargo fmt --check
# The types of the client are those of the types alone, and are looked at once.
if [ "$HEDDLE_LINT" = on ] && grep -q '^\[features\]' Cargo.toml; then
  # What is there without features is there with all of them, too: only whether it compiles is left to ask.
  cargo check --locked
  cargo clippy --locked --all-targets --all-features
  cargo doc --locked --no-deps --all-features
fi
if [ -d src/stdio ]; then
  cargo test --locked --all-features
else
  # Types have no tests inside of them, for which everything would be compiled twice.
  cargo test --locked --test '*'
  cargo test --locked --doc
fi
cargo package --locked --allow-dirty --list >/dev/null
if [ -f examples/story.rs ]; then
  mkdir -p target
  cp "$CARGO_TARGET_DIR/debug/examples/story" target/
fi
