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
 * Something that the user should know, though everything goes on.
 *
 * @param threadId The thread that it is about; null when it is about none in particular.
 * @param message What the user should know, in a few words.
 */
public record WarningNotification(Maybe<String> threadId, String message) implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public WarningNotification {
    Objects.requireNonNull(threadId, "threadId");
    Objects.requireNonNull(message, "message");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static WarningNotification fromJson(JsonNode json) {
    Decode.object(json);
    return new WarningNotification(
        Decode.maybe(json, "threadId", Decode::string),
        Decode.required(json, "message", Decode::string));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.maybe(json, "threadId", threadId, Encode::string);
    Encode.required(json, "message", message, Encode::string);
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
    builder.message = message;
    return builder;
  }

  /** Makes a {@code WarningNotification} step by step. */
  public static final class Builder {
    private Maybe<String> threadId = Maybe.absent();
    private String message;

    private Builder() {}

    /**
     * Sets {@code threadId}: The thread that it is about; null when it is about none in particular.
     */
    public Builder threadId(String threadId) {
      this.threadId = Maybe.of(threadId);
      return this;
    }

    /** Sets {@code threadId}, or makes it null or absent. */
    public Builder threadId(Maybe<String> threadId) {
      this.threadId = threadId;
      return this;
    }

    /** Sets {@code message}: What the user should know, in a few words. */
    public Builder message(String message) {
      this.message = message;
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public WarningNotification build() {
      return new WarningNotification(threadId, message);
    }
  }
}
