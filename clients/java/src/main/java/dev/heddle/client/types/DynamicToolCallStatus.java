// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.types;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import dev.heddle.client.core.Decode;
import dev.heddle.client.core.DecodeException;
import dev.heddle.client.core.Encode;
import dev.heddle.client.core.WireValue;
import java.util.Objects;

/** Where the call of a tool of the client stands. */
public sealed interface DynamicToolCallStatus extends WireValue
    permits DynamicToolCallStatus.Known, DynamicToolCallStatus.Unknown {
  /** The text on the wire. */
  String value();

  /** The value with a text, whether this package knows it or not. */
  static DynamicToolCallStatus of(String value) {
    return switch (value) {
      case "inProgress" -> Known.IN_PROGRESS;
      case "completed" -> Known.COMPLETED;
      case "failed" -> Known.FAILED;
      default -> new Unknown(value);
    };
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static DynamicToolCallStatus fromJson(JsonNode json) {
    return of(Decode.string(json));
  }

  @Override
  default JsonNode toJson() {
    return Encode.string(value());
  }

  /** The values that this package knows. */
  enum Known implements DynamicToolCallStatus {
    /** The client has not answered yet. */
    IN_PROGRESS("inProgress"),
    /** The client answered that it succeeded. */
    COMPLETED("completed"),
    /** The client answered that it failed, or did not answer well. */
    FAILED("failed");

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
  record Unknown(String value) implements DynamicToolCallStatus {
    /** Checks that there is a text. */
    public Unknown {
      Objects.requireNonNull(value, "value");
    }
  }
}
