// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.types;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import dev.heddle.client.core.Decode;
import dev.heddle.client.core.DecodeException;
import dev.heddle.client.core.WireValue;
import java.util.Objects;

/** What an MCP server wants from the user. The MCP server waits for the answer. */
public sealed interface McpServerElicitationRequestParams extends WireValue
    permits FormElicitation,
        UrlElicitation,
        EarlyExtendedFormElicitation,
        ExtendedFormElicitation,
        McpServerElicitationRequestParams.Unknown {
  /** The value of {@code mode}; empty when there is none. */
  String mode();

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static McpServerElicitationRequestParams fromJson(JsonNode json) {
    return switch (Decode.tag(json, "mode")) {
      case "form" -> FormElicitation.fromJson(json);
      case "url" -> UrlElicitation.fromJson(json);
      case "openai/form" -> EarlyExtendedFormElicitation.fromJson(json);
      case "openaiForm" -> ExtendedFormElicitation.fromJson(json);
      default -> new Unknown(json);
    };
  }

  /**
   * A {@code McpServerElicitationRequestParams} that this package does not know, perhaps of a later
   * version of the protocol.
   *
   * @param raw All of it, as it came.
   */
  record Unknown(JsonNode raw) implements McpServerElicitationRequestParams {
    /** Checks that there is a value. */
    public Unknown {
      Objects.requireNonNull(raw, "raw");
    }

    @Override
    public String mode() {
      return Decode.tag(raw, "mode");
    }

    @Override
    public JsonNode toJson() {
      return raw;
    }
  }
}
