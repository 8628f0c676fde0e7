// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.types;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import dev.heddle.client.core.Decode;
import dev.heddle.client.core.DecodeException;
import dev.heddle.client.core.Encode;
import dev.heddle.client.core.WireValue;
import java.util.Objects;

/** A sandbox by its short name, as a client asks for it. */
public sealed interface SandboxMode extends WireValue
    permits SandboxMode.Known, SandboxMode.Unknown {
  /** The text on the wire. */
  String value();

  /** The value with a text, whether this package knows it or not. */
  static SandboxMode of(String value) {
    return switch (value) {
      case "read-only" -> Known.READ_ONLY;
      case "workspace-write" -> Known.WORKSPACE_WRITE;
      case "danger-full-access" -> Known.DANGER_FULL_ACCESS;
      default -> new Unknown(value);
    };
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static SandboxMode fromJson(JsonNode json) {
    return of(Decode.string(json));
  }

  @Override
  default JsonNode toJson() {
    return Encode.string(value());
  }

  /** The values that this package knows. */
  enum Known implements SandboxMode {
    /** Files can be read, nothing can be changed. */
    READ_ONLY("read-only"),
    /** Files can be changed inside the workspace only. */
    WORKSPACE_WRITE("workspace-write"),
    /** No sandbox at all. */
    DANGER_FULL_ACCESS("danger-full-access");

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
  record Unknown(String value) implements SandboxMode {
    /** Checks that there is a text. */
    public Unknown {
      Objects.requireNonNull(value, "value");
    }
  }
}
