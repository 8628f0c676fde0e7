// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.events;

import dev.heddle.client.types.ThreadTokenUsageUpdatedNotification;
import java.util.OptionalLong;

/**
 * A request to the model was counted.
 *
 * @param params What is told.
 * @param emittedAtMs When the server sent it, Unix time in milliseconds.
 */
public record ThreadTokenUsageUpdatedEvent(
    ThreadTokenUsageUpdatedNotification params, OptionalLong emittedAtMs) implements TurnEvent {
  @Override
  public String method() {
    return "thread/tokenUsage/updated";
  }
}
