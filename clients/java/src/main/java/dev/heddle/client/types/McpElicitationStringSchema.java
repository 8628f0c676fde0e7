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
 * Text that the user enters.
 *
 * @param title What stands beside the entry. Its name when left out.
 * @param description What the entry means, for the user.
 * @param minLength How many characters it has at least.
 * @param maxLength How many characters it has at most.
 * @param format What it has to be. Anything when left out.
 * @param defaultValue The text that stands there at first.
 */
public record McpElicitationStringSchema(
    Maybe<String> title,
    Maybe<String> description,
    Maybe<Long> minLength,
    Maybe<Long> maxLength,
    Maybe<McpElicitationStringFormat> format,
    Maybe<String> defaultValue)
    implements McpElicitationPrimitiveSchema {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public McpElicitationStringSchema {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(description, "description");
    Objects.requireNonNull(minLength, "minLength");
    Objects.requireNonNull(maxLength, "maxLength");
    Objects.requireNonNull(format, "format");
    Objects.requireNonNull(defaultValue, "defaultValue");
  }

  /** Always {@code string}. */
  public String type() {
    return "string";
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static McpElicitationStringSchema fromJson(JsonNode json) {
    Decode.object(json);
    Decode.required(json, "type", Decode.literal(Encode::string, "string"));
    return new McpElicitationStringSchema(
        Decode.maybe(json, "title", Decode::string),
        Decode.maybe(json, "description", Decode::string),
        Decode.maybe(json, "minLength", Decode::uint32),
        Decode.maybe(json, "maxLength", Decode::uint32),
        Decode.maybe(json, "format", McpElicitationStringFormat::fromJson),
        Decode.maybe(json, "default", Decode::string));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "type", "string", Encode::string);
    Encode.maybe(json, "title", title, Encode::string);
    Encode.maybe(json, "description", description, Encode::string);
    Encode.maybe(json, "minLength", minLength, Encode::uint32);
    Encode.maybe(json, "maxLength", maxLength, Encode::uint32);
    Encode.maybe(json, "format", format, McpElicitationStringFormat::toJson);
    Encode.maybe(json, "default", defaultValue, Encode::string);
    return json;
  }

  /** A builder with nothing in it yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with all that is in this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.title = title;
    builder.description = description;
    builder.minLength = minLength;
    builder.maxLength = maxLength;
    builder.format = format;
    builder.defaultValue = defaultValue;
    return builder;
  }

  /** Makes a {@code McpElicitationStringSchema} step by step. */
  public static final class Builder {
    private Maybe<String> title = Maybe.absent();
    private Maybe<String> description = Maybe.absent();
    private Maybe<Long> minLength = Maybe.absent();
    private Maybe<Long> maxLength = Maybe.absent();
    private Maybe<McpElicitationStringFormat> format = Maybe.absent();
    private Maybe<String> defaultValue = Maybe.absent();

    private Builder() {}

    /** Sets {@code title}: What stands beside the entry. Its name when left out. */
    public Builder title(String title) {
      this.title = Maybe.of(title);
      return this;
    }

    /** Sets {@code title}, or makes it null or absent. */
    public Builder title(Maybe<String> title) {
      this.title = title;
      return this;
    }

    /** Sets {@code description}: What the entry means, for the user. */
    public Builder description(String description) {
      this.description = Maybe.of(description);
      return this;
    }

    /** Sets {@code description}, or makes it null or absent. */
    public Builder description(Maybe<String> description) {
      this.description = description;
      return this;
    }

    /** Sets {@code minLength}: How many characters it has at least. */
    public Builder minLength(long minLength) {
      this.minLength = Maybe.of(minLength);
      return this;
    }

    /** Sets {@code minLength}, or makes it null or absent. */
    public Builder minLength(Maybe<Long> minLength) {
      this.minLength = minLength;
      return this;
    }

    /** Sets {@code maxLength}: How many characters it has at most. */
    public Builder maxLength(long maxLength) {
      this.maxLength = Maybe.of(maxLength);
      return this;
    }

    /** Sets {@code maxLength}, or makes it null or absent. */
    public Builder maxLength(Maybe<Long> maxLength) {
      this.maxLength = maxLength;
      return this;
    }

    /** Sets {@code format}: What it has to be. Anything when left out. */
    public Builder format(McpElicitationStringFormat format) {
      this.format = Maybe.of(format);
      return this;
    }

    /** Sets {@code format}, or makes it null or absent. */
    public Builder format(Maybe<McpElicitationStringFormat> format) {
      this.format = format;
      return this;
    }

    /** Sets {@code defaultValue}: The text that stands there at first. */
    public Builder defaultValue(String defaultValue) {
      this.defaultValue = Maybe.of(defaultValue);
      return this;
    }

    /** Sets {@code defaultValue}, or makes it null or absent. */
    public Builder defaultValue(Maybe<String> defaultValue) {
      this.defaultValue = defaultValue;
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public McpElicitationStringSchema build() {
      return new McpElicitationStringSchema(
          title, description, minLength, maxLength, format, defaultValue);
    }
  }
}
