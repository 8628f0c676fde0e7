// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.types;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import dev.heddle.client.core.Decode;
import dev.heddle.client.core.DecodeException;
import dev.heddle.client.core.Encode;
import dev.heddle.client.core.WireValue;
import java.util.Objects;

/** A way to build the sandbox on Windows. */
public sealed interface WindowsSandboxImplementation extends WireValue
    permits WindowsSandboxImplementation.Known, WindowsSandboxImplementation.Unknown {
  /** The text on the wire. */
  String value();

  /** The value with a text, whether this package knows it or not. */
  static WindowsSandboxImplementation of(String value) {
    return switch (value) {
      case "elevated" -> Known.ELEVATED;
      case "unelevated" -> Known.UNELEVATED;
      case "mxc" -> Known.MXC;
      default -> new Unknown(value);
    };
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static WindowsSandboxImplementation fromJson(JsonNode json) {
    return of(Decode.string(json));
  }

  @Override
  default JsonNode toJson() {
    return Encode.string(value());
  }

  /** The values that this package knows. */
  enum Known implements WindowsSandboxImplementation {
    /** Under accounts of its own, which an administrator has to set up. */
    ELEVATED("elevated"),
    /** Under the account of the user, with fewer rights. */
    UNELEVATED("unelevated"),
    /** With MXC, which newer versions of Windows bring along. */
    MXC("mxc");

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
  record Unknown(String value) implements WindowsSandboxImplementation {
    /** Checks that there is a text. */
    public Unknown {
      Objects.requireNonNull(value, "value");
    }
  }
}
