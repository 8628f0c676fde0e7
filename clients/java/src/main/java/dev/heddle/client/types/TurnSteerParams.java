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
 * What the user says into a running turn.
 *
 * @param threadId The thread.
 * @param input What the user says.
 * @param clientUserMessageId An id for the message, so that sending it again does no harm.
 * @param expectedTurnId The turn that is meant; it must be the one that runs.
 */
public record TurnSteerParams(
    String threadId,
    List<UserInput> input,
    Maybe<String> clientUserMessageId,
    String expectedTurnId)
    implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public TurnSteerParams {
    Objects.requireNonNull(threadId, "threadId");
    input = Values.list(input, "input");
    Objects.requireNonNull(clientUserMessageId, "clientUserMessageId");
    Objects.requireNonNull(expectedTurnId, "expectedTurnId");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static TurnSteerParams fromJson(JsonNode json) {
    Decode.object(json);
    return new TurnSteerParams(
        Decode.required(json, "threadId", Decode::string),
        Decode.required(json, "input", Decode.list(UserInput::fromJson)),
        Decode.maybe(json, "clientUserMessageId", Decode::string),
        Decode.required(json, "expectedTurnId", Decode::string));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "threadId", threadId, Encode::string);
    Encode.required(json, "input", input, Encode.list(UserInput::toJson));
    Encode.maybe(json, "clientUserMessageId", clientUserMessageId, Encode::string);
    Encode.required(json, "expectedTurnId", expectedTurnId, Encode::string);
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
    builder.input = input;
    builder.clientUserMessageId = clientUserMessageId;
    builder.expectedTurnId = expectedTurnId;
    return builder;
  }

  /** Makes a {@code TurnSteerParams} step by step. */
  public static final class Builder {
    private String threadId;
    private List<UserInput> input;
    private Maybe<String> clientUserMessageId = Maybe.absent();
    private String expectedTurnId;

    private Builder() {}

    /** Sets {@code threadId}: The thread. */
    public Builder threadId(String threadId) {
      this.threadId = threadId;
      return this;
    }

    /** Sets {@code input}: What the user says. */
    public Builder input(List<UserInput> input) {
      this.input = input;
      return this;
    }

    /**
     * Sets {@code clientUserMessageId}: An id for the message, so that sending it again does no
     * harm.
     */
    public Builder clientUserMessageId(String clientUserMessageId) {
      this.clientUserMessageId = Maybe.of(clientUserMessageId);
      return this;
    }

    /** Sets {@code clientUserMessageId}, or makes it null or absent. */
    public Builder clientUserMessageId(Maybe<String> clientUserMessageId) {
      this.clientUserMessageId = clientUserMessageId;
      return this;
    }

    /** Sets {@code expectedTurnId}: The turn that is meant; it must be the one that runs. */
    public Builder expectedTurnId(String expectedTurnId) {
      this.expectedTurnId = expectedTurnId;
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public TurnSteerParams build() {
      return new TurnSteerParams(threadId, input, clientUserMessageId, expectedTurnId);
    }
  }
}
