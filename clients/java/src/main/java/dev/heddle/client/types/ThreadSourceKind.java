// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.types;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import dev.heddle.client.core.Decode;
import dev.heddle.client.core.DecodeException;
import dev.heddle.client.core.Encode;
import dev.heddle.client.core.WireValue;
import java.util.Objects;

/** Where threads come from, for choosing among them. */
public sealed interface ThreadSourceKind extends WireValue
    permits ThreadSourceKind.Known, ThreadSourceKind.Unknown {
  /** The text on the wire. */
  String value();

  /** The value with a text, whether this package knows it or not. */
  static ThreadSourceKind of(String value) {
    return switch (value) {
      case "cli" -> Known.CLI;
      case "vscode" -> Known.VSCODE;
      case "exec" -> Known.EXEC;
      case "appServer" -> Known.APP_SERVER;
      case "subAgent" -> Known.SUB_AGENT;
      case "subAgentReview" -> Known.SUB_AGENT_REVIEW;
      case "subAgentCompact" -> Known.SUB_AGENT_COMPACT;
      case "subAgentThreadSpawn" -> Known.SUB_AGENT_THREAD_SPAWN;
      case "subAgentOther" -> Known.SUB_AGENT_OTHER;
      case "unknown" -> Known.UNKNOWN;
      default -> new Unknown(value);
    };
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static ThreadSourceKind fromJson(JsonNode json) {
    return of(Decode.string(json));
  }

  @Override
  default JsonNode toJson() {
    return Encode.string(value());
  }

  /** The values that this package knows. */
  enum Known implements ThreadSourceKind {
    /** The terminal program. */
    CLI("cli"),
    /** An editor. */
    VSCODE("vscode"),
    /** Runs without a user. */
    EXEC("exec"),
    /** Clients of the app server. */
    APP_SERVER("appServer"),
    /** Agents that the server started, whatever for. */
    SUB_AGENT("subAgent"),
    /** Agents that review changes. */
    SUB_AGENT_REVIEW("subAgentReview"),
    /** Agents that compact a history. */
    SUB_AGENT_COMPACT("subAgentCompact"),
    /** Agents that work for another agent. */
    SUB_AGENT_THREAD_SPAWN("subAgentThreadSpawn"),
    /** Agents started for something else. */
    SUB_AGENT_OTHER("subAgentOther"),
    /** Nobody knows. */
    UNKNOWN("unknown");

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
  record Unknown(String value) implements ThreadSourceKind {
    /** Checks that there is a text. */
    public Unknown {
      Objects.requireNonNull(value, "value");
    }
  }
}
