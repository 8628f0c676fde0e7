// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.types;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import dev.heddle.client.core.Decode;
import dev.heddle.client.core.DecodeException;
import dev.heddle.client.core.Encode;
import dev.heddle.client.core.WireValue;
import java.util.Objects;

/** Who wanted the command. */
public sealed interface CommandExecutionSource extends WireValue
    permits CommandExecutionSource.Known, CommandExecutionSource.Unknown {
  /** The text on the wire. */
  String value();

  /** The value with a text, whether this package knows it or not. */
  static CommandExecutionSource of(String value) {
    return switch (value) {
      case "agent" -> Known.AGENT;
      case "userShell" -> Known.USER_SHELL;
      case "unifiedExecStartup" -> Known.UNIFIED_EXEC_STARTUP;
      case "unifiedExecInteraction" -> Known.UNIFIED_EXEC_INTERACTION;
      default -> new Unknown(value);
    };
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static CommandExecutionSource fromJson(JsonNode json) {
    return of(Decode.string(json));
  }

  @Override
  default JsonNode toJson() {
    return Encode.string(value());
  }

  /** The values that this package knows. */
  enum Known implements CommandExecutionSource {
    /** The agent. */
    AGENT("agent"),
    /** The user, through the client. */
    USER_SHELL("userShell"),
    /** The agent, which may go on talking to the process. */
    UNIFIED_EXEC_STARTUP("unifiedExecStartup"),
    /** The agent, which talks to a process that already runs. */
    UNIFIED_EXEC_INTERACTION("unifiedExecInteraction");

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
  record Unknown(String value) implements CommandExecutionSource {
    /** Checks that there is a text. */
    public Unknown {
      Objects.requireNonNull(value, "value");
    }
  }
}
