// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.types;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import dev.heddle.client.core.Decode;
import dev.heddle.client.core.DecodeException;
import dev.heddle.client.core.Encode;
import dev.heddle.client.core.WireValue;
import java.util.Objects;

/** Where a run of a hook stands. */
public sealed interface HookRunStatus extends WireValue
    permits HookRunStatus.Known, HookRunStatus.Unknown {
  /** The text on the wire. */
  String value();

  /** The value with a text, whether this package knows it or not. */
  static HookRunStatus of(String value) {
    return switch (value) {
      case "running" -> Known.RUNNING;
      case "completed" -> Known.COMPLETED;
      case "failed" -> Known.FAILED;
      case "blocked" -> Known.BLOCKED;
      case "stopped" -> Known.STOPPED;
      default -> new Unknown(value);
    };
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static HookRunStatus fromJson(JsonNode json) {
    return of(Decode.string(json));
  }

  @Override
  default JsonNode toJson() {
    return Encode.string(value());
  }

  /** The values that this package knows. */
  enum Known implements HookRunStatus {
    /** It runs. */
    RUNNING("running"),
    /** It ended and objects to nothing. */
    COMPLETED("completed"),
    /** It could not run, or what it answered makes no sense. */
    FAILED("failed"),
    /** It ended, and what it ran on must not go on. */
    BLOCKED("blocked"),
    /** It ended, and the agent has to stop. */
    STOPPED("stopped");

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
  record Unknown(String value) implements HookRunStatus {
    /** Checks that there is a text. */
    public Unknown {
      Objects.requireNonNull(value, "value");
    }
  }
}
