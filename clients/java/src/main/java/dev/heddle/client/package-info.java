/**
 * A client of the agent app-server protocol.
 *
 * <p>{@link Client} starts a server or connects to one. What is said on the wire is in the package
 * {@code types}, what a server tells in {@code events}.
 */
package dev.heddle.client;
