// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.events;

import dev.heddle.client.types.ThreadQueueChangedNotification;
import java.util.OptionalLong;

/**
 * What waits to be said in a thread changed.
 *
 * @param params What is told.
 * @param emittedAtMs When the server sent it, Unix time in milliseconds.
 */
public record ThreadQueueChangedEvent(
    ThreadQueueChangedNotification params, OptionalLong emittedAtMs) implements ServerEvent {
  @Override
  public String method() {
    return "thread/queue/changed";
  }
}
