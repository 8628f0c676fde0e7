// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.events;

import dev.heddle.client.types.PlanDeltaNotification;
import java.util.OptionalLong;

/**
 * More text of a plan.
 *
 * @param params What is told.
 * @param emittedAtMs When the server sent it, Unix time in milliseconds.
 */
public record ItemPlanDeltaEvent(PlanDeltaNotification params, OptionalLong emittedAtMs)
    implements TurnEvent {
  @Override
  public String method() {
    return "item/plan/delta";
  }
}
