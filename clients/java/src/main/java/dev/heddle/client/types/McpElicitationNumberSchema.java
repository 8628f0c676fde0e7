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
 * A number that the user enters.
 *
 * @param type Says which numbers can be entered.
 * @param title What stands beside the entry. Its name when left out.
 * @param description What the entry means, for the user.
 * @param minimum The smallest that can be entered.
 * @param maximum The largest that can be entered.
 * @param defaultValue The number that stands there at first.
 */
public record McpElicitationNumberSchema(
    McpElicitationNumberType type,
    Maybe<String> title,
    Maybe<String> description,
    Maybe<Double> minimum,
    Maybe<Double> maximum,
    Maybe<Double> defaultValue)
    implements McpElicitationPrimitiveSchema {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public McpElicitationNumberSchema {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(description, "description");
    Objects.requireNonNull(minimum, "minimum");
    Objects.requireNonNull(maximum, "maximum");
    Objects.requireNonNull(defaultValue, "defaultValue");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static McpElicitationNumberSchema fromJson(JsonNode json) {
    Decode.object(json);
    return new McpElicitationNumberSchema(
        Decode.required(json, "type", McpElicitationNumberType::fromJson),
        Decode.maybe(json, "title", Decode::string),
        Decode.maybe(json, "description", Decode::string),
        Decode.maybe(json, "minimum", Decode::float64),
        Decode.maybe(json, "maximum", Decode::float64),
        Decode.maybe(json, "default", Decode::float64));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "type", type, McpElicitationNumberType::toJson);
    Encode.maybe(json, "title", title, Encode::string);
    Encode.maybe(json, "description", description, Encode::string);
    Encode.maybe(json, "minimum", minimum, Encode::float64);
    Encode.maybe(json, "maximum", maximum, Encode::float64);
    Encode.maybe(json, "default", defaultValue, Encode::float64);
    return json;
  }

  /** A builder with nothing in it yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with all that is in this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.type = type;
    builder.title = title;
    builder.description = description;
    builder.minimum = minimum;
    builder.maximum = maximum;
    builder.defaultValue = defaultValue;
    return builder;
  }

  /** Makes a {@code McpElicitationNumberSchema} step by step. */
  public static final class Builder {
    private McpElicitationNumberType type;
    private Maybe<String> title = Maybe.absent();
    private Maybe<String> description = Maybe.absent();
    private Maybe<Double> minimum = Maybe.absent();
    private Maybe<Double> maximum = Maybe.absent();
    private Maybe<Double> defaultValue = Maybe.absent();

    private Builder() {}

    /** Sets {@code type}: Says which numbers can be entered. */
    public Builder type(McpElicitationNumberType type) {
      this.type = type;
      return this;
    }

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

    /** Sets {@code minimum}: The smallest that can be entered. */
    public Builder minimum(double minimum) {
      this.minimum = Maybe.of(minimum);
      return this;
    }

    /** Sets {@code minimum}, or makes it null or absent. */
    public Builder minimum(Maybe<Double> minimum) {
      this.minimum = minimum;
      return this;
    }

    /** Sets {@code maximum}: The largest that can be entered. */
    public Builder maximum(double maximum) {
      this.maximum = Maybe.of(maximum);
      return this;
    }

    /** Sets {@code maximum}, or makes it null or absent. */
    public Builder maximum(Maybe<Double> maximum) {
      this.maximum = maximum;
      return this;
    }

    /** Sets {@code defaultValue}: The number that stands there at first. */
    public Builder defaultValue(double defaultValue) {
      this.defaultValue = Maybe.of(defaultValue);
      return this;
    }

    /** Sets {@code defaultValue}, or makes it null or absent. */
    public Builder defaultValue(Maybe<Double> defaultValue) {
      this.defaultValue = defaultValue;
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public McpElicitationNumberSchema build() {
      return new McpElicitationNumberSchema(
          type, title, description, minimum, maximum, defaultValue);
    }
  }
}
