// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.types;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import dev.heddle.client.core.Decode;
import dev.heddle.client.core.DecodeException;
import dev.heddle.client.core.Encode;
import dev.heddle.client.core.WireValue;
import java.util.Objects;

/** Who answers questions about approval. */
public sealed interface ApprovalsReviewer extends WireValue
    permits ApprovalsReviewer.Known, ApprovalsReviewer.Unknown {
  /** The text on the wire. */
  String value();

  /** The value with a text, whether this package knows it or not. */
  static ApprovalsReviewer of(String value) {
    return switch (value) {
      case "user" -> Known.USER;
      case "auto_review" -> Known.AUTO_REVIEW;
      case "guardian_subagent" -> Known.GUARDIAN_SUBAGENT;
      default -> new Unknown(value);
    };
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static ApprovalsReviewer fromJson(JsonNode json) {
    return of(Decode.string(json));
  }

  @Override
  default JsonNode toJson() {
    return Encode.string(value());
  }

  /** The values that this package knows. */
  enum Known implements ApprovalsReviewer {
    /** A person, through the client. */
    USER("user"),
    /** A reviewing model; the client is told of its verdicts. */
    AUTO_REVIEW("auto_review"),
    /** A second agent that watches over the first. */
    GUARDIAN_SUBAGENT("guardian_subagent");

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
  record Unknown(String value) implements ApprovalsReviewer {
    /** Checks that there is a text. */
    public Unknown {
      Objects.requireNonNull(value, "value");
    }
  }
}
