// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.types;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.heddle.client.core.Decode;
import dev.heddle.client.core.DecodeException;
import dev.heddle.client.core.Encode;
import dev.heddle.client.core.WireValue;

/** The process was told to end; the result of its {@code command/exec} still comes. */
public record CommandExecTerminateResponse() implements WireValue {

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static CommandExecTerminateResponse fromJson(JsonNode json) {
    Decode.object(json);
    return new CommandExecTerminateResponse();
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    return json;
  }
}
