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
import java.util.List;
import java.util.Objects;

/**
 * A choice of one value, where each has a name of its own.
 *
 * @param title What stands beside the entry. Its name when left out.
 * @param description What the entry means, for the user.
 * @param defaultValue The value that is chosen at first. None when left out.
 * @param oneOf The values to choose from.
 */
public record McpElicitationTitledSingleSelectEnumSchema(
    Maybe<String> title,
    Maybe<String> description,
    Maybe<String> defaultValue,
    List<McpElicitationConstOption> oneOf)
    implements McpElicitationSingleSelectEnumSchema {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public McpElicitationTitledSingleSelectEnumSchema {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(description, "description");
    Objects.requireNonNull(defaultValue, "defaultValue");
    oneOf = Values.list(oneOf, "oneOf");
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
  public static McpElicitationTitledSingleSelectEnumSchema fromJson(JsonNode json) {
    Decode.object(json);
    Decode.required(json, "type", Decode.literal(Encode::string, "string"));
    return new McpElicitationTitledSingleSelectEnumSchema(
        Decode.maybe(json, "title", Decode::string),
        Decode.maybe(json, "description", Decode::string),
        Decode.maybe(json, "default", Decode::string),
        Decode.required(json, "oneOf", Decode.list(McpElicitationConstOption::fromJson)));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "type", "string", Encode::string);
    Encode.maybe(json, "title", title, Encode::string);
    Encode.maybe(json, "description", description, Encode::string);
    Encode.maybe(json, "default", defaultValue, Encode::string);
    Encode.required(json, "oneOf", oneOf, Encode.list(McpElicitationConstOption::toJson));
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
    builder.defaultValue = defaultValue;
    builder.oneOf = oneOf;
    return builder;
  }

  /** Makes a {@code McpElicitationTitledSingleSelectEnumSchema} step by step. */
  public static final class Builder {
    private Maybe<String> title = Maybe.absent();
    private Maybe<String> description = Maybe.absent();
    private Maybe<String> defaultValue = Maybe.absent();
    private List<McpElicitationConstOption> oneOf;

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

    /** Sets {@code defaultValue}: The value that is chosen at first. None when left out. */
    public Builder defaultValue(String defaultValue) {
      this.defaultValue = Maybe.of(defaultValue);
      return this;
    }

    /** Sets {@code defaultValue}, or makes it null or absent. */
    public Builder defaultValue(Maybe<String> defaultValue) {
      this.defaultValue = defaultValue;
      return this;
    }

    /** Sets {@code oneOf}: The values to choose from. */
    public Builder oneOf(List<McpElicitationConstOption> oneOf) {
      this.oneOf = oneOf;
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public McpElicitationTitledSingleSelectEnumSchema build() {
      return new McpElicitationTitledSingleSelectEnumSchema(
          title, description, defaultValue, oneOf);
    }
  }
}
