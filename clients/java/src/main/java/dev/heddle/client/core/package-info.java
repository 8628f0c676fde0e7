/**
 * What the types of the protocol are made with: reading and writing JSON, and values that may be
 * absent.
 */
package dev.heddle.client.core;
