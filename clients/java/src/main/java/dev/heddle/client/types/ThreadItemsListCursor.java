// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.types;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import dev.heddle.client.core.Decode;
import dev.heddle.client.core.DecodeException;
import dev.heddle.client.core.Encode;
import dev.heddle.client.core.Untagged;
import dev.heddle.client.core.WireValue;
import java.util.Objects;

/**
 * Where to go on among items: {@code nextCursor} of the page before, or a place of its own choice.
 */
public sealed interface ThreadItemsListCursor extends WireValue
    permits ThreadItemsListCursor.Text, ThreadItemsListAnchor, ThreadItemsListCursor.Unknown {
  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static ThreadItemsListCursor fromJson(JsonNode json) {
    return Untagged.read(
        json,
        Unknown::new,
        Untagged.value(Decode::string, Text::new),
        Untagged.value(ThreadItemsListAnchor::fromJson));
  }

  /**
   * A {@code ThreadItemsListCursor} of this form.
   *
   * @param value The value.
   */
  record Text(String value) implements ThreadItemsListCursor {
    /** Checks that there is a value. */
    public Text {
      Objects.requireNonNull(value, "value");
    }

    @Override
    public JsonNode toJson() {
      return Encode.value(value, Encode::string);
    }
  }

  /**
   * A {@code ThreadItemsListCursor} that this package does not know, perhaps of a later version of
   * the protocol.
   *
   * @param raw All of it, as it came.
   */
  record Unknown(JsonNode raw) implements ThreadItemsListCursor {
    /** Checks that there is a value. */
    public Unknown {
      Objects.requireNonNull(raw, "raw");
    }

    @Override
    public JsonNode toJson() {
      return raw;
    }
  }
}
