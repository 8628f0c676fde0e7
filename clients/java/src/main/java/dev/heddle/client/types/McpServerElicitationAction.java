// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.types;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import dev.heddle.client.core.Decode;
import dev.heddle.client.core.DecodeException;
import dev.heddle.client.core.Encode;
import dev.heddle.client.core.WireValue;
import java.util.Objects;

/** What the user does with a question of an MCP server. */
public sealed interface McpServerElicitationAction extends WireValue
    permits McpServerElicitationAction.Known, McpServerElicitationAction.Unknown {
  /** The text on the wire. */
  String value();

  /** The value with a text, whether this package knows it or not. */
  static McpServerElicitationAction of(String value) {
    return switch (value) {
      case "accept" -> Known.ACCEPT;
      case "decline" -> Known.DECLINE;
      case "cancel" -> Known.CANCEL;
      default -> new Unknown(value);
    };
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static McpServerElicitationAction fromJson(JsonNode json) {
    return of(Decode.string(json));
  }

  @Override
  default JsonNode toJson() {
    return Encode.string(value());
  }

  /** The values that this package knows. */
  enum Known implements McpServerElicitationAction {
    /** The user agrees: sends the form, opens the page, or approves. */
    ACCEPT("accept"),
    /** The user says no. */
    DECLINE("decline"),
    /** The user closes the question without a choice. */
    CANCEL("cancel");

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
  record Unknown(String value) implements McpServerElicitationAction {
    /** Checks that there is a text. */
    public Unknown {
      Objects.requireNonNull(value, "value");
    }
  }
}
