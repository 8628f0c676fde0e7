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
 * Tokens, by what they were used for.
 *
 * @param totalTokens All of them.
 * @param inputTokens Given to the model.
 * @param cachedInputTokens Of those, taken from its cache.
 * @param cacheWriteInputTokens Of those, written to its cache. None when left out.
 * @param outputTokens Made by the model.
 * @param reasoningOutputTokens Of those, spent on thinking.
 */
public record TokenUsageBreakdown(
    long totalTokens,
    long inputTokens,
    long cachedInputTokens,
    Optional<Long> cacheWriteInputTokens,
    long outputTokens,
    long reasoningOutputTokens)
    implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public TokenUsageBreakdown {
    Objects.requireNonNull(cacheWriteInputTokens, "cacheWriteInputTokens");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static TokenUsageBreakdown fromJson(JsonNode json) {
    Decode.object(json);
    return new TokenUsageBreakdown(
        Decode.required(json, "totalTokens", Decode::int64),
        Decode.required(json, "inputTokens", Decode::int64),
        Decode.required(json, "cachedInputTokens", Decode::int64),
        Decode.optional(json, "cacheWriteInputTokens", Decode::int64),
        Decode.required(json, "outputTokens", Decode::int64),
        Decode.required(json, "reasoningOutputTokens", Decode::int64));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "totalTokens", totalTokens, Encode::int64);
    Encode.required(json, "inputTokens", inputTokens, Encode::int64);
    Encode.required(json, "cachedInputTokens", cachedInputTokens, Encode::int64);
    Encode.optional(json, "cacheWriteInputTokens", cacheWriteInputTokens, Encode::int64);
    Encode.required(json, "outputTokens", outputTokens, Encode::int64);
    Encode.required(json, "reasoningOutputTokens", reasoningOutputTokens, Encode::int64);
    return json;
  }

  /** A builder with nothing in it yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with all that is in this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.totalTokens = totalTokens;
    builder.inputTokens = inputTokens;
    builder.cachedInputTokens = cachedInputTokens;
    builder.cacheWriteInputTokens = cacheWriteInputTokens;
    builder.outputTokens = outputTokens;
    builder.reasoningOutputTokens = reasoningOutputTokens;
    return builder;
  }

  /** Makes a {@code TokenUsageBreakdown} step by step. */
  public static final class Builder {
    private Long totalTokens;
    private Long inputTokens;
    private Long cachedInputTokens;
    private Optional<Long> cacheWriteInputTokens = Optional.empty();
    private Long outputTokens;
    private Long reasoningOutputTokens;

    private Builder() {}

    /** Sets {@code totalTokens}: All of them. */
    public Builder totalTokens(long totalTokens) {
      this.totalTokens = totalTokens;
      return this;
    }

    /** Sets {@code inputTokens}: Given to the model. */
    public Builder inputTokens(long inputTokens) {
      this.inputTokens = inputTokens;
      return this;
    }

    /** Sets {@code cachedInputTokens}: Of those, taken from its cache. */
    public Builder cachedInputTokens(long cachedInputTokens) {
      this.cachedInputTokens = cachedInputTokens;
      return this;
    }

    /** Sets {@code cacheWriteInputTokens}: Of those, written to its cache. None when left out. */
    public Builder cacheWriteInputTokens(long cacheWriteInputTokens) {
      this.cacheWriteInputTokens = Optional.of(cacheWriteInputTokens);
      return this;
    }

    /** Sets {@code outputTokens}: Made by the model. */
    public Builder outputTokens(long outputTokens) {
      this.outputTokens = outputTokens;
      return this;
    }

    /** Sets {@code reasoningOutputTokens}: Of those, spent on thinking. */
    public Builder reasoningOutputTokens(long reasoningOutputTokens) {
      this.reasoningOutputTokens = reasoningOutputTokens;
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public TokenUsageBreakdown build() {
      return new TokenUsageBreakdown(
          Objects.requireNonNull(totalTokens, "totalTokens"),
          Objects.requireNonNull(inputTokens, "inputTokens"),
          Objects.requireNonNull(cachedInputTokens, "cachedInputTokens"),
          cacheWriteInputTokens,
          Objects.requireNonNull(outputTokens, "outputTokens"),
          Objects.requireNonNull(reasoningOutputTokens, "reasoningOutputTokens"));
    }
  }
}
