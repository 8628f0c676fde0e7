// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.events;

import dev.heddle.client.types.SkillsChangedNotification;
import java.util.OptionalLong;

/**
 * Files of skills were changed.
 *
 * @param params What is told.
 * @param emittedAtMs When the server sent it, Unix time in milliseconds.
 */
public record SkillsChangedEvent(SkillsChangedNotification params, OptionalLong emittedAtMs)
    implements ServerEvent {
  @Override
  public String method() {
    return "skills/changed";
  }
}
