// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.events;

import dev.heddle.client.types.GuardianWarningNotification;
import java.util.OptionalLong;

/**
 * There is something to tell the user about the second agent.
 *
 * @param params What is told.
 * @param emittedAtMs When the server sent it, Unix time in milliseconds.
 */
public record GuardianWarningEvent(GuardianWarningNotification params, OptionalLong emittedAtMs)
    implements ServerEvent {
  @Override
  public String method() {
    return "guardianWarning";
  }
}
