// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.types;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import dev.heddle.client.core.Decode;
import dev.heddle.client.core.DecodeException;
import dev.heddle.client.core.Encode;
import dev.heddle.client.core.WireValue;
import java.util.Objects;

/** What one agent can do with others. */
public sealed interface CollabAgentTool extends WireValue
    permits CollabAgentTool.Known, CollabAgentTool.Unknown {
  /** The text on the wire. */
  String value();

  /** The value with a text, whether this package knows it or not. */
  static CollabAgentTool of(String value) {
    return switch (value) {
      case "spawnAgent" -> Known.SPAWN_AGENT;
      case "sendInput" -> Known.SEND_INPUT;
      case "resumeAgent" -> Known.RESUME_AGENT;
      case "wait" -> Known.WAIT;
      case "closeAgent" -> Known.CLOSE_AGENT;
      case "sendMessage" -> Known.SEND_MESSAGE;
      case "followupTask" -> Known.FOLLOWUP_TASK;
      case "interruptAgent" -> Known.INTERRUPT_AGENT;
      case "listAgents" -> Known.LIST_AGENTS;
      default -> new Unknown(value);
    };
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static CollabAgentTool fromJson(JsonNode json) {
    return of(Decode.string(json));
  }

  @Override
  default JsonNode toJson() {
    return Encode.string(value());
  }

  /** The values that this package knows. */
  enum Known implements CollabAgentTool {
    /** Start a new agent. */
    SPAWN_AGENT("spawnAgent"),
    /** Give an agent something further to do. */
    SEND_INPUT("sendInput"),
    /** Take up an agent that was closed. */
    RESUME_AGENT("resumeAgent"),
    /** Wait until agents have something to tell. */
    WAIT("wait"),
    /** End an agent. */
    CLOSE_AGENT("closeAgent"),
    /** Leave an agent a message, without setting it to work. */
    SEND_MESSAGE("sendMessage"),
    /** Give an agent a further task, and set it to work. */
    FOLLOWUP_TASK("followupTask"),
    /** Stop what an agent is doing; it can be given something else. */
    INTERRUPT_AGENT("interruptAgent"),
    /** Ask which agents there are. */
    LIST_AGENTS("listAgents");

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
  record Unknown(String value) implements CollabAgentTool {
    /** Checks that there is a text. */
    public Unknown {
      Objects.requireNonNull(value, "value");
    }
  }
}
