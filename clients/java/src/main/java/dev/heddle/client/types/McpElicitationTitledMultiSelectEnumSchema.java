// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.types;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.heddle.client.core.Decode;
import dev.heddle.client.core.DecodeException;
import dev.heddle.client.core.Encode;
import dev.heddle.client.core.Maybe;
import java.util.List;
import java.util.Objects;

/**
 * A choice of several values, where each has a name of its own.
 *
 * @param title What stands beside the entry. Its name when left out.
 * @param description What the entry means, for the user.
 * @param minItems How many the user has to choose at least.
 * @param maxItems How many the user may choose at most.
 * @param defaultValue The values that are chosen at first. None when left out.
 * @param items The values to choose from.
 */
public record McpElicitationTitledMultiSelectEnumSchema(
    Maybe<String> title,
    Maybe<String> description,
    Maybe<Long> minItems,
    Maybe<Long> maxItems,
    Maybe<List<String>> defaultValue,
    McpElicitationTitledEnumItems items)
    implements McpElicitationMultiSelectEnumSchema {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public McpElicitationTitledMultiSelectEnumSchema {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(description, "description");
    Objects.requireNonNull(minItems, "minItems");
    Objects.requireNonNull(maxItems, "maxItems");
    Objects.requireNonNull(defaultValue, "defaultValue");
    defaultValue = defaultValue.map(List::copyOf);
    Objects.requireNonNull(items, "items");
  }

  /** Always {@code array}. */
  public String type() {
    return "array";
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static McpElicitationTitledMultiSelectEnumSchema fromJson(JsonNode json) {
    Decode.object(json);
    Decode.required(json, "type", Decode.literal(Encode::string, "array"));
    return new McpElicitationTitledMultiSelectEnumSchema(
        Decode.maybe(json, "title", Decode::string),
        Decode.maybe(json, "description", Decode::string),
        Decode.maybe(json, "minItems", Decode::uint64),
        Decode.maybe(json, "maxItems", Decode::uint64),
        Decode.maybe(json, "default", Decode.list(Decode::string)),
        Decode.required(json, "items", McpElicitationTitledEnumItems::fromJson));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "type", "array", Encode::string);
    Encode.maybe(json, "title", title, Encode::string);
    Encode.maybe(json, "description", description, Encode::string);
    Encode.maybe(json, "minItems", minItems, Encode::uint64);
    Encode.maybe(json, "maxItems", maxItems, Encode::uint64);
    Encode.maybe(json, "default", defaultValue, Encode.list(Encode::string));
    Encode.required(json, "items", items, McpElicitationTitledEnumItems::toJson);
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
    builder.minItems = minItems;
    builder.maxItems = maxItems;
    builder.defaultValue = defaultValue;
    builder.items = items;
    return builder;
  }

  /** Makes a {@code McpElicitationTitledMultiSelectEnumSchema} step by step. */
  public static final class Builder {
    private Maybe<String> title = Maybe.absent();
    private Maybe<String> description = Maybe.absent();
    private Maybe<Long> minItems = Maybe.absent();
    private Maybe<Long> maxItems = Maybe.absent();
    private Maybe<List<String>> defaultValue = Maybe.absent();
    private McpElicitationTitledEnumItems items;

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

    /** Sets {@code minItems}: How many the user has to choose at least. */
    public Builder minItems(long minItems) {
      this.minItems = Maybe.of(minItems);
      return this;
    }

    /** Sets {@code minItems}, or makes it null or absent. */
    public Builder minItems(Maybe<Long> minItems) {
      this.minItems = minItems;
      return this;
    }

    /** Sets {@code maxItems}: How many the user may choose at most. */
    public Builder maxItems(long maxItems) {
      this.maxItems = Maybe.of(maxItems);
      return this;
    }

    /** Sets {@code maxItems}, or makes it null or absent. */
    public Builder maxItems(Maybe<Long> maxItems) {
      this.maxItems = maxItems;
      return this;
    }

    /** Sets {@code defaultValue}: The values that are chosen at first. None when left out. */
    public Builder defaultValue(List<String> defaultValue) {
      this.defaultValue = Maybe.of(defaultValue);
      return this;
    }

    /** Sets {@code defaultValue}, or makes it null or absent. */
    public Builder defaultValue(Maybe<List<String>> defaultValue) {
      this.defaultValue = defaultValue;
      return this;
    }

    /** Sets {@code items}: The values to choose from. */
    public Builder items(McpElicitationTitledEnumItems items) {
      this.items = items;
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public McpElicitationTitledMultiSelectEnumSchema build() {
      return new McpElicitationTitledMultiSelectEnumSchema(
          title, description, minItems, maxItems, defaultValue, items);
    }
  }
}
