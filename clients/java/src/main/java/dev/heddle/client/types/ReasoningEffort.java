// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.types;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import dev.heddle.client.core.Decode;
import dev.heddle.client.core.DecodeException;
import dev.heddle.client.core.Encode;
import dev.heddle.client.core.WireValue;
import java.util.Objects;

/**
 * How long a model may think. Models bring efforts of their own, so that other values are common.
 */
public sealed interface ReasoningEffort extends WireValue
    permits ReasoningEffort.Known, ReasoningEffort.Unknown {
  /** The text on the wire. */
  String value();

  /** The value with a text, whether this package knows it or not. */
  static ReasoningEffort of(String value) {
    return switch (value) {
      case "none" -> Known.NONE;
      case "minimal" -> Known.MINIMAL;
      case "low" -> Known.LOW;
      case "medium" -> Known.MEDIUM;
      case "high" -> Known.HIGH;
      case "xhigh" -> Known.XHIGH;
      case "max" -> Known.MAX;
      case "ultra" -> Known.ULTRA;
      default -> new Unknown(value);
    };
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static ReasoningEffort fromJson(JsonNode json) {
    return of(Decode.string(json));
  }

  @Override
  default JsonNode toJson() {
    return Encode.string(value());
  }

  /** The values that this package knows. */
  enum Known implements ReasoningEffort {
    /** Not at all. */
    NONE("none"),
    /** As little as the model can. */
    MINIMAL("minimal"),
    /** A little. */
    LOW("low"),
    /** A usual amount. */
    MEDIUM("medium"),
    /** Long. */
    HIGH("high"),
    /** Very long. */
    XHIGH("xhigh"),
    /** As long as the model can. */
    MAX("max"),
    /** As long as the model can, and with further agents where these help. */
    ULTRA("ultra");

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
  record Unknown(String value) implements ReasoningEffort {
    /** Checks that there is a text. */
    public Unknown {
      Objects.requireNonNull(value, "value");
    }
  }
}
