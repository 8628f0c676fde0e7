// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.events;

import dev.heddle.client.types.ConfigWarningNotification;
import java.util.OptionalLong;

/**
 * Something is wrong with the configuration; the server goes on nevertheless.
 *
 * @param params What is told.
 * @param emittedAtMs When the server sent it, Unix time in milliseconds.
 */
public record ConfigWarningEvent(ConfigWarningNotification params, OptionalLong emittedAtMs)
    implements ServerEvent {
  @Override
  public String method() {
    return "configWarning";
  }
}
