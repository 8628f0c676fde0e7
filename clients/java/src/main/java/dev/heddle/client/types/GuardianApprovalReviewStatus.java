// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.types;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import dev.heddle.client.core.Decode;
import dev.heddle.client.core.DecodeException;
import dev.heddle.client.core.Encode;
import dev.heddle.client.core.WireValue;
import java.util.Objects;

/** Where a review stands. */
public sealed interface GuardianApprovalReviewStatus extends WireValue
    permits GuardianApprovalReviewStatus.Known, GuardianApprovalReviewStatus.Unknown {
  /** The text on the wire. */
  String value();

  /** The value with a text, whether this package knows it or not. */
  static GuardianApprovalReviewStatus of(String value) {
    return switch (value) {
      case "inProgress" -> Known.IN_PROGRESS;
      case "approved" -> Known.APPROVED;
      case "denied" -> Known.DENIED;
      case "timedOut" -> Known.TIMED_OUT;
      case "aborted" -> Known.ABORTED;
      default -> new Unknown(value);
    };
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static GuardianApprovalReviewStatus fromJson(JsonNode json) {
    return of(Decode.string(json));
  }

  @Override
  default JsonNode toJson() {
    return Encode.string(value());
  }

  /** The values that this package knows. */
  enum Known implements GuardianApprovalReviewStatus {
    /** It goes on. */
    IN_PROGRESS("inProgress"),
    /** The action is allowed. */
    APPROVED("approved"),
    /** The action is not allowed. */
    DENIED("denied"),
    /** It took too long and was given up. */
    TIMED_OUT("timedOut"),
    /** It was stopped before it came to a decision. */
    ABORTED("aborted");

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
  record Unknown(String value) implements GuardianApprovalReviewStatus {
    /** Checks that there is a text. */
    public Unknown {
      Objects.requireNonNull(value, "value");
    }
  }
}
