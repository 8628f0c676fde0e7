// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.events;

import dev.heddle.client.types.StrictReviewRequiredNotification;
import java.util.OptionalLong;

/**
 * Every further command of a turn is reviewed.
 *
 * @param params What is told.
 * @param emittedAtMs When the server sent it, Unix time in milliseconds.
 */
public record AutoApprovalReviewStrictReviewRequiredEvent(
    StrictReviewRequiredNotification params, OptionalLong emittedAtMs) implements TurnEvent {
  @Override
  public String method() {
    return "autoApprovalReview/strictReviewRequired";
  }
}
