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
 * A stretch of a text that stands for something else, such as a file that was dropped into it.
 *
 * @param byteRange Where it stands in the text.
 * @param placeholder What to show in its place.
 */
public record TextElement(ByteRange byteRange, Maybe<String> placeholder) implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public TextElement {
    Objects.requireNonNull(byteRange, "byteRange");
    Objects.requireNonNull(placeholder, "placeholder");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static TextElement fromJson(JsonNode json) {
    Decode.object(json);
    return new TextElement(
        Decode.required(json, "byteRange", ByteRange::fromJson),
        Decode.maybe(json, "placeholder", Decode::string));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "byteRange", byteRange, ByteRange::toJson);
    Encode.maybe(json, "placeholder", placeholder, Encode::string);
    return json;
  }

  /** A builder with nothing in it yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with all that is in this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.byteRange = byteRange;
    builder.placeholder = placeholder;
    return builder;
  }

  /** Makes a {@code TextElement} step by step. */
  public static final class Builder {
    private ByteRange byteRange;
    private Maybe<String> placeholder = Maybe.absent();

    private Builder() {}

    /** Sets {@code byteRange}: Where it stands in the text. */
    public Builder byteRange(ByteRange byteRange) {
      this.byteRange = byteRange;
      return this;
    }

    /** Sets {@code placeholder}: What to show in its place. */
    public Builder placeholder(String placeholder) {
      this.placeholder = Maybe.of(placeholder);
      return this;
    }

    /** Sets {@code placeholder}, or makes it null or absent. */
    public Builder placeholder(Maybe<String> placeholder) {
      this.placeholder = placeholder;
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public TextElement build() {
      return new TextElement(byteRange, placeholder);
    }
  }
}
