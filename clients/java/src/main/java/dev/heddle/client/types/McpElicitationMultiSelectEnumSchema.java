// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.types;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import dev.heddle.client.core.DecodeException;
import dev.heddle.client.core.Untagged;
import java.util.Objects;

/**
 * A choice of several values. The field {@code enum} or {@code anyOf} of {@code items} tells which.
 */
public sealed interface McpElicitationMultiSelectEnumSchema extends McpElicitationEnumSchema
    permits McpElicitationUntitledMultiSelectEnumSchema,
        McpElicitationTitledMultiSelectEnumSchema,
        McpElicitationMultiSelectEnumSchema.Unknown {
  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static McpElicitationMultiSelectEnumSchema fromJson(JsonNode json) {
    return Untagged.read(
        json,
        Unknown::new,
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
            Untagged.required("items")));
  }

  /**
   * A {@code McpElicitationMultiSelectEnumSchema} that this package does not know, perhaps of a
   * later version of the protocol.
   *
   * @param raw All of it, as it came.
   */
  record Unknown(JsonNode raw) implements McpElicitationMultiSelectEnumSchema {
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
