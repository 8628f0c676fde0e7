// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.types;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import dev.heddle.client.core.Decode;
import dev.heddle.client.core.DecodeException;
import dev.heddle.client.core.Encode;
import dev.heddle.client.core.WireValue;
import java.util.Objects;

/** Where the work towards a goal stands. */
public sealed interface ThreadGoalStatus extends WireValue
    permits ThreadGoalStatus.Known, ThreadGoalStatus.Unknown {
  /** The text on the wire. */
  String value();

  /** The value with a text, whether this package knows it or not. */
  static ThreadGoalStatus of(String value) {
    return switch (value) {
      case "active" -> Known.ACTIVE;
      case "paused" -> Known.PAUSED;
      case "blocked" -> Known.BLOCKED;
      case "usageLimited" -> Known.USAGE_LIMITED;
      case "budgetLimited" -> Known.BUDGET_LIMITED;
      case "complete" -> Known.COMPLETE;
      default -> new Unknown(value);
    };
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static ThreadGoalStatus fromJson(JsonNode json) {
    return of(Decode.string(json));
  }

  @Override
  default JsonNode toJson() {
    return Encode.string(value());
  }

  /** The values that this package knows. */
  enum Known implements ThreadGoalStatus {
    /** The agent works towards it, turn after turn. */
    ACTIVE("active"),
    /** It rests until the user takes it up again. */
    PAUSED("paused"),
    /** The agent cannot go on without help. */
    BLOCKED("blocked"),
    /** It stopped at a limit on the use of the account. */
    USAGE_LIMITED("usageLimited"),
    /** It stopped because its tokens are used up. */
    BUDGET_LIMITED("budgetLimited"),
    /** It is reached. */
    COMPLETE("complete");

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
  record Unknown(String value) implements ThreadGoalStatus {
    /** Checks that there is a text. */
    public Unknown {
      Objects.requireNonNull(value, "value");
    }
  }
}
