// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.types;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import dev.heddle.client.core.Decode;
import dev.heddle.client.core.DecodeException;
import dev.heddle.client.core.Encode;
import dev.heddle.client.core.WireValue;
import java.util.Objects;

/** Where a change of files stands. */
public sealed interface PatchApplyStatus extends WireValue
    permits PatchApplyStatus.Known, PatchApplyStatus.Unknown {
  /** The text on the wire. */
  String value();

  /** The value with a text, whether this package knows it or not. */
  static PatchApplyStatus of(String value) {
    return switch (value) {
      case "inProgress" -> Known.IN_PROGRESS;
      case "completed" -> Known.COMPLETED;
      case "failed" -> Known.FAILED;
      case "declined" -> Known.DECLINED;
      default -> new Unknown(value);
    };
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static PatchApplyStatus fromJson(JsonNode json) {
    return of(Decode.string(json));
  }

  @Override
  default JsonNode toJson() {
    return Encode.string(value());
  }

  /** The values that this package knows. */
  enum Known implements PatchApplyStatus {
    /** It waits for approval, or is being made. */
    IN_PROGRESS("inProgress"),
    /** It was made. */
    COMPLETED("completed"),
    /** It could not be made. */
    FAILED("failed"),
    /** It was not allowed. */
    DECLINED("declined");

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
  record Unknown(String value) implements PatchApplyStatus {
    /** Checks that there is a text. */
    public Unknown {
      Objects.requireNonNull(value, "value");
    }
  }
}
