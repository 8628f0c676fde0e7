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
 * Where the fault is.
 *
 * @param pointer JSON pointer into the params; empty for the params as a whole.
 */
public record InvalidParamsData(String pointer) implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public InvalidParamsData {
    Objects.requireNonNull(pointer, "pointer");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static InvalidParamsData fromJson(JsonNode json) {
    Decode.object(json);
    return new InvalidParamsData(Decode.required(json, "pointer", Decode::string));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "pointer", pointer, Encode::string);
    return json;
  }
}
