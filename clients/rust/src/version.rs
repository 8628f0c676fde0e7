// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.

//! What this crate speaks.

/// The protocol version that the types of this crate describe.
pub const PROTOCOL_VERSION: &str = "2026-11";

/// What the handshake offers to a server that negotiates, best first. Empty where none does.
pub const SUPPORTED_VERSIONS: &[&str] = &[PROTOCOL_VERSION];

/// Does this crate have what needs the capability `experimentalApi`?
pub const EXPERIMENTAL: bool = false;
