// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.types;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import dev.heddle.client.core.Decode;
import dev.heddle.client.core.DecodeException;
import dev.heddle.client.core.Encode;
import dev.heddle.client.core.WireValue;
import java.util.Objects;

/** Whom a skill is for, and so where it comes from. */
public sealed interface SkillScope extends WireValue permits SkillScope.Known, SkillScope.Unknown {
  /** The text on the wire. */
  String value();

  /** The value with a text, whether this package knows it or not. */
  static SkillScope of(String value) {
    return switch (value) {
      case "user" -> Known.USER;
      case "repo" -> Known.REPO;
      case "system" -> Known.SYSTEM;
      case "admin" -> Known.ADMIN;
      default -> new Unknown(value);
    };
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static SkillScope fromJson(JsonNode json) {
    return of(Decode.string(json));
  }

  @Override
  default JsonNode toJson() {
    return Encode.string(value());
  }

  /** The values that this package knows. */
  enum Known implements SkillScope {
    /** The user, everywhere. */
    USER("user"),
    /** Everybody who works on this project. */
    REPO("repo"),
    /** Everybody: it comes with the server. */
    SYSTEM("system"),
    /** Everybody on this machine, as its administrator wants. */
    ADMIN("admin");

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
  record Unknown(String value) implements SkillScope {
    /** Checks that there is a text. */
    public Unknown {
      Objects.requireNonNull(value, "value");
    }
  }
}
