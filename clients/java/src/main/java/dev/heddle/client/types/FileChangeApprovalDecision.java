// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.types;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import dev.heddle.client.core.Decode;
import dev.heddle.client.core.DecodeException;
import dev.heddle.client.core.Encode;
import dev.heddle.client.core.WireValue;
import java.util.Objects;

/** What the user says to a change of files. */
public sealed interface FileChangeApprovalDecision extends WireValue
    permits FileChangeApprovalDecision.Known, FileChangeApprovalDecision.Unknown {
  /** The text on the wire. */
  String value();

  /** The value with a text, whether this package knows it or not. */
  static FileChangeApprovalDecision of(String value) {
    return switch (value) {
      case "accept" -> Known.ACCEPT;
      case "acceptForSession" -> Known.ACCEPT_FOR_SESSION;
      case "decline" -> Known.DECLINE;
      case "cancel" -> Known.CANCEL;
      default -> new Unknown(value);
    };
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static FileChangeApprovalDecision fromJson(JsonNode json) {
    return of(Decode.string(json));
  }

  @Override
  default JsonNode toJson() {
    return Encode.string(value());
  }

  /** The values that this package knows. */
  enum Known implements FileChangeApprovalDecision {
    /** Make it. */
    ACCEPT("accept"),
    /** Make it, and do not ask about these files again in this session. */
    ACCEPT_FOR_SESSION("acceptForSession"),
    /** Do not make it; the turn goes on. */
    DECLINE("decline"),
    /** Do not make it, and stop the turn. */
    CANCEL("cancel");

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
  record Unknown(String value) implements FileChangeApprovalDecision {
    /** Checks that there is a text. */
    public Unknown {
      Objects.requireNonNull(value, "value");
    }
  }
}
