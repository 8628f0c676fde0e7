// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.types;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import dev.heddle.client.core.Decode;
import dev.heddle.client.core.DecodeException;
import dev.heddle.client.core.Encode;
import dev.heddle.client.core.WireValue;
import java.util.Objects;

/** How an agent is doing. */
public sealed interface CollabAgentStatus extends WireValue
    permits CollabAgentStatus.Known, CollabAgentStatus.Unknown {
  /** The text on the wire. */
  String value();

  /** The value with a text, whether this package knows it or not. */
  static CollabAgentStatus of(String value) {
    return switch (value) {
      case "pendingInit" -> Known.PENDING_INIT;
      case "running" -> Known.RUNNING;
      case "interrupted" -> Known.INTERRUPTED;
      case "completed" -> Known.COMPLETED;
      case "errored" -> Known.ERRORED;
      case "shutdown" -> Known.SHUTDOWN;
      case "notFound" -> Known.NOT_FOUND;
      default -> new Unknown(value);
    };
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static CollabAgentStatus fromJson(JsonNode json) {
    return of(Decode.string(json));
  }

  @Override
  default JsonNode toJson() {
    return Encode.string(value());
  }

  /** The values that this package knows. */
  enum Known implements CollabAgentStatus {
    /** It is being set up. */
    PENDING_INIT("pendingInit"),
    /** It works. */
    RUNNING("running"),
    /** Its work was stopped; it can be given something else. */
    INTERRUPTED("interrupted"),
    /** It has done its work. */
    COMPLETED("completed"),
    /** Its work failed. */
    ERRORED("errored"),
    /** It was closed. */
    SHUTDOWN("shutdown"),
    /** There is no such agent. */
    NOT_FOUND("notFound");

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
  record Unknown(String value) implements CollabAgentStatus {
    /** Checks that there is a text. */
    public Unknown {
      Objects.requireNonNull(value, "value");
    }
  }
}
