// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.events;

import dev.heddle.client.types.ThreadGoalClearedNotification;
import java.util.OptionalLong;

/**
 * A thread has no goal.
 *
 * @param params What is told.
 * @param emittedAtMs When the server sent it, Unix time in milliseconds.
 */
public record ThreadGoalClearedEvent(ThreadGoalClearedNotification params, OptionalLong emittedAtMs)
    implements ServerEvent {
  @Override
  public String method() {
    return "thread/goal/cleared";
  }
}
