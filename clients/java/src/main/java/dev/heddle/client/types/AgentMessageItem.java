// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.types;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.heddle.client.core.Decode;
import dev.heddle.client.core.DecodeException;
import dev.heddle.client.core.Encode;
import dev.heddle.client.core.Maybe;
import java.util.List;
import java.util.Objects;

/**
 * What the agent said.
 *
 * @param id Unique inside the thread.
 * @param text The whole text so far; Markdown. Empty when started, the sum of the deltas when
 *     completed.
 * @param phase What part it plays in the answer.
 * @param memoryCitation What the agent remembered for it.
 * @param moderation What moderation found in it.
 * @param delivery How it reaches the user when it does not stand in the course of the turn.
 * @param questions Questions left for the user.
 * @param startedAtMs When the item was started. Unix time in milliseconds.
 * @param completedAtMs When it was completed. Null while it is in progress. Unix time in
 *     milliseconds.
 */
public record AgentMessageItem(
    String id,
    String text,
    Maybe<MessagePhase> phase,
    Maybe<MemoryCitation> memoryCitation,
    Maybe<AgentMessageModeration> moderation,
    Maybe<AgentMessageDelivery> delivery,
    Maybe<List<AsyncUserInputQuestion>> questions,
    Maybe<Long> startedAtMs,
    Maybe<Long> completedAtMs)
    implements ThreadItem {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public AgentMessageItem {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(phase, "phase");
    Objects.requireNonNull(memoryCitation, "memoryCitation");
    Objects.requireNonNull(moderation, "moderation");
    Objects.requireNonNull(delivery, "delivery");
    Objects.requireNonNull(questions, "questions");
    questions = questions.map(List::copyOf);
    Objects.requireNonNull(startedAtMs, "startedAtMs");
    Objects.requireNonNull(completedAtMs, "completedAtMs");
  }

  /** Always {@code agentMessage}. */
  @Override
  public String type() {
    return "agentMessage";
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static AgentMessageItem fromJson(JsonNode json) {
    Decode.object(json);
    Decode.required(json, "type", Decode.literal(Encode::string, "agentMessage"));
    return new AgentMessageItem(
        Decode.required(json, "id", Decode::string),
        Decode.required(json, "text", Decode::string),
        Decode.maybe(json, "phase", MessagePhase::fromJson),
        Decode.maybe(json, "memoryCitation", MemoryCitation::fromJson),
        Decode.maybe(json, "moderation", AgentMessageModeration::fromJson),
        Decode.maybe(json, "delivery", AgentMessageDelivery::fromJson),
        Decode.maybe(json, "questions", Decode.list(AsyncUserInputQuestion::fromJson)),
        Decode.maybe(json, "startedAtMs", Decode::int64),
        Decode.maybe(json, "completedAtMs", Decode::int64));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "type", "agentMessage", Encode::string);
    Encode.required(json, "id", id, Encode::string);
    Encode.required(json, "text", text, Encode::string);
    Encode.maybe(json, "phase", phase, MessagePhase::toJson);
    Encode.maybe(json, "memoryCitation", memoryCitation, MemoryCitation::toJson);
    Encode.maybe(json, "moderation", moderation, AgentMessageModeration::toJson);
    Encode.maybe(json, "delivery", delivery, AgentMessageDelivery::toJson);
    Encode.maybe(json, "questions", questions, Encode.list(AsyncUserInputQuestion::toJson));
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
    builder.text = text;
    builder.phase = phase;
    builder.memoryCitation = memoryCitation;
    builder.moderation = moderation;
    builder.delivery = delivery;
    builder.questions = questions;
    builder.startedAtMs = startedAtMs;
    builder.completedAtMs = completedAtMs;
    return builder;
  }

  /** Makes a {@code AgentMessageItem} step by step. */
  public static final class Builder {
    private String id;
    private String text;
    private Maybe<MessagePhase> phase = Maybe.absent();
    private Maybe<MemoryCitation> memoryCitation = Maybe.absent();
    private Maybe<AgentMessageModeration> moderation = Maybe.absent();
    private Maybe<AgentMessageDelivery> delivery = Maybe.absent();
    private Maybe<List<AsyncUserInputQuestion>> questions = Maybe.absent();
    private Maybe<Long> startedAtMs = Maybe.absent();
    private Maybe<Long> completedAtMs = Maybe.absent();

    private Builder() {}

    /** Sets {@code id}: Unique inside the thread. */
    public Builder id(String id) {
      this.id = id;
      return this;
    }

    /**
     * Sets {@code text}: The whole text so far; Markdown. Empty when started, the sum of the deltas
     * when completed.
     */
    public Builder text(String text) {
      this.text = text;
      return this;
    }

    /** Sets {@code phase}: What part it plays in the answer. */
    public Builder phase(MessagePhase phase) {
      this.phase = Maybe.of(phase);
      return this;
    }

    /** Sets {@code phase}, or makes it null or absent. */
    public Builder phase(Maybe<MessagePhase> phase) {
      this.phase = phase;
      return this;
    }

    /** Sets {@code memoryCitation}: What the agent remembered for it. */
    public Builder memoryCitation(MemoryCitation memoryCitation) {
      this.memoryCitation = Maybe.of(memoryCitation);
      return this;
    }

    /** Sets {@code memoryCitation}, or makes it null or absent. */
    public Builder memoryCitation(Maybe<MemoryCitation> memoryCitation) {
      this.memoryCitation = memoryCitation;
      return this;
    }

    /** Sets {@code moderation}: What moderation found in it. */
    public Builder moderation(AgentMessageModeration moderation) {
      this.moderation = Maybe.of(moderation);
      return this;
    }

    /** Sets {@code moderation}, or makes it null or absent. */
    public Builder moderation(Maybe<AgentMessageModeration> moderation) {
      this.moderation = moderation;
      return this;
    }

    /**
     * Sets {@code delivery}: How it reaches the user when it does not stand in the course of the
     * turn.
     */
    public Builder delivery(AgentMessageDelivery delivery) {
      this.delivery = Maybe.of(delivery);
      return this;
    }

    /** Sets {@code delivery}, or makes it null or absent. */
    public Builder delivery(Maybe<AgentMessageDelivery> delivery) {
      this.delivery = delivery;
      return this;
    }

    /** Sets {@code questions}: Questions left for the user. */
    public Builder questions(List<AsyncUserInputQuestion> questions) {
      this.questions = Maybe.of(questions);
      return this;
    }

    /** Sets {@code questions}, or makes it null or absent. */
    public Builder questions(Maybe<List<AsyncUserInputQuestion>> questions) {
      this.questions = questions;
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
    public AgentMessageItem build() {
      return new AgentMessageItem(
          id,
          text,
          phase,
          memoryCitation,
          moderation,
          delivery,
          questions,
          startedAtMs,
          completedAtMs);
    }
  }
}
