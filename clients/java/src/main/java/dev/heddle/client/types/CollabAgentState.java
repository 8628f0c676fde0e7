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
 * What was last known of an agent.
 *
 * @param status How it was doing.
 * @param message Its last words when it has done its work, or why it failed.
 */
public record CollabAgentState(CollabAgentStatus status, Maybe<String> message)
    implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public CollabAgentState {
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(message, "message");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static CollabAgentState fromJson(JsonNode json) {
    Decode.object(json);
    return new CollabAgentState(
        Decode.required(json, "status", CollabAgentStatus::fromJson),
        Decode.maybe(json, "message", Decode::string));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "status", status, CollabAgentStatus::toJson);
    Encode.maybe(json, "message", message, Encode::string);
    return json;
  }

  /** A builder with nothing in it yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with all that is in this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.status = status;
    builder.message = message;
    return builder;
  }

  /** Makes a {@code CollabAgentState} step by step. */
  public static final class Builder {
    private CollabAgentStatus status;
    private Maybe<String> message = Maybe.absent();

    private Builder() {}

    /** Sets {@code status}: How it was doing. */
    public Builder status(CollabAgentStatus status) {
      this.status = status;
      return this;
    }

    /** Sets {@code message}: Its last words when it has done its work, or why it failed. */
    public Builder message(String message) {
      this.message = Maybe.of(message);
      return this;
    }

    /** Sets {@code message}, or makes it null or absent. */
    public Builder message(Maybe<String> message) {
      this.message = message;
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public CollabAgentState build() {
      return new CollabAgentState(status, message);
    }
  }
}
