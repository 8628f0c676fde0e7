// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.events;

import dev.heddle.client.types.EnvironmentConnectionNotification;
import java.util.OptionalLong;

/**
 * A machine that a thread works on came within reach.
 *
 * @param params What is told.
 * @param emittedAtMs When the server sent it, Unix time in milliseconds.
 */
public record ThreadEnvironmentConnectedEvent(
    EnvironmentConnectionNotification params, OptionalLong emittedAtMs) implements ServerEvent {
  @Override
  public String method() {
    return "thread/environment/connected";
  }
}
