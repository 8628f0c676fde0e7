// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.events;

import dev.heddle.client.types.ThreadStatusChangedNotification;
import java.util.OptionalLong;

/**
 * A thread does something else now.
 *
 * @param params What is told.
 * @param emittedAtMs When the server sent it, Unix time in milliseconds.
 */
public record ThreadStatusChangedEvent(
    ThreadStatusChangedNotification params, OptionalLong emittedAtMs) implements ServerEvent {
  @Override
  public String method() {
    return "thread/status/changed";
  }
}
