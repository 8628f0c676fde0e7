// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.types;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import dev.heddle.client.core.Decode;
import dev.heddle.client.core.DecodeException;
import dev.heddle.client.core.Encode;
import dev.heddle.client.core.WireValue;
import java.util.Objects;

/** What a hook runs on. */
public sealed interface HookEventName extends WireValue
    permits HookEventName.Known, HookEventName.Unknown {
  /** The text on the wire. */
  String value();

  /** The value with a text, whether this package knows it or not. */
  static HookEventName of(String value) {
    return switch (value) {
      case "sessionStart" -> Known.SESSION_START;
      case "sessionEnd" -> Known.SESSION_END;
      case "userPromptSubmit" -> Known.USER_PROMPT_SUBMIT;
      case "preModelRequest" -> Known.PRE_MODEL_REQUEST;
      case "postModelRequest" -> Known.POST_MODEL_REQUEST;
      case "preToolUse" -> Known.PRE_TOOL_USE;
      case "permissionRequest" -> Known.PERMISSION_REQUEST;
      case "postToolUse" -> Known.POST_TOOL_USE;
      case "preCompact" -> Known.PRE_COMPACT;
      case "postCompact" -> Known.POST_COMPACT;
      case "subagentStart" -> Known.SUBAGENT_START;
      case "subagentStop" -> Known.SUBAGENT_STOP;
      case "stop" -> Known.STOP;
      case "interrupt" -> Known.INTERRUPT;
      default -> new Unknown(value);
    };
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static HookEventName fromJson(JsonNode json) {
    return of(Decode.string(json));
  }

  @Override
  default JsonNode toJson() {
    return Encode.string(value());
  }

  /** The values that this package knows. */
  enum Known implements HookEventName {
    /** A session begins, or is taken up again. */
    SESSION_START("sessionStart"),
    /** A session ends. */
    SESSION_END("sessionEnd"),
    /** The user has said something that the model has not seen yet. */
    USER_PROMPT_SUBMIT("userPromptSubmit"),
    /** The model is about to be asked. */
    PRE_MODEL_REQUEST("preModelRequest"),
    /** The model has answered. */
    POST_MODEL_REQUEST("postModelRequest"),
    /** A tool is about to run. */
    PRE_TOOL_USE("preToolUse"),
    /** Something needs approval. */
    PERMISSION_REQUEST("permissionRequest"),
    /** A tool has run. */
    POST_TOOL_USE("postToolUse"),
    /** The history is about to be compacted. */
    PRE_COMPACT("preCompact"),
    /** The history was compacted. */
    POST_COMPACT("postCompact"),
    /** The agent starts another one. */
    SUBAGENT_START("subagentStart"),
    /** An agent that another one started is about to end. */
    SUBAGENT_STOP("subagentStop"),
    /** The agent is about to end the turn. */
    STOP("stop"),
    /** The turn was interrupted. */
    INTERRUPT("interrupt");

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
  record Unknown(String value) implements HookEventName {
    /** Checks that there is a text. */
    public Unknown {
      Objects.requireNonNull(value, "value");
    }
  }
}
