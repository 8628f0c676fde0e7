// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.types;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.heddle.client.core.Decode;
import dev.heddle.client.core.DecodeException;
import dev.heddle.client.core.Encode;
import dev.heddle.client.core.Maybe;
import java.util.Objects;

/**
 * Something happened to an agent that this one started.
 *
 * @param id Unique inside the thread.
 * @param kind What happened.
 * @param agentThreadId The thread of that agent.
 * @param agentPath Its place among the agents, from the first one down.
 * @param model Name of the model that it was started with. Only when it was started.
 * @param reasoningEffort How long that model may think, where that is known. Only when it was
 *     started.
 * @param startedAtMs When the item was started. Unix time in milliseconds.
 * @param completedAtMs When it was completed. Null while it is in progress. Unix time in
 *     milliseconds.
 */
public record SubAgentActivityItem(
    String id,
    SubAgentActivityKind kind,
    String agentThreadId,
    String agentPath,
    Maybe<String> model,
    Maybe<ReasoningEffort> reasoningEffort,
    Maybe<Long> startedAtMs,
    Maybe<Long> completedAtMs)
    implements ThreadItem {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public SubAgentActivityItem {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(agentThreadId, "agentThreadId");
    Objects.requireNonNull(agentPath, "agentPath");
    Objects.requireNonNull(model, "model");
    Objects.requireNonNull(reasoningEffort, "reasoningEffort");
    Objects.requireNonNull(startedAtMs, "startedAtMs");
    Objects.requireNonNull(completedAtMs, "completedAtMs");
  }

  /** Always {@code subAgentActivity}. */
  @Override
  public String type() {
    return "subAgentActivity";
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static SubAgentActivityItem fromJson(JsonNode json) {
    Decode.object(json);
    Decode.required(json, "type", Decode.literal(Encode::string, "subAgentActivity"));
    return new SubAgentActivityItem(
        Decode.required(json, "id", Decode::string),
        Decode.required(json, "kind", SubAgentActivityKind::fromJson),
        Decode.required(json, "agentThreadId", Decode::string),
        Decode.required(json, "agentPath", Decode::string),
        Decode.maybe(json, "model", Decode::string),
        Decode.maybe(json, "reasoningEffort", ReasoningEffort::fromJson),
        Decode.maybe(json, "startedAtMs", Decode::int64),
        Decode.maybe(json, "completedAtMs", Decode::int64));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "type", "subAgentActivity", Encode::string);
    Encode.required(json, "id", id, Encode::string);
    Encode.required(json, "kind", kind, SubAgentActivityKind::toJson);
    Encode.required(json, "agentThreadId", agentThreadId, Encode::string);
    Encode.required(json, "agentPath", agentPath, Encode::string);
    Encode.maybe(json, "model", model, Encode::string);
    Encode.maybe(json, "reasoningEffort", reasoningEffort, ReasoningEffort::toJson);
    Encode.maybe(json, "startedAtMs", startedAtMs, Encode::int64);
    Encode.maybe(json, "completedAtMs", completedAtMs, Encode::int64);
    return json;
  }

  /** A builder with nothing in it yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with all that is in this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.id = id;
    builder.kind = kind;
    builder.agentThreadId = agentThreadId;
    builder.agentPath = agentPath;
    builder.model = model;
    builder.reasoningEffort = reasoningEffort;
    builder.startedAtMs = startedAtMs;
    builder.completedAtMs = completedAtMs;
    return builder;
  }

  /** Makes a {@code SubAgentActivityItem} step by step. */
  public static final class Builder {
    private String id;
    private SubAgentActivityKind kind;
    private String agentThreadId;
    private String agentPath;
    private Maybe<String> model = Maybe.absent();
    private Maybe<ReasoningEffort> reasoningEffort = Maybe.absent();
    private Maybe<Long> startedAtMs = Maybe.absent();
    private Maybe<Long> completedAtMs = Maybe.absent();

    private Builder() {}

    /** Sets {@code id}: Unique inside the thread. */
    public Builder id(String id) {
      this.id = id;
      return this;
    }

    /** Sets {@code kind}: What happened. */
    public Builder kind(SubAgentActivityKind kind) {
      this.kind = kind;
      return this;
    }

    /** Sets {@code agentThreadId}: The thread of that agent. */
    public Builder agentThreadId(String agentThreadId) {
      this.agentThreadId = agentThreadId;
      return this;
    }

    /** Sets {@code agentPath}: Its place among the agents, from the first one down. */
    public Builder agentPath(String agentPath) {
      this.agentPath = agentPath;
      return this;
    }

    /** Sets {@code model}: Name of the model that it was started with. Only when it was started. */
    public Builder model(String model) {
      this.model = Maybe.of(model);
      return this;
    }

    /** Sets {@code model}, or makes it null or absent. */
    public Builder model(Maybe<String> model) {
      this.model = model;
      return this;
    }

    /**
     * Sets {@code reasoningEffort}: How long that model may think, where that is known. Only when
     * it was started.
     */
    public Builder reasoningEffort(ReasoningEffort reasoningEffort) {
      this.reasoningEffort = Maybe.of(reasoningEffort);
      return this;
    }

    /** Sets {@code reasoningEffort}, or makes it null or absent. */
    public Builder reasoningEffort(Maybe<ReasoningEffort> reasoningEffort) {
      this.reasoningEffort = reasoningEffort;
      return this;
    }

    /** Sets {@code startedAtMs}: When the item was started. Unix time in milliseconds. */
    public Builder startedAtMs(long startedAtMs) {
      this.startedAtMs = Maybe.of(startedAtMs);
      return this;
    }

    /** Sets {@code startedAtMs}, or makes it null or absent. */
    public Builder startedAtMs(Maybe<Long> startedAtMs) {
      this.startedAtMs = startedAtMs;
      return this;
    }

    /**
     * Sets {@code completedAtMs}: When it was completed. Null while it is in progress. Unix time in
     * milliseconds.
     */
    public Builder completedAtMs(long completedAtMs) {
      this.completedAtMs = Maybe.of(completedAtMs);
      return this;
    }

    /** Sets {@code completedAtMs}, or makes it null or absent. */
    public Builder completedAtMs(Maybe<Long> completedAtMs) {
      this.completedAtMs = completedAtMs;
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public SubAgentActivityItem build() {
      return new SubAgentActivityItem(
          id, kind, agentThreadId, agentPath, model, reasoningEffort, startedAtMs, completedAtMs);
    }
  }
}
