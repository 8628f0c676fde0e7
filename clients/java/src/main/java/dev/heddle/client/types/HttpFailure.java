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
 * What the model endpoint answered on the level of HTTP.
 *
 * @param httpStatusCode Status code of the answer, when there was one.
 */
public record HttpFailure(Maybe<Integer> httpStatusCode) implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public HttpFailure {
    Objects.requireNonNull(httpStatusCode, "httpStatusCode");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static HttpFailure fromJson(JsonNode json) {
    Decode.object(json);
    return new HttpFailure(Decode.maybe(json, "httpStatusCode", Decode::uint16));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.maybe(json, "httpStatusCode", httpStatusCode, Encode::uint16);
    return json;
  }

  /** A builder with nothing in it yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with all that is in this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.httpStatusCode = httpStatusCode;
    return builder;
  }

  /** Makes a {@code HttpFailure} step by step. */
  public static final class Builder {
    private Maybe<Integer> httpStatusCode = Maybe.absent();

    private Builder() {}

    /** Sets {@code httpStatusCode}: Status code of the answer, when there was one. */
    public Builder httpStatusCode(int httpStatusCode) {
      this.httpStatusCode = Maybe.of(httpStatusCode);
      return this;
    }

    /** Sets {@code httpStatusCode}, or makes it null or absent. */
    public Builder httpStatusCode(Maybe<Integer> httpStatusCode) {
      this.httpStatusCode = httpStatusCode;
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public HttpFailure build() {
      return new HttpFailure(httpStatusCode);
    }
  }
}
