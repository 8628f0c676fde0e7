// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.types;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import dev.heddle.client.core.Decode;
import dev.heddle.client.core.DecodeException;
import dev.heddle.client.core.Encode;
import dev.heddle.client.core.WireValue;
import java.util.Objects;

/** How far the start of an MCP server has come. */
public sealed interface McpServerStartupState extends WireValue
    permits McpServerStartupState.Known, McpServerStartupState.Unknown {
  /** The text on the wire. */
  String value();

  /** The value with a text, whether this package knows it or not. */
  static McpServerStartupState of(String value) {
    return switch (value) {
      case "starting" -> Known.STARTING;
      case "ready" -> Known.READY;
      case "failed" -> Known.FAILED;
      case "cancelled" -> Known.CANCELLED;
      default -> new Unknown(value);
    };
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static McpServerStartupState fromJson(JsonNode json) {
    return of(Decode.string(json));
  }

  @Override
  default JsonNode toJson() {
    return Encode.string(value());
  }

  /** The values that this package knows. */
  enum Known implements McpServerStartupState {
    /** It goes on. */
    STARTING("starting"),
    /** The MCP server can be used. */
    READY("ready"),
    /** It failed. */
    FAILED("failed"),
    /** It was given up. */
    CANCELLED("cancelled");

    private final String value;

    Known(String value) {
      this.value = value;
    }

    @Override
    public String value() {
      return value;
    }
  }

  /**
   * A value that this package does not know, perhaps of a later version of the protocol.
   *
   * @param value The text on the wire.
   */
  record Unknown(String value) implements McpServerStartupState {
    /** Checks that there is a text. */
    public Unknown {
      Objects.requireNonNull(value, "value");
    }
  }
}
