// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.

/** The protocol version that the types of this package describe. */
export const PROTOCOL_VERSION = '2026-11'

/** What the handshake offers to a server that negotiates, best first. */
export const SUPPORTED_VERSIONS: readonly string[] = [PROTOCOL_VERSION]

/** Are methods and fields that need the capability `experimentalApi` part of this package? */
export const EXPERIMENTAL = false

/** The version of this package. */
export const PACKAGE_VERSION = '2026.11.0'
