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
import dev.heddle.client.core.WireValue;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A form: the small part of JSON Schema that MCP (2025-11-25) allows in {@code elicitation/create}.
 *
 * @param schema The dialect of JSON Schema. 2020-12 when left out.
 * @param properties The entries, by the names that the answer has them under.
 * @param required Names of the entries that must be filled in.
 */
public record McpElicitationSchema(
    Maybe<String> schema,
    Map<String, McpElicitationPrimitiveSchema> properties,
    Maybe<List<String>> required)
    implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public McpElicitationSchema {
    Objects.requireNonNull(schema, "schema");
    properties = Values.map(properties, "properties");
    Objects.requireNonNull(required, "required");
    required = required.map(List::copyOf);
  }

  /** Always {@code object}. */
  public String type() {
    return "object";
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static McpElicitationSchema fromJson(JsonNode json) {
    Decode.object(json);
    Decode.required(json, "type", Decode.literal(Encode::string, "object"));
    return new McpElicitationSchema(
        Decode.maybe(json, "$schema", Decode::string),
        Decode.required(json, "properties", Decode.map(McpElicitationPrimitiveSchema::fromJson)),
        Decode.maybe(json, "required", Decode.list(Decode::string)));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.maybe(json, "$schema", schema, Encode::string);
    Encode.required(json, "type", "object", Encode::string);
    Encode.required(
        json, "properties", properties, Encode.map(McpElicitationPrimitiveSchema::toJson));
    Encode.maybe(json, "required", required, Encode.list(Encode::string));
    return json;
  }

  /** A builder with nothing in it yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with all that is in this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.schema = schema;
    builder.properties = properties;
    builder.required = required;
    return builder;
  }

  /** Makes a {@code McpElicitationSchema} step by step. */
  public static final class Builder {
    private Maybe<String> schema = Maybe.absent();
    private Map<String, McpElicitationPrimitiveSchema> properties;
    private Maybe<List<String>> required = Maybe.absent();

    private Builder() {}

    /** Sets {@code schema}: The dialect of JSON Schema. 2020-12 when left out. */
    public Builder schema(String schema) {
      this.schema = Maybe.of(schema);
      return this;
    }

    /** Sets {@code schema}, or makes it null or absent. */
    public Builder schema(Maybe<String> schema) {
      this.schema = schema;
      return this;
    }

    /** Sets {@code properties}: The entries, by the names that the answer has them under. */
    public Builder properties(Map<String, McpElicitationPrimitiveSchema> properties) {
      this.properties = properties;
      return this;
    }

    /** Sets {@code required}: Names of the entries that must be filled in. */
    public Builder required(List<String> required) {
      this.required = Maybe.of(required);
      return this;
    }

    /** Sets {@code required}, or makes it null or absent. */
    public Builder required(Maybe<List<String>> required) {
      this.required = required;
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public McpElicitationSchema build() {
      return new McpElicitationSchema(schema, properties, required);
    }
  }
}
