// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.types;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.heddle.client.core.Decode;
import dev.heddle.client.core.DecodeException;
import dev.heddle.client.core.Encode;
import dev.heddle.client.core.WireValue;

/**
 * A place in a text file.
 *
 * @param line The line, counted from 1.
 * @param column The character in the line, counted from 1 in Unicode scalar values.
 */
public record TextPosition(long line, long column) implements WireValue {

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static TextPosition fromJson(JsonNode json) {
    Decode.object(json);
    return new TextPosition(
        Decode.required(json, "line", Decode::uint64),
        Decode.required(json, "column", Decode::uint64));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "line", line, Encode::uint64);
    Encode.required(json, "column", column, Encode::uint64);
    return json;
  }
}
