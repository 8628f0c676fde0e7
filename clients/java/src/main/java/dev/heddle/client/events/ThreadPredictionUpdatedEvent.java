// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.events;

import dev.heddle.client.types.ThreadPredictionUpdatedNotification;
import java.util.OptionalLong;

/**
 * A guess at the next words of the user was made, or failed.
 *
 * @param params What is told.
 * @param emittedAtMs When the server sent it, Unix time in milliseconds.
 */
public record ThreadPredictionUpdatedEvent(
    ThreadPredictionUpdatedNotification params, OptionalLong emittedAtMs) implements ServerEvent {
  @Override
  public String method() {
    return "thread/prediction/updated";
  }
}
