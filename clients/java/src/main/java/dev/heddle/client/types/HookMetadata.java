// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.types;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import dev.heddle.client.core.Decode;
import dev.heddle.client.core.DecodeException;
import dev.heddle.client.core.WireValue;
import java.util.Objects;

/** A hook that is set up. */
public sealed interface HookMetadata extends WireValue
    permits CommandHookMetadata,
        McpToolHookMetadata,
        PromptHookMetadata,
        AgentHookMetadata,
        HookMetadata.Unknown {
  /** The value of {@code handlerType}; empty when there is none. */
  String handlerType();

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static HookMetadata fromJson(JsonNode json) {
    return switch (Decode.tag(json, "handlerType")) {
      case "command" -> CommandHookMetadata.fromJson(json);
      case "mcpTool" -> McpToolHookMetadata.fromJson(json);
      case "prompt" -> PromptHookMetadata.fromJson(json);
      case "agent" -> AgentHookMetadata.fromJson(json);
      default -> new Unknown(json);
    };
  }

  /**
   * A {@code HookMetadata} that this package does not know, perhaps of a later version of the
   * protocol.
   *
   * @param raw All of it, as it came.
   */
  record Unknown(JsonNode raw) implements HookMetadata {
    /** Checks that there is a value. */
    public Unknown {
      Objects.requireNonNull(raw, "raw");
    }

    @Override
    public String handlerType() {
      return Decode.tag(raw, "handlerType");
    }

    @Override
    public JsonNode toJson() {
      return raw;
    }
  }
}
