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
 * Tokens that a thread has used.
 *
 * @param total Since it was started.
 * @param last In the last request to the model.
 * @param modelContextWindow How many tokens fit into the context of the model.
 */
public record ThreadTokenUsage(
    TokenUsageBreakdown total, TokenUsageBreakdown last, Maybe<Long> modelContextWindow)
    implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public ThreadTokenUsage {
    Objects.requireNonNull(total, "total");
    Objects.requireNonNull(last, "last");
    Objects.requireNonNull(modelContextWindow, "modelContextWindow");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ThreadTokenUsage fromJson(JsonNode json) {
    Decode.object(json);
    return new ThreadTokenUsage(
        Decode.required(json, "total", TokenUsageBreakdown::fromJson),
        Decode.required(json, "last", TokenUsageBreakdown::fromJson),
        Decode.maybe(json, "modelContextWindow", Decode::int64));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "total", total, TokenUsageBreakdown::toJson);
    Encode.required(json, "last", last, TokenUsageBreakdown::toJson);
    Encode.maybe(json, "modelContextWindow", modelContextWindow, Encode::int64);
    return json;
  }

  /** A builder with nothing in it yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with all that is in this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.total = total;
    builder.last = last;
    builder.modelContextWindow = modelContextWindow;
    return builder;
  }

  /** Makes a {@code ThreadTokenUsage} step by step. */
  public static final class Builder {
    private TokenUsageBreakdown total;
    private TokenUsageBreakdown last;
    private Maybe<Long> modelContextWindow = Maybe.absent();

    private Builder() {}

    /** Sets {@code total}: Since it was started. */
    public Builder total(TokenUsageBreakdown total) {
      this.total = total;
      return this;
    }

    /** Sets {@code last}: In the last request to the model. */
    public Builder last(TokenUsageBreakdown last) {
      this.last = last;
      return this;
    }

    /** Sets {@code modelContextWindow}: How many tokens fit into the context of the model. */
    public Builder modelContextWindow(long modelContextWindow) {
      this.modelContextWindow = Maybe.of(modelContextWindow);
      return this;
    }

    /** Sets {@code modelContextWindow}, or makes it null or absent. */
    public Builder modelContextWindow(Maybe<Long> modelContextWindow) {
      this.modelContextWindow = modelContextWindow;
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public ThreadTokenUsage build() {
      return new ThreadTokenUsage(total, last, modelContextWindow);
    }
  }
}
