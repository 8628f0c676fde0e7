// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.types;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import dev.heddle.client.core.Decode;
import dev.heddle.client.core.DecodeException;
import dev.heddle.client.core.Encode;
import dev.heddle.client.core.WireValue;
import java.util.Objects;

/** What a run of a hook belongs to. */
public sealed interface HookScope extends WireValue permits HookScope.Known, HookScope.Unknown {
  /** The text on the wire. */
  String value();

  /** The value with a text, whether this package knows it or not. */
  static HookScope of(String value) {
    return switch (value) {
      case "thread" -> Known.THREAD;
      case "turn" -> Known.TURN;
      default -> new Unknown(value);
    };
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static HookScope fromJson(JsonNode json) {
    return of(Decode.string(json));
  }

  @Override
  default JsonNode toJson() {
    return Encode.string(value());
  }

  /** The values that this package knows. */
  enum Known implements HookScope {
    /** The thread as a whole. */
    THREAD("thread"),
    /** One turn. */
    TURN("turn");

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
  record Unknown(String value) implements HookScope {
    /** Checks that there is a text. */
    public Unknown {
      Objects.requireNonNull(value, "value");
    }
  }
}
