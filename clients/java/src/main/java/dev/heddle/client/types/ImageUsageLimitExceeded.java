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
 * A limit on the making of images was reached.
 *
 * @param limitId Name of the limit.
 * @param resetsAt When images can be made again, where that is known. Unix time in seconds.
 */
public record ImageUsageLimitExceeded(String limitId, Maybe<Long> resetsAt)
    implements ImageGenerationFailure {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public ImageUsageLimitExceeded {
    Objects.requireNonNull(limitId, "limitId");
    Objects.requireNonNull(resetsAt, "resetsAt");
  }

  /** Always {@code usageLimitExceeded}. */
  @Override
  public String type() {
    return "usageLimitExceeded";
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ImageUsageLimitExceeded fromJson(JsonNode json) {
    Decode.object(json);
    Decode.required(json, "type", Decode.literal(Encode::string, "usageLimitExceeded"));
    return new ImageUsageLimitExceeded(
        Decode.required(json, "limitId", Decode::string),
        Decode.maybe(json, "resetsAt", Decode::int64));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "type", "usageLimitExceeded", Encode::string);
    Encode.required(json, "limitId", limitId, Encode::string);
    Encode.maybe(json, "resetsAt", resetsAt, Encode::int64);
    return json;
  }

  /** A builder with nothing in it yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with all that is in this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.limitId = limitId;
    builder.resetsAt = resetsAt;
    return builder;
  }

  /** Makes a {@code ImageUsageLimitExceeded} step by step. */
  public static final class Builder {
    private String limitId;
    private Maybe<Long> resetsAt = Maybe.absent();

    private Builder() {}

    /** Sets {@code limitId}: Name of the limit. */
    public Builder limitId(String limitId) {
      this.limitId = limitId;
      return this;
    }

    /**
     * Sets {@code resetsAt}: When images can be made again, where that is known. Unix time in
     * seconds.
     */
    public Builder resetsAt(long resetsAt) {
      this.resetsAt = Maybe.of(resetsAt);
      return this;
    }

    /** Sets {@code resetsAt}, or makes it null or absent. */
    public Builder resetsAt(Maybe<Long> resetsAt) {
      this.resetsAt = resetsAt;
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public ImageUsageLimitExceeded build() {
      return new ImageUsageLimitExceeded(limitId, resetsAt);
    }
  }
}
