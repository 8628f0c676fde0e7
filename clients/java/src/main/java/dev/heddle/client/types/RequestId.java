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

/** The id of a request: a string or an integer, chosen by the side that asks. */
public sealed interface RequestId extends WireValue
    permits RequestId.Text, RequestId.Numeric, RequestId.Unknown {
  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static RequestId fromJson(JsonNode json) {
    return Untagged.read(
        json,
        Unknown::new,
        Untagged.value(Decode::string, Text::new),
        Untagged.value(Decode::int64, Numeric::new));
  }

  /**
   * A {@code RequestId} of this form.
   *
   * @param value The value.
   */
  record Text(String value) implements RequestId {
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
   * A {@code RequestId} of this form.
   *
   * @param value The value.
   */
  record Numeric(long value) implements RequestId {

    @Override
    public JsonNode toJson() {
      return Encode.value(value, Encode::int64);
    }
  }

  /**
   * A {@code RequestId} that this package does not know, perhaps of a later version of the
   * protocol.
   *
   * @param raw All of it, as it came.
   */
  record Unknown(JsonNode raw) implements RequestId {
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
