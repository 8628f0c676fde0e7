// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.types;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import dev.heddle.client.core.Decode;
import dev.heddle.client.core.DecodeException;
import dev.heddle.client.core.WireValue;
import java.util.Objects;

/** What a thread is doing. */
public sealed interface ThreadStatus extends WireValue
    permits NotLoadedStatus, IdleStatus, SystemErrorStatus, ActiveStatus, ThreadStatus.Unknown {
  /** The value of {@code type}; empty when there is none. */
  String type();

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static ThreadStatus fromJson(JsonNode json) {
    return switch (Decode.tag(json, "type")) {
      case "notLoaded" -> NotLoadedStatus.fromJson(json);
      case "idle" -> IdleStatus.fromJson(json);
      case "systemError" -> SystemErrorStatus.fromJson(json);
      case "active" -> ActiveStatus.fromJson(json);
      default -> new Unknown(json);
    };
  }

  /**
   * A {@code ThreadStatus} that this package does not know, perhaps of a later version of the
   * protocol.
   *
   * @param raw All of it, as it came.
   */
  record Unknown(JsonNode raw) implements ThreadStatus {
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
