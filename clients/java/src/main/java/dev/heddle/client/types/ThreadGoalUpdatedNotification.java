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
 * A goal was set, or something about it changed.
 *
 * @param threadId The thread.
 * @param turnId The turn that changed it; null when none did.
 * @param goal The goal as it stands now.
 */
public record ThreadGoalUpdatedNotification(String threadId, Maybe<String> turnId, ThreadGoal goal)
    implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public ThreadGoalUpdatedNotification {
    Objects.requireNonNull(threadId, "threadId");
    Objects.requireNonNull(turnId, "turnId");
    Objects.requireNonNull(goal, "goal");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ThreadGoalUpdatedNotification fromJson(JsonNode json) {
    Decode.object(json);
    return new ThreadGoalUpdatedNotification(
        Decode.required(json, "threadId", Decode::string),
        Decode.maybe(json, "turnId", Decode::string),
        Decode.required(json, "goal", ThreadGoal::fromJson));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "threadId", threadId, Encode::string);
    Encode.maybe(json, "turnId", turnId, Encode::string);
    Encode.required(json, "goal", goal, ThreadGoal::toJson);
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
    builder.goal = goal;
    return builder;
  }

  /** Makes a {@code ThreadGoalUpdatedNotification} step by step. */
  public static final class Builder {
    private String threadId;
    private Maybe<String> turnId = Maybe.absent();
    private ThreadGoal goal;

    private Builder() {}

    /** Sets {@code threadId}: The thread. */
    public Builder threadId(String threadId) {
      this.threadId = threadId;
      return this;
    }

    /** Sets {@code turnId}: The turn that changed it; null when none did. */
    public Builder turnId(String turnId) {
      this.turnId = Maybe.of(turnId);
      return this;
    }

    /** Sets {@code turnId}, or makes it null or absent. */
    public Builder turnId(Maybe<String> turnId) {
      this.turnId = turnId;
      return this;
    }

    /** Sets {@code goal}: The goal as it stands now. */
    public Builder goal(ThreadGoal goal) {
      this.goal = goal;
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public ThreadGoalUpdatedNotification build() {
      return new ThreadGoalUpdatedNotification(threadId, turnId, goal);
    }
  }
}
