// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.types;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import dev.heddle.client.core.Decode;
import dev.heddle.client.core.DecodeException;
import dev.heddle.client.core.Encode;
import dev.heddle.client.core.WireValue;
import java.util.Objects;

/** Where the connection to an MCP server stands. */
public sealed interface McpServerConnectionStatus extends WireValue
    permits McpServerConnectionStatus.Known, McpServerConnectionStatus.Unknown {
  /** The text on the wire. */
  String value();

  /** The value with a text, whether this package knows it or not. */
  static McpServerConnectionStatus of(String value) {
    return switch (value) {
      case "notStarted" -> Known.NOT_STARTED;
      case "starting" -> Known.STARTING;
      case "connected" -> Known.CONNECTED;
      case "authenticationRequired" -> Known.AUTHENTICATION_REQUIRED;
      case "failed" -> Known.FAILED;
      case "cancelled" -> Known.CANCELLED;
      case "disabled" -> Known.DISABLED;
      default -> new Unknown(value);
    };
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static McpServerConnectionStatus fromJson(JsonNode json) {
    return of(Decode.string(json));
  }

  @Override
  default JsonNode toJson() {
    return Encode.string(value());
  }

  /** The values that this package knows. */
  enum Known implements McpServerConnectionStatus {
    /** It has not been tried yet. */
    NOT_STARTED("notStarted"),
    /** It is being set up. */
    STARTING("starting"),
    /** It is open. */
    CONNECTED("connected"),
    /** The user has to sign in first. */
    AUTHENTICATION_REQUIRED("authenticationRequired"),
    /** It could not be set up. */
    FAILED("failed"),
    /** The attempt was given up. */
    CANCELLED("cancelled"),
    /** The configuration forbids it. */
    DISABLED("disabled");

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
  record Unknown(String value) implements McpServerConnectionStatus {
    /** Checks that there is a text. */
    public Unknown {
      Objects.requireNonNull(value, "value");
    }
  }
}
