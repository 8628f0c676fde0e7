// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.types;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.heddle.client.core.Decode;
import dev.heddle.client.core.DecodeException;
import dev.heddle.client.core.Encode;
import dev.heddle.client.core.WireValue;
import java.util.Objects;

/**
 * A part of a text file.
 *
 * @param start Where it begins.
 * @param end Where it ends.
 */
public record TextRange(TextPosition start, TextPosition end) implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public TextRange {
    Objects.requireNonNull(start, "start");
    Objects.requireNonNull(end, "end");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static TextRange fromJson(JsonNode json) {
    Decode.object(json);
    return new TextRange(
        Decode.required(json, "start", TextPosition::fromJson),
        Decode.required(json, "end", TextPosition::fromJson));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "start", start, TextPosition::toJson);
    Encode.required(json, "end", end, TextPosition::toJson);
    return json;
  }
}
