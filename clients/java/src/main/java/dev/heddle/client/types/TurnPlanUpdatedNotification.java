// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.types;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.heddle.client.core.Decode;
import dev.heddle.client.core.DecodeException;
import dev.heddle.client.core.Encode;
import dev.heddle.client.core.Maybe;
import dev.heddle.client.core.Values;
import dev.heddle.client.core.WireValue;
import java.util.List;
import java.util.Objects;

/**
 * The agent made a plan for a turn, or changed it.
 *
 * @param threadId The thread.
 * @param turnId The turn.
 * @param explanation Why the plan is as it is, in the words of the agent.
 * @param plan All its steps, in order.
 */
public record TurnPlanUpdatedNotification(
    String threadId, String turnId, Maybe<String> explanation, List<TurnPlanStep> plan)
    implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public TurnPlanUpdatedNotification {
    Objects.requireNonNull(threadId, "threadId");
    Objects.requireNonNull(turnId, "turnId");
    Objects.requireNonNull(explanation, "explanation");
    plan = Values.list(plan, "plan");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static TurnPlanUpdatedNotification fromJson(JsonNode json) {
    Decode.object(json);
    return new TurnPlanUpdatedNotification(
        Decode.required(json, "threadId", Decode::string),
        Decode.required(json, "turnId", Decode::string),
        Decode.maybe(json, "explanation", Decode::string),
        Decode.required(json, "plan", Decode.list(TurnPlanStep::fromJson)));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "threadId", threadId, Encode::string);
    Encode.required(json, "turnId", turnId, Encode::string);
    Encode.maybe(json, "explanation", explanation, Encode::string);
    Encode.required(json, "plan", plan, Encode.list(TurnPlanStep::toJson));
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
    builder.explanation = explanation;
    builder.plan = plan;
    return builder;
  }

  /** Makes a {@code TurnPlanUpdatedNotification} step by step. */
  public static final class Builder {
    private String threadId;
    private String turnId;
    private Maybe<String> explanation = Maybe.absent();
    private List<TurnPlanStep> plan;

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

    /** Sets {@code explanation}: Why the plan is as it is, in the words of the agent. */
    public Builder explanation(String explanation) {
      this.explanation = Maybe.of(explanation);
      return this;
    }

    /** Sets {@code explanation}, or makes it null or absent. */
    public Builder explanation(Maybe<String> explanation) {
      this.explanation = explanation;
      return this;
    }

    /** Sets {@code plan}: All its steps, in order. */
    public Builder plan(List<TurnPlanStep> plan) {
      this.plan = plan;
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public TurnPlanUpdatedNotification build() {
      return new TurnPlanUpdatedNotification(threadId, turnId, explanation, plan);
    }
  }
}
