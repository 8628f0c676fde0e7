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
 * The guessing came to an end.
 *
 * @param text The guess; null when there is nothing to suggest.
 */
public record CompletedPrediction(Maybe<String> text) implements ThreadPredictionResult {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public CompletedPrediction {
    Objects.requireNonNull(text, "text");
  }

  /** Always {@code completed}. */
  @Override
  public String type() {
    return "completed";
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static CompletedPrediction fromJson(JsonNode json) {
    Decode.object(json);
    Decode.required(json, "type", Decode.literal(Encode::string, "completed"));
    return new CompletedPrediction(Decode.maybe(json, "text", Decode::string));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "type", "completed", Encode::string);
    Encode.maybe(json, "text", text, Encode::string);
    return json;
  }

  /** A builder with nothing in it yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with all that is in this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.text = text;
    return builder;
  }

  /** Makes a {@code CompletedPrediction} step by step. */
  public static final class Builder {
    private Maybe<String> text = Maybe.absent();

    private Builder() {}

    /** Sets {@code text}: The guess; null when there is nothing to suggest. */
    public Builder text(String text) {
      this.text = Maybe.of(text);
      return this;
    }

    /** Sets {@code text}, or makes it null or absent. */
    public Builder text(Maybe<String> text) {
      this.text = text;
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public CompletedPrediction build() {
      return new CompletedPrediction(text);
    }
  }
}
