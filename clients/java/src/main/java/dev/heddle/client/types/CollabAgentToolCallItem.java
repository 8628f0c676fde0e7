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
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What an agent did with other agents. Each agent has a thread of its own, by which it is named.
 *
 * @param id Unique inside the thread.
 * @param tool What it did.
 * @param status Where the call stands.
 * @param senderThreadId The thread of the agent that did it.
 * @param receiverThreadIds The threads of the agents that it was done to; a new agent stands here
 *     once it is there.
 * @param prompt What the agents were told.
 * @param model Name of the model that was asked for, for a new agent.
 * @param reasoningEffort How long a new agent may think.
 * @param agentsStates What was last known of the agents, by their threads. Empty when nothing is.
 * @param startedAtMs When the item was started. Unix time in milliseconds.
 * @param completedAtMs When it was completed. Null while it is in progress. Unix time in
 *     milliseconds.
 */
public record CollabAgentToolCallItem(
    String id,
    CollabAgentTool tool,
    CollabAgentToolCallStatus status,
    String senderThreadId,
    List<String> receiverThreadIds,
    Maybe<String> prompt,
    Maybe<String> model,
    Maybe<ReasoningEffort> reasoningEffort,
    Map<String, CollabAgentState> agentsStates,
    Maybe<Long> startedAtMs,
    Maybe<Long> completedAtMs)
    implements ThreadItem {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public CollabAgentToolCallItem {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(tool, "tool");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(senderThreadId, "senderThreadId");
    receiverThreadIds = Values.list(receiverThreadIds, "receiverThreadIds");
    Objects.requireNonNull(prompt, "prompt");
    Objects.requireNonNull(model, "model");
    Objects.requireNonNull(reasoningEffort, "reasoningEffort");
    agentsStates = Values.map(agentsStates, "agentsStates");
    Objects.requireNonNull(startedAtMs, "startedAtMs");
    Objects.requireNonNull(completedAtMs, "completedAtMs");
  }

  /** Always {@code collabAgentToolCall}. */
  @Override
  public String type() {
    return "collabAgentToolCall";
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static CollabAgentToolCallItem fromJson(JsonNode json) {
    Decode.object(json);
    Decode.required(json, "type", Decode.literal(Encode::string, "collabAgentToolCall"));
    return new CollabAgentToolCallItem(
        Decode.required(json, "id", Decode::string),
        Decode.required(json, "tool", CollabAgentTool::fromJson),
        Decode.required(json, "status", CollabAgentToolCallStatus::fromJson),
        Decode.required(json, "senderThreadId", Decode::string),
        Decode.required(json, "receiverThreadIds", Decode.list(Decode::string)),
        Decode.maybe(json, "prompt", Decode::string),
        Decode.maybe(json, "model", Decode::string),
        Decode.maybe(json, "reasoningEffort", ReasoningEffort::fromJson),
        Decode.required(json, "agentsStates", Decode.map(CollabAgentState::fromJson)),
        Decode.maybe(json, "startedAtMs", Decode::int64),
        Decode.maybe(json, "completedAtMs", Decode::int64));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "type", "collabAgentToolCall", Encode::string);
    Encode.required(json, "id", id, Encode::string);
    Encode.required(json, "tool", tool, CollabAgentTool::toJson);
    Encode.required(json, "status", status, CollabAgentToolCallStatus::toJson);
    Encode.required(json, "senderThreadId", senderThreadId, Encode::string);
    Encode.required(json, "receiverThreadIds", receiverThreadIds, Encode.list(Encode::string));
    Encode.maybe(json, "prompt", prompt, Encode::string);
    Encode.maybe(json, "model", model, Encode::string);
    Encode.maybe(json, "reasoningEffort", reasoningEffort, ReasoningEffort::toJson);
    Encode.required(json, "agentsStates", agentsStates, Encode.map(CollabAgentState::toJson));
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
    builder.tool = tool;
    builder.status = status;
    builder.senderThreadId = senderThreadId;
    builder.receiverThreadIds = receiverThreadIds;
    builder.prompt = prompt;
    builder.model = model;
    builder.reasoningEffort = reasoningEffort;
    builder.agentsStates = agentsStates;
    builder.startedAtMs = startedAtMs;
    builder.completedAtMs = completedAtMs;
    return builder;
  }

  /** Makes a {@code CollabAgentToolCallItem} step by step. */
  public static final class Builder {
    private String id;
    private CollabAgentTool tool;
    private CollabAgentToolCallStatus status;
    private String senderThreadId;
    private List<String> receiverThreadIds;
    private Maybe<String> prompt = Maybe.absent();
    private Maybe<String> model = Maybe.absent();
    private Maybe<ReasoningEffort> reasoningEffort = Maybe.absent();
    private Map<String, CollabAgentState> agentsStates;
    private Maybe<Long> startedAtMs = Maybe.absent();
    private Maybe<Long> completedAtMs = Maybe.absent();

    private Builder() {}

    /** Sets {@code id}: Unique inside the thread. */
    public Builder id(String id) {
      this.id = id;
      return this;
    }

    /** Sets {@code tool}: What it did. */
    public Builder tool(CollabAgentTool tool) {
      this.tool = tool;
      return this;
    }

    /** Sets {@code status}: Where the call stands. */
    public Builder status(CollabAgentToolCallStatus status) {
      this.status = status;
      return this;
    }

    /** Sets {@code senderThreadId}: The thread of the agent that did it. */
    public Builder senderThreadId(String senderThreadId) {
      this.senderThreadId = senderThreadId;
      return this;
    }

    /**
     * Sets {@code receiverThreadIds}: The threads of the agents that it was done to; a new agent
     * stands here once it is there.
     */
    public Builder receiverThreadIds(List<String> receiverThreadIds) {
      this.receiverThreadIds = receiverThreadIds;
      return this;
    }

    /** Sets {@code prompt}: What the agents were told. */
    public Builder prompt(String prompt) {
      this.prompt = Maybe.of(prompt);
      return this;
    }

    /** Sets {@code prompt}, or makes it null or absent. */
    public Builder prompt(Maybe<String> prompt) {
      this.prompt = prompt;
      return this;
    }

    /** Sets {@code model}: Name of the model that was asked for, for a new agent. */
    public Builder model(String model) {
      this.model = Maybe.of(model);
      return this;
    }

    /** Sets {@code model}, or makes it null or absent. */
    public Builder model(Maybe<String> model) {
      this.model = model;
      return this;
    }

    /** Sets {@code reasoningEffort}: How long a new agent may think. */
    public Builder reasoningEffort(ReasoningEffort reasoningEffort) {
      this.reasoningEffort = Maybe.of(reasoningEffort);
      return this;
    }

    /** Sets {@code reasoningEffort}, or makes it null or absent. */
    public Builder reasoningEffort(Maybe<ReasoningEffort> reasoningEffort) {
      this.reasoningEffort = reasoningEffort;
      return this;
    }

    /**
     * Sets {@code agentsStates}: What was last known of the agents, by their threads. Empty when
     * nothing is.
     */
    public Builder agentsStates(Map<String, CollabAgentState> agentsStates) {
      this.agentsStates = agentsStates;
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
    public CollabAgentToolCallItem build() {
      return new CollabAgentToolCallItem(
          id,
          tool,
          status,
          senderThreadId,
          receiverThreadIds,
          prompt,
          model,
          reasoningEffort,
          agentsStates,
          startedAtMs,
          completedAtMs);
    }
  }
}
