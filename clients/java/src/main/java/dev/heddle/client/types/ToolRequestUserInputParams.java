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
 * What does the user say to these questions of the agent? The turn waits for the answer.
 *
 * @param threadId The thread.
 * @param turnId The turn.
 * @param itemId The call in which the model asks.
 * @param questions The questions, in order.
 * @param isBlocking Whether the agent cannot go on without the user. When it can, the client may
 *     answer by itself after a while, with no answers.
 * @param autoResolutionMs How long the client waits for the user before it answers by itself. For
 *     as long as it takes when null. In milliseconds. Deprecated. How long to wait is the choice of
 *     the client. Go by {@code isBlocking} on whether to wait at all.
 */
public record ToolRequestUserInputParams(
    String threadId,
    String turnId,
    String itemId,
    List<ToolRequestUserInputQuestion> questions,
    boolean isBlocking,
    Maybe<Long> autoResolutionMs)
    implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public ToolRequestUserInputParams {
    Objects.requireNonNull(threadId, "threadId");
    Objects.requireNonNull(turnId, "turnId");
    Objects.requireNonNull(itemId, "itemId");
    questions = Values.list(questions, "questions");
    Objects.requireNonNull(autoResolutionMs, "autoResolutionMs");
  }

  /**
   * How long the client waits for the user before it answers by itself. For as long as it takes
   * when null. In milliseconds.
   *
   * @deprecated How long to wait is the choice of the client. Go by {@code isBlocking} on whether
   *     to wait at all.
   */
  @Override
  @Deprecated
  public Maybe<Long> autoResolutionMs() {
    return autoResolutionMs;
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ToolRequestUserInputParams fromJson(JsonNode json) {
    Decode.object(json);
    return new ToolRequestUserInputParams(
        Decode.required(json, "threadId", Decode::string),
        Decode.required(json, "turnId", Decode::string),
        Decode.required(json, "itemId", Decode::string),
        Decode.required(json, "questions", Decode.list(ToolRequestUserInputQuestion::fromJson)),
        Decode.required(json, "isBlocking", Decode::bool),
        Decode.maybe(json, "autoResolutionMs", Decode::uint64));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "threadId", threadId, Encode::string);
    Encode.required(json, "turnId", turnId, Encode::string);
    Encode.required(json, "itemId", itemId, Encode::string);
    Encode.required(
        json, "questions", questions, Encode.list(ToolRequestUserInputQuestion::toJson));
    Encode.required(json, "isBlocking", isBlocking, Encode::bool);
    Encode.maybe(json, "autoResolutionMs", autoResolutionMs, Encode::uint64);
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
    builder.itemId = itemId;
    builder.questions = questions;
    builder.isBlocking = isBlocking;
    builder.autoResolutionMs = autoResolutionMs;
    return builder;
  }

  /** Makes a {@code ToolRequestUserInputParams} step by step. */
  public static final class Builder {
    private String threadId;
    private String turnId;
    private String itemId;
    private List<ToolRequestUserInputQuestion> questions;
    private Boolean isBlocking;
    private Maybe<Long> autoResolutionMs = Maybe.absent();

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

    /** Sets {@code itemId}: The call in which the model asks. */
    public Builder itemId(String itemId) {
      this.itemId = itemId;
      return this;
    }

    /** Sets {@code questions}: The questions, in order. */
    public Builder questions(List<ToolRequestUserInputQuestion> questions) {
      this.questions = questions;
      return this;
    }

    /**
     * Sets {@code isBlocking}: Whether the agent cannot go on without the user. When it can, the
     * client may answer by itself after a while, with no answers.
     */
    public Builder isBlocking(boolean isBlocking) {
      this.isBlocking = isBlocking;
      return this;
    }

    /**
     * Sets {@code autoResolutionMs}: How long the client waits for the user before it answers by
     * itself. For as long as it takes when null. In milliseconds. Deprecated. How long to wait is
     * the choice of the client. Go by {@code isBlocking} on whether to wait at all.
     *
     * @deprecated How long to wait is the choice of the client. Go by {@code isBlocking} on whether
     *     to wait at all.
     */
    @Deprecated
    public Builder autoResolutionMs(long autoResolutionMs) {
      this.autoResolutionMs = Maybe.of(autoResolutionMs);
      return this;
    }

    /**
     * Sets {@code autoResolutionMs}, or makes it null or absent.
     *
     * @deprecated How long to wait is the choice of the client. Go by {@code isBlocking} on whether
     *     to wait at all.
     */
    @Deprecated
    public Builder autoResolutionMs(Maybe<Long> autoResolutionMs) {
      this.autoResolutionMs = autoResolutionMs;
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public ToolRequestUserInputParams build() {
      return new ToolRequestUserInputParams(
          threadId,
          turnId,
          itemId,
          questions,
          Objects.requireNonNull(isBlocking, "isBlocking"),
          autoResolutionMs);
    }
  }
}
