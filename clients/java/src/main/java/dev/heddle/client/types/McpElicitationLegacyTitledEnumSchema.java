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
 * A choice of one value, in the form that MCP had at first: the names in a list beside that of the
 * values.
 *
 * @param title What stands beside the entry. Its name when left out.
 * @param description What the entry means, for the user.
 * @param defaultValue The value that is chosen at first. None when left out.
 * @param enumValue The values to choose from.
 * @param enumNames What they are called, in the same order.
 */
public record McpElicitationLegacyTitledEnumSchema(
    Maybe<String> title,
    Maybe<String> description,
    Maybe<String> defaultValue,
    List<String> enumValue,
    Maybe<List<String>> enumNames)
    implements McpElicitationEnumSchema {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public McpElicitationLegacyTitledEnumSchema {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(description, "description");
    Objects.requireNonNull(defaultValue, "defaultValue");
    enumValue = Values.list(enumValue, "enumValue");
    Objects.requireNonNull(enumNames, "enumNames");
    enumNames = enumNames.map(List::copyOf);
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
  public static McpElicitationLegacyTitledEnumSchema fromJson(JsonNode json) {
    Decode.object(json);
    Decode.required(json, "type", Decode.literal(Encode::string, "string"));
    return new McpElicitationLegacyTitledEnumSchema(
        Decode.maybe(json, "title", Decode::string),
        Decode.maybe(json, "description", Decode::string),
        Decode.maybe(json, "default", Decode::string),
        Decode.required(json, "enum", Decode.list(Decode::string)),
        Decode.maybe(json, "enumNames", Decode.list(Decode::string)));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "type", "string", Encode::string);
    Encode.maybe(json, "title", title, Encode::string);
    Encode.maybe(json, "description", description, Encode::string);
    Encode.maybe(json, "default", defaultValue, Encode::string);
    Encode.required(json, "enum", enumValue, Encode.list(Encode::string));
    Encode.maybe(json, "enumNames", enumNames, Encode.list(Encode::string));
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
    builder.enumValue = enumValue;
    builder.enumNames = enumNames;
    return builder;
  }

  /** Makes a {@code McpElicitationLegacyTitledEnumSchema} step by step. */
  public static final class Builder {
    private Maybe<String> title = Maybe.absent();
    private Maybe<String> description = Maybe.absent();
    private Maybe<String> defaultValue = Maybe.absent();
    private List<String> enumValue;
    private Maybe<List<String>> enumNames = Maybe.absent();

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

    /** Sets {@code enumValue}: The values to choose from. */
    public Builder enumValue(List<String> enumValue) {
      this.enumValue = enumValue;
      return this;
    }

    /** Sets {@code enumNames}: What they are called, in the same order. */
    public Builder enumNames(List<String> enumNames) {
      this.enumNames = Maybe.of(enumNames);
      return this;
    }

    /** Sets {@code enumNames}, or makes it null or absent. */
    public Builder enumNames(Maybe<List<String>> enumNames) {
      this.enumNames = enumNames;
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public McpElicitationLegacyTitledEnumSchema build() {
      return new McpElicitationLegacyTitledEnumSchema(
          title, description, defaultValue, enumValue, enumNames);
    }
  }
}
