// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.types;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import dev.heddle.client.core.Decode;
import dev.heddle.client.core.DecodeException;
import dev.heddle.client.core.Encode;
import dev.heddle.client.core.WireValue;
import java.util.Objects;

/** How the server proves who it is to an MCP server. */
public sealed interface McpAuthStatus extends WireValue
    permits McpAuthStatus.Known, McpAuthStatus.Unknown {
  /** The text on the wire. */
  String value();

  /** The value with a text, whether this package knows it or not. */
  static McpAuthStatus of(String value) {
    return switch (value) {
      case "unknown" -> Known.UNKNOWN;
      case "unsupported" -> Known.UNSUPPORTED;
      case "notLoggedIn" -> Known.NOT_LOGGED_IN;
      case "bearerToken" -> Known.BEARER_TOKEN;
      case "oAuth" -> Known.O_AUTH;
      default -> new Unknown(value);
    };
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static McpAuthStatus fromJson(JsonNode json) {
    return of(Decode.string(json));
  }

  @Override
  default JsonNode toJson() {
    return Encode.string(value());
  }

  /** The values that this package knows. */
  enum Known implements McpAuthStatus {
    /** It could not be found out. */
    UNKNOWN("unknown"),
    /** Not at all: the MCP server knows no OAuth. */
    UNSUPPORTED("unsupported"),
    /** Not yet: the user has to sign in. */
    NOT_LOGGED_IN("notLoggedIn"),
    /** With a token from the configuration. */
    BEARER_TOKEN("bearerToken"),
    /** With OAuth; the user is signed in. */
    O_AUTH("oAuth");

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
  record Unknown(String value) implements McpAuthStatus {
    /** Checks that there is a text. */
    public Unknown {
      Objects.requireNonNull(value, "value");
    }
  }
}
