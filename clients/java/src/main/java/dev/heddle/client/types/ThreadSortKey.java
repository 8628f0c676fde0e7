// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.types;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import dev.heddle.client.core.Decode;
import dev.heddle.client.core.DecodeException;
import dev.heddle.client.core.Encode;
import dev.heddle.client.core.WireValue;
import java.util.Objects;

/** What threads are sorted by. */
public sealed interface ThreadSortKey extends WireValue
    permits ThreadSortKey.Known, ThreadSortKey.Unknown {
  /** The text on the wire. */
  String value();

  /** The value with a text, whether this package knows it or not. */
  static ThreadSortKey of(String value) {
    return switch (value) {
      case "created_at" -> Known.CREATED_AT;
      case "updated_at" -> Known.UPDATED_AT;
      case "recency_at" -> Known.RECENCY_AT;
      case "section_position" -> Known.SECTION_POSITION;
      default -> new Unknown(value);
    };
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static ThreadSortKey fromJson(JsonNode json) {
    return of(Decode.string(json));
  }

  @Override
  default JsonNode toJson() {
    return Encode.string(value());
  }

  /** The values that this package knows. */
  enum Known implements ThreadSortKey {
    /** When they were started. */
    CREATED_AT("created_at"),
    /** When something last happened in them. */
    UPDATED_AT("updated_at"),
    /** When the user last did something in them. */
    RECENCY_AT("recency_at"),
    /** Their place in the section. */
    SECTION_POSITION("section_position");

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
  record Unknown(String value) implements ThreadSortKey {
    /** Checks that there is a text. */
    public Unknown {
      Objects.requireNonNull(value, "value");
    }
  }
}
