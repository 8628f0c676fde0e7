// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.types;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import dev.heddle.client.core.DecodeException;
import dev.heddle.client.core.Untagged;
import dev.heddle.client.core.WireValue;
import java.util.Objects;

/**
 * One entry of a form. Its {@code type} tells the kind; text with values to choose from is a
 * choice.
 */
public sealed interface McpElicitationPrimitiveSchema extends WireValue
    permits McpElicitationEnumSchema,
        McpElicitationStringSchema,
        McpElicitationNumberSchema,
        McpElicitationBooleanSchema,
        McpElicitationPrimitiveSchema.Unknown {
  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static McpElicitationPrimitiveSchema fromJson(JsonNode json) {
    return Untagged.read(
        json,
        Unknown::new,
        Untagged.object(
            McpElicitationUntitledSingleSelectEnumSchema::fromJson,
            Untagged.constant("type", "string"),
            Untagged.optional("title"),
            Untagged.optional("description"),
            Untagged.optional("default"),
            Untagged.required("enum")),
        Untagged.object(
            McpElicitationTitledSingleSelectEnumSchema::fromJson,
            Untagged.constant("type", "string"),
            Untagged.optional("title"),
            Untagged.optional("description"),
            Untagged.optional("default"),
            Untagged.required("oneOf")),
        Untagged.object(
            McpElicitationUntitledMultiSelectEnumSchema::fromJson,
            Untagged.constant("type", "array"),
            Untagged.optional("title"),
            Untagged.optional("description"),
            Untagged.optional("minItems"),
            Untagged.optional("maxItems"),
            Untagged.optional("default"),
            Untagged.required("items")),
        Untagged.object(
            McpElicitationTitledMultiSelectEnumSchema::fromJson,
            Untagged.constant("type", "array"),
            Untagged.optional("title"),
            Untagged.optional("description"),
            Untagged.optional("minItems"),
            Untagged.optional("maxItems"),
            Untagged.optional("default"),
            Untagged.required("items")),
        Untagged.object(
            McpElicitationLegacyTitledEnumSchema::fromJson,
            Untagged.constant("type", "string"),
            Untagged.optional("title"),
            Untagged.optional("description"),
            Untagged.optional("default"),
            Untagged.required("enum"),
            Untagged.optional("enumNames")),
        Untagged.object(
            McpElicitationStringSchema::fromJson,
            Untagged.constant("type", "string"),
            Untagged.optional("title"),
            Untagged.optional("description"),
            Untagged.optional("minLength"),
            Untagged.optional("maxLength"),
            Untagged.optional("format", "email", "uri", "date", "date-time"),
            Untagged.optional("default")),
        Untagged.object(
            McpElicitationNumberSchema::fromJson,
            Untagged.required("type", "number", "integer"),
            Untagged.optional("title"),
            Untagged.optional("description"),
            Untagged.optional("minimum"),
            Untagged.optional("maximum"),
            Untagged.optional("default")),
        Untagged.object(
            McpElicitationBooleanSchema::fromJson,
            Untagged.constant("type", "boolean"),
            Untagged.optional("title"),
            Untagged.optional("description"),
            Untagged.optional("default")));
  }

  /**
   * A {@code McpElicitationPrimitiveSchema} that this package does not know, perhaps of a later
   * version of the protocol.
   *
   * @param raw All of it, as it came.
   */
  record Unknown(JsonNode raw) implements McpElicitationPrimitiveSchema {
    /** Checks that there is a value. */
    public Unknown {
      Objects.requireNonNull(raw, "raw");
    }

    @Override
    public JsonNode toJson() {
      return raw;
    }
  }
}
