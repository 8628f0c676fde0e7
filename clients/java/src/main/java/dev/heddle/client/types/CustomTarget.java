// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.types;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.heddle.client.core.Decode;
import dev.heddle.client.core.DecodeException;
import dev.heddle.client.core.Encode;
import java.util.Objects;

/**
 * Whatever the user says.
 *
 * @param instructions What to look at and how, in words.
 */
public record CustomTarget(String instructions) implements ReviewTarget {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public CustomTarget {
    Objects.requireNonNull(instructions, "instructions");
  }

  /** Always {@code custom}. */
  @Override
  public String type() {
    return "custom";
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static CustomTarget fromJson(JsonNode json) {
    Decode.object(json);
    Decode.required(json, "type", Decode.literal(Encode::string, "custom"));
    return new CustomTarget(Decode.required(json, "instructions", Decode::string));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "type", "custom", Encode::string);
    Encode.required(json, "instructions", instructions, Encode::string);
    return json;
  }
}
