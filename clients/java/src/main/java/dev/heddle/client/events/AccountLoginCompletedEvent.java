// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.events;

import dev.heddle.client.types.AccountLoginCompletedNotification;
import java.util.OptionalLong;

/**
 * An attempt to sign in has ended, well or badly.
 *
 * @param params What is told.
 * @param emittedAtMs When the server sent it, Unix time in milliseconds.
 */
public record AccountLoginCompletedEvent(
    AccountLoginCompletedNotification params, OptionalLong emittedAtMs) implements ServerEvent {
  @Override
  public String method() {
    return "account/login/completed";
  }
}
