// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.

/**
 * What is said on the wire. Objects are records, unions are sealed interfaces with an {@code
 * Unknown} for what this package does not know. Every type is read by {@code fromJson} and written
 * by {@code toJson}.
 */
package dev.heddle.client.types;
