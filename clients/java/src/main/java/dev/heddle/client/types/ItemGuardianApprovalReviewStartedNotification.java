// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.types;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.heddle.client.core.Decode;
import dev.heddle.client.core.DecodeException;
import dev.heddle.client.core.Encode;
import dev.heddle.client.core.Maybe;
import dev.heddle.client.core.WireValue;
import java.util.Objects;

/**
 * A reviewing model looks at what the agent wants to do, in place of the user.
 *
 * @param threadId The thread.
 * @param turnId The turn.
 * @param reviewId Tells reviews apart; the same from beginning to end.
 * @param targetItemId The item that the action belongs to. Several reviews can share one: those of
 *     programs that a command starts, and those of input to its process. Null where there is none,
 *     as for what a command wants to reach on the network.
 * @param action What is to be decided on.
 * @param review What the reviewing model thinks of it.
 * @param startedAtMs When the review began. Unix time in milliseconds.
 */
public record ItemGuardianApprovalReviewStartedNotification(
    String threadId,
    String turnId,
    String reviewId,
    Maybe<String> targetItemId,
    GuardianApprovalReviewAction action,
    GuardianApprovalReview review,
    long startedAtMs)
    implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public ItemGuardianApprovalReviewStartedNotification {
    Objects.requireNonNull(threadId, "threadId");
    Objects.requireNonNull(turnId, "turnId");
    Objects.requireNonNull(reviewId, "reviewId");
    Objects.requireNonNull(targetItemId, "targetItemId");
    Objects.requireNonNull(action, "action");
    Objects.requireNonNull(review, "review");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ItemGuardianApprovalReviewStartedNotification fromJson(JsonNode json) {
    Decode.object(json);
    return new ItemGuardianApprovalReviewStartedNotification(
        Decode.required(json, "threadId", Decode::string),
        Decode.required(json, "turnId", Decode::string),
        Decode.required(json, "reviewId", Decode::string),
        Decode.maybe(json, "targetItemId", Decode::string),
        Decode.required(json, "action", GuardianApprovalReviewAction::fromJson),
        Decode.required(json, "review", GuardianApprovalReview::fromJson),
        Decode.required(json, "startedAtMs", Decode::int64));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "threadId", threadId, Encode::string);
    Encode.required(json, "turnId", turnId, Encode::string);
    Encode.required(json, "reviewId", reviewId, Encode::string);
    Encode.maybe(json, "targetItemId", targetItemId, Encode::string);
    Encode.required(json, "action", action, GuardianApprovalReviewAction::toJson);
    Encode.required(json, "review", review, GuardianApprovalReview::toJson);
    Encode.required(json, "startedAtMs", startedAtMs, Encode::int64);
    return json;
  }

  /** A builder with nothing in it yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with all that is in this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.threadId = threadId;
    builder.turnId = turnId;
    builder.reviewId = reviewId;
    builder.targetItemId = targetItemId;
    builder.action = action;
    builder.review = review;
    builder.startedAtMs = startedAtMs;
    return builder;
  }

  /** Makes a {@code ItemGuardianApprovalReviewStartedNotification} step by step. */
  public static final class Builder {
    private String threadId;
    private String turnId;
    private String reviewId;
    private Maybe<String> targetItemId = Maybe.absent();
    private GuardianApprovalReviewAction action;
    private GuardianApprovalReview review;
    private Long startedAtMs;

    private Builder() {}

    /** Sets {@code threadId}: The thread. */
    public Builder threadId(String threadId) {
      this.threadId = threadId;
      return this;
    }

    /** Sets {@code turnId}: The turn. */
    public Builder turnId(String turnId) {
      this.turnId = turnId;
      return this;
    }

    /** Sets {@code reviewId}: Tells reviews apart; the same from beginning to end. */
    public Builder reviewId(String reviewId) {
      this.reviewId = reviewId;
      return this;
    }

    /**
     * Sets {@code targetItemId}: The item that the action belongs to. Several reviews can share
     * one: those of programs that a command starts, and those of input to its process. Null where
     * there is none, as for what a command wants to reach on the network.
     */
    public Builder targetItemId(String targetItemId) {
      this.targetItemId = Maybe.of(targetItemId);
      return this;
    }

    /** Sets {@code targetItemId}, or makes it null or absent. */
    public Builder targetItemId(Maybe<String> targetItemId) {
      this.targetItemId = targetItemId;
      return this;
    }

    /** Sets {@code action}: What is to be decided on. */
    public Builder action(GuardianApprovalReviewAction action) {
      this.action = action;
      return this;
    }

    /** Sets {@code review}: What the reviewing model thinks of it. */
    public Builder review(GuardianApprovalReview review) {
      this.review = review;
      return this;
    }

    /** Sets {@code startedAtMs}: When the review began. Unix time in milliseconds. */
    public Builder startedAtMs(long startedAtMs) {
      this.startedAtMs = startedAtMs;
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public ItemGuardianApprovalReviewStartedNotification build() {
      return new ItemGuardianApprovalReviewStartedNotification(
          threadId,
          turnId,
          reviewId,
          targetItemId,
          action,
          review,
          Objects.requireNonNull(startedAtMs, "startedAtMs"));
    }
  }
}
