// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.types;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import dev.heddle.client.core.DecodeException;
import dev.heddle.client.core.Untagged;
import dev.heddle.client.core.WireValue;
import java.util.Objects;

/** The content of a resource, or of a part of it: text or bytes. */
public sealed interface McpResourceContent extends WireValue
    permits McpTextResourceContent, McpBlobResourceContent, McpResourceContent.Unknown {
  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static McpResourceContent fromJson(JsonNode json) {
    return Untagged.read(
        json,
        Unknown::new,
        Untagged.object(
            McpTextResourceContent::fromJson,
            Untagged.required("uri"),
            Untagged.optional("mimeType"),
            Untagged.optional("_meta"),
            Untagged.required("text")),
        Untagged.object(
            McpBlobResourceContent::fromJson,
            Untagged.required("uri"),
            Untagged.optional("mimeType"),
            Untagged.optional("_meta"),
            Untagged.required("blob")));
  }

  /**
   * A {@code McpResourceContent} that this package does not know, perhaps of a later version of the
   * protocol.
   *
   * @param raw All of it, as it came.
   */
  record Unknown(JsonNode raw) implements McpResourceContent {
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
