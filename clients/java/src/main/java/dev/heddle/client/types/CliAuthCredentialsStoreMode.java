// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.types;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import dev.heddle.client.core.Decode;
import dev.heddle.client.core.DecodeException;
import dev.heddle.client.core.Encode;
import dev.heddle.client.core.WireValue;
import java.util.Objects;

/** Where the server keeps what it signed in with. */
public sealed interface CliAuthCredentialsStoreMode extends WireValue
    permits CliAuthCredentialsStoreMode.Known, CliAuthCredentialsStoreMode.Unknown {
  /** The text on the wire. */
  String value();

  /** The value with a text, whether this package knows it or not. */
  static CliAuthCredentialsStoreMode of(String value) {
    return switch (value) {
      case "file" -> Known.FILE;
      case "keyring" -> Known.KEYRING;
      case "auto" -> Known.AUTO;
      case "ephemeral" -> Known.EPHEMERAL;
      default -> new Unknown(value);
    };
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static CliAuthCredentialsStoreMode fromJson(JsonNode json) {
    return of(Decode.string(json));
  }

  @Override
  default JsonNode toJson() {
    return Encode.string(value());
  }

  /** The values that this package knows. */
  enum Known implements CliAuthCredentialsStoreMode {
    /** In a file of its home folder. */
    FILE("file"),
    /** In the keyring of the operating system. */
    KEYRING("keyring"),
    /** In the keyring where there is one, else in a file. */
    AUTO("auto"),
    /** In memory, until the process ends. */
    EPHEMERAL("ephemeral");

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
  record Unknown(String value) implements CliAuthCredentialsStoreMode {
    /** Checks that there is a text. */
    public Unknown {
      Objects.requireNonNull(value, "value");
    }
  }
}
