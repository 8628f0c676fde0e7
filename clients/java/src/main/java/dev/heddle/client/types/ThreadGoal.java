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
 * What the agent is to reach in a thread, over as many turns as it takes.
 *
 * @param threadId The thread.
 * @param objective What is to be reached, in words.
 * @param status Where the work stands.
 * @param tokenBudget How many tokens may be spent on it. Any number when null.
 * @param tokensUsed How many were spent on it.
 * @param timeUsedSeconds How long it was worked on. In seconds.
 * @param createdAt When it was set. Unix time in seconds.
 * @param updatedAt When something about it last changed. Unix time in seconds.
 */
public record ThreadGoal(
    String threadId,
    String objective,
    ThreadGoalStatus status,
    Maybe<Long> tokenBudget,
    long tokensUsed,
    long timeUsedSeconds,
    long createdAt,
    long updatedAt)
    implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public ThreadGoal {
    Objects.requireNonNull(threadId, "threadId");
    Objects.requireNonNull(objective, "objective");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(tokenBudget, "tokenBudget");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ThreadGoal fromJson(JsonNode json) {
    Decode.object(json);
    return new ThreadGoal(
        Decode.required(json, "threadId", Decode::string),
        Decode.required(json, "objective", Decode::string),
        Decode.required(json, "status", ThreadGoalStatus::fromJson),
        Decode.maybe(json, "tokenBudget", Decode::int64),
        Decode.required(json, "tokensUsed", Decode::int64),
        Decode.required(json, "timeUsedSeconds", Decode::int64),
        Decode.required(json, "createdAt", Decode::int64),
        Decode.required(json, "updatedAt", Decode::int64));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "threadId", threadId, Encode::string);
    Encode.required(json, "objective", objective, Encode::string);
    Encode.required(json, "status", status, ThreadGoalStatus::toJson);
    Encode.maybe(json, "tokenBudget", tokenBudget, Encode::int64);
    Encode.required(json, "tokensUsed", tokensUsed, Encode::int64);
    Encode.required(json, "timeUsedSeconds", timeUsedSeconds, Encode::int64);
    Encode.required(json, "createdAt", createdAt, Encode::int64);
    Encode.required(json, "updatedAt", updatedAt, Encode::int64);
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
    builder.objective = objective;
    builder.status = status;
    builder.tokenBudget = tokenBudget;
    builder.tokensUsed = tokensUsed;
    builder.timeUsedSeconds = timeUsedSeconds;
    builder.createdAt = createdAt;
    builder.updatedAt = updatedAt;
    return builder;
  }

  /** Makes a {@code ThreadGoal} step by step. */
  public static final class Builder {
    private String threadId;
    private String objective;
    private ThreadGoalStatus status;
    private Maybe<Long> tokenBudget = Maybe.absent();
    private Long tokensUsed;
    private Long timeUsedSeconds;
    private Long createdAt;
    private Long updatedAt;

    private Builder() {}

    /** Sets {@code threadId}: The thread. */
    public Builder threadId(String threadId) {
      this.threadId = threadId;
      return this;
    }

    /** Sets {@code objective}: What is to be reached, in words. */
    public Builder objective(String objective) {
      this.objective = objective;
      return this;
    }

    /** Sets {@code status}: Where the work stands. */
    public Builder status(ThreadGoalStatus status) {
      this.status = status;
      return this;
    }

    /** Sets {@code tokenBudget}: How many tokens may be spent on it. Any number when null. */
    public Builder tokenBudget(long tokenBudget) {
      this.tokenBudget = Maybe.of(tokenBudget);
      return this;
    }

    /** Sets {@code tokenBudget}, or makes it null or absent. */
    public Builder tokenBudget(Maybe<Long> tokenBudget) {
      this.tokenBudget = tokenBudget;
      return this;
    }

    /** Sets {@code tokensUsed}: How many were spent on it. */
    public Builder tokensUsed(long tokensUsed) {
      this.tokensUsed = tokensUsed;
      return this;
    }

    /** Sets {@code timeUsedSeconds}: How long it was worked on. In seconds. */
    public Builder timeUsedSeconds(long timeUsedSeconds) {
      this.timeUsedSeconds = timeUsedSeconds;
      return this;
    }

    /** Sets {@code createdAt}: When it was set. Unix time in seconds. */
    public Builder createdAt(long createdAt) {
      this.createdAt = createdAt;
      return this;
    }

    /** Sets {@code updatedAt}: When something about it last changed. Unix time in seconds. */
    public Builder updatedAt(long updatedAt) {
      this.updatedAt = updatedAt;
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public ThreadGoal build() {
      return new ThreadGoal(
          threadId,
          objective,
          status,
          tokenBudget,
          Objects.requireNonNull(tokensUsed, "tokensUsed"),
          Objects.requireNonNull(timeUsedSeconds, "timeUsedSeconds"),
          Objects.requireNonNull(createdAt, "createdAt"),
          Objects.requireNonNull(updatedAt, "updatedAt"));
    }
  }
}
