// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.events;

import dev.heddle.client.types.TurnDiffUpdatedNotification;
import java.util.OptionalLong;

/**
 * Files were changed in a turn.
 *
 * @param params What is told.
 * @param emittedAtMs When the server sent it, Unix time in milliseconds.
 */
public record TurnDiffUpdatedEvent(TurnDiffUpdatedNotification params, OptionalLong emittedAtMs)
    implements TurnEvent {
  @Override
  public String method() {
    return "turn/diff/updated";
  }
}
