// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.

/** What a server tells: a record for each notification. */
package dev.heddle.client.events;
