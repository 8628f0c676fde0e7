// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.types;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import dev.heddle.client.core.Decode;
import dev.heddle.client.core.DecodeException;
import dev.heddle.client.core.Encode;
import dev.heddle.client.core.WireValue;
import java.util.Objects;

/** Where a turn stands. */
public sealed interface TurnStatus extends WireValue permits TurnStatus.Known, TurnStatus.Unknown {
  /** The text on the wire. */
  String value();

  /** The value with a text, whether this package knows it or not. */
  static TurnStatus of(String value) {
    return switch (value) {
      case "inProgress" -> Known.IN_PROGRESS;
      case "completed" -> Known.COMPLETED;
      case "interrupted" -> Known.INTERRUPTED;
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
  static TurnStatus fromJson(JsonNode json) {
    return of(Decode.string(json));
  }

  @Override
  default JsonNode toJson() {
    return Encode.string(value());
  }

  /** The values that this package knows. */
  enum Known implements TurnStatus {
    /** The agent is at work, or waits for an approval. */
    IN_PROGRESS("inProgress"),
    /** The agent came to an end by itself. */
    COMPLETED("completed"),
    /** It was stopped, by the client or by the end of the process. */
    INTERRUPTED("interrupted"),
    /** It could not go on; {@code error} says why. */
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
  record Unknown(String value) implements TurnStatus {
    /** Checks that there is a text. */
    public Unknown {
      Objects.requireNonNull(value, "value");
    }
  }
}
