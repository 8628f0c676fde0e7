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
 * A stretch of a text, counted in bytes of its UTF-8 form.
 *
 * @param start First byte, counted from 0.
 * @param end First byte behind the stretch.
 */
public record ByteRange(long start, long end) implements WireValue {

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ByteRange fromJson(JsonNode json) {
    Decode.object(json);
    return new ByteRange(
        Decode.required(json, "start", Decode::uint64),
        Decode.required(json, "end", Decode::uint64));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "start", start, Encode::uint64);
    Encode.required(json, "end", end, Encode::uint64);
    return json;
  }
}
