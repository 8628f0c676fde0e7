// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.types;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import dev.heddle.client.core.Decode;
import dev.heddle.client.core.DecodeException;
import dev.heddle.client.core.Encode;
import dev.heddle.client.core.WireValue;
import java.util.Objects;

/** What a piece of the output of a hook is for. */
public sealed interface HookOutputEntryKind extends WireValue
    permits HookOutputEntryKind.Known, HookOutputEntryKind.Unknown {
  /** The text on the wire. */
  String value();

  /** The value with a text, whether this package knows it or not. */
  static HookOutputEntryKind of(String value) {
    return switch (value) {
      case "warning" -> Known.WARNING;
      case "stop" -> Known.STOP;
      case "feedback" -> Known.FEEDBACK;
      case "context" -> Known.CONTEXT;
      case "error" -> Known.ERROR;
      default -> new Unknown(value);
    };
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static HookOutputEntryKind fromJson(JsonNode json) {
    return of(Decode.string(json));
  }

  @Override
  default JsonNode toJson() {
    return Encode.string(value());
  }

  /** The values that this package knows. */
  enum Known implements HookOutputEntryKind {
    /** The user should know it. */
    WARNING("warning"),
    /** It says why the agent has to stop. */
    STOP("stop"),
    /** It tells the model what the hook objects to. */
    FEEDBACK("feedback"),
    /** The model should know it too. */
    CONTEXT("context"),
    /** It says what went wrong with the hook. */
    ERROR("error");

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
  record Unknown(String value) implements HookOutputEntryKind {
    /** Checks that there is a text. */
    public Unknown {
      Objects.requireNonNull(value, "value");
    }
  }
}
