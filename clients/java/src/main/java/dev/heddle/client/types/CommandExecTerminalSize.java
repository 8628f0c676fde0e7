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
 * How large a terminal is, counted in characters.
 *
 * @param rows Lines.
 * @param cols Characters in a line.
 */
public record CommandExecTerminalSize(int rows, int cols) implements WireValue {

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static CommandExecTerminalSize fromJson(JsonNode json) {
    Decode.object(json);
    return new CommandExecTerminalSize(
        Decode.required(json, "rows", Decode::uint16),
        Decode.required(json, "cols", Decode::uint16));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "rows", rows, Encode::uint16);
    Encode.required(json, "cols", cols, Encode::uint16);
    return json;
  }
}
