// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.events;

import dev.heddle.client.types.ThreadReadStateChangedNotification;
import java.util.OptionalLong;

/**
 * The user has read more of a thread, or there is more to read.
 *
 * @param params What is told.
 * @param emittedAtMs When the server sent it, Unix time in milliseconds.
 */
public record ThreadReadStateChangedEvent(
    ThreadReadStateChangedNotification params, OptionalLong emittedAtMs) implements ServerEvent {
  @Override
  public String method() {
    return "thread/readState/changed";
  }
}
