// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.events;

import dev.heddle.client.types.ItemGuardianApprovalReviewStartedNotification;
import java.util.OptionalLong;

/**
 * A reviewing model looks at what the agent wants to do.
 *
 * @param params What is told.
 * @param emittedAtMs When the server sent it, Unix time in milliseconds.
 */
public record ItemAutoApprovalReviewStartedEvent(
    ItemGuardianApprovalReviewStartedNotification params, OptionalLong emittedAtMs)
    implements TurnEvent {
  @Override
  public String method() {
    return "item/autoApprovalReview/started";
  }
}
