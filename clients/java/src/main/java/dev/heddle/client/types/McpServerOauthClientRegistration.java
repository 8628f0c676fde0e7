// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.types;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import dev.heddle.client.core.Decode;
import dev.heddle.client.core.DecodeException;
import dev.heddle.client.core.Encode;
import dev.heddle.client.core.WireValue;
import java.util.Objects;

/** How the server makes itself known to the authorisation server. */
public sealed interface McpServerOauthClientRegistration extends WireValue
    permits McpServerOauthClientRegistration.Known, McpServerOauthClientRegistration.Unknown {
  /** The text on the wire. */
  String value();

  /** The value with a text, whether this package knows it or not. */
  static McpServerOauthClientRegistration of(String value) {
    return switch (value) {
      case "auto" -> Known.AUTO;
      case "cimd" -> Known.CIMD;
      case "dcr" -> Known.DCR;
      default -> new Unknown(value);
    };
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static McpServerOauthClientRegistration fromJson(JsonNode json) {
    return of(Decode.string(json));
  }

  @Override
  default JsonNode toJson() {
    return Encode.string(value());
  }

  /** The values that this package knows. */
  enum Known implements McpServerOauthClientRegistration {
    /** As the authorisation server offers it. */
    AUTO("auto"),
    /** By the address of a document about it (Client ID Metadata Document). */
    CIMD("cimd"),
    /** By registering on the spot (Dynamic Client Registration, RFC 7591). */
    DCR("dcr");

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
  record Unknown(String value) implements McpServerOauthClientRegistration {
    /** Checks that there is a text. */
    public Unknown {
      Objects.requireNonNull(value, "value");
    }
  }
}
