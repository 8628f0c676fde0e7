// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.types;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import dev.heddle.client.core.Decode;
import dev.heddle.client.core.DecodeException;
import dev.heddle.client.core.WireValue;
import java.util.Objects;

/** Where the unread part of a thread begins. */
public sealed interface ThreadUnreadPosition extends WireValue
    permits UnreadThreadStart, UnreadTurn, ThreadUnreadPosition.Unknown {
  /** The value of {@code type}; empty when there is none. */
  String type();

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static ThreadUnreadPosition fromJson(JsonNode json) {
    return switch (Decode.tag(json, "type")) {
      case "threadStart" -> UnreadThreadStart.fromJson(json);
      case "turn" -> UnreadTurn.fromJson(json);
      default -> new Unknown(json);
    };
  }

  /**
   * A {@code ThreadUnreadPosition} that this package does not know, perhaps of a later version of
   * the protocol.
   *
   * @param raw All of it, as it came.
   */
  record Unknown(JsonNode raw) implements ThreadUnreadPosition {
    /** Checks that there is a value. */
    public Unknown {
      Objects.requireNonNull(raw, "raw");
    }

    @Override
    public String type() {
      return Decode.tag(raw, "type");
    }

    @Override
    public JsonNode toJson() {
      return raw;
    }
  }
}
