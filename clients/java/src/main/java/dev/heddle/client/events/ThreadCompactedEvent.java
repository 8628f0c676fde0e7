// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.events;

import dev.heddle.client.types.ContextCompactedNotification;
import java.util.OptionalLong;

/**
 * The history of a thread was compacted.
 *
 * @param params What is told.
 * @param emittedAtMs When the server sent it, Unix time in milliseconds.
 * @deprecated The turn also carries it as an item, which is kept: look for {@code
 *     contextCompaction}.
 */
@Deprecated
@SuppressWarnings("deprecation")
public record ThreadCompactedEvent(ContextCompactedNotification params, OptionalLong emittedAtMs)
    implements TurnEvent {
  @Override
  public String method() {
    return "thread/compacted";
  }
}
