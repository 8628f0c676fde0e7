// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.

@file:Suppress("DEPRECATION")

package heddle.client

/** The protocol version that the types of this package describe. */
public const val PROTOCOL_VERSION: String = "2026-11"

/**
 * What the handshake offers to a server that negotiates, best first. Empty where client and server do
 * not agree on a version.
 */
public val SUPPORTED_VERSIONS: List<String> = listOf(PROTOCOL_VERSION)

/** Does this package have what needs the capability `experimentalApi`? */
public const val EXPERIMENTAL: Boolean = false

/** The version of this package. */
public const val PACKAGE_VERSION: String = "2026.11.0"
