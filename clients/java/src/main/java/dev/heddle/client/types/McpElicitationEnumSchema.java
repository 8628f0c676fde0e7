// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.types;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import dev.heddle.client.core.DecodeException;
import dev.heddle.client.core.Untagged;
import java.util.Objects;

/** A choice among given values. */
public sealed interface McpElicitationEnumSchema extends McpElicitationPrimitiveSchema
    permits McpElicitationSingleSelectEnumSchema,
        McpElicitationMultiSelectEnumSchema,
        McpElicitationLegacyTitledEnumSchema,
        McpElicitationEnumSchema.Unknown {
  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static McpElicitationEnumSchema fromJson(JsonNode json) {
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
            Untagged.optional("enumNames")));
  }

  /**
   * A {@code McpElicitationEnumSchema} that this package does not know, perhaps of a later version
   * of the protocol.
   *
   * @param raw All of it, as it came.
   */
  record Unknown(JsonNode raw) implements McpElicitationEnumSchema {
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
