// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.types;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.heddle.client.core.Decode;
import dev.heddle.client.core.DecodeException;
import dev.heddle.client.core.Encode;
import dev.heddle.client.core.WireValue;
import java.util.Objects;
import java.util.Optional;

/**
 * The turn that was asked for.
 *
 * @param threadId The thread from the request.
 * @param turnId The turn from the request.
 */
public record TurnErrorData(String threadId, Optional<String> turnId) implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public TurnErrorData {
    Objects.requireNonNull(threadId, "threadId");
    Objects.requireNonNull(turnId, "turnId");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static TurnErrorData fromJson(JsonNode json) {
    Decode.object(json);
    return new TurnErrorData(
        Decode.required(json, "threadId", Decode::string),
        Decode.optional(json, "turnId", Decode::string));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "threadId", threadId, Encode::string);
    Encode.optional(json, "turnId", turnId, Encode::string);
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
    return builder;
  }

  /** Makes a {@code TurnErrorData} step by step. */
  public static final class Builder {
    private String threadId;
    private Optional<String> turnId = Optional.empty();

    private Builder() {}

    /** Sets {@code threadId}: The thread from the request. */
    public Builder threadId(String threadId) {
      this.threadId = threadId;
      return this;
    }

    /** Sets {@code turnId}: The turn from the request. */
    public Builder turnId(String turnId) {
      this.turnId = Optional.of(turnId);
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public TurnErrorData build() {
      return new TurnErrorData(threadId, turnId);
    }
  }
}
