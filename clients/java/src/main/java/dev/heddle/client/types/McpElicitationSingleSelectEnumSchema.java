// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.types;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import dev.heddle.client.core.DecodeException;
import dev.heddle.client.core.Untagged;
import java.util.Objects;

/** A choice of one value. The field {@code enum} or {@code oneOf} tells which. */
public sealed interface McpElicitationSingleSelectEnumSchema extends McpElicitationEnumSchema
    permits McpElicitationUntitledSingleSelectEnumSchema,
        McpElicitationTitledSingleSelectEnumSchema,
        McpElicitationSingleSelectEnumSchema.Unknown {
  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static McpElicitationSingleSelectEnumSchema fromJson(JsonNode json) {
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
            Untagged.required("oneOf")));
  }

  /**
   * A {@code McpElicitationSingleSelectEnumSchema} that this package does not know, perhaps of a
   * later version of the protocol.
   *
   * @param raw All of it, as it came.
   */
  record Unknown(JsonNode raw) implements McpElicitationSingleSelectEnumSchema {
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
