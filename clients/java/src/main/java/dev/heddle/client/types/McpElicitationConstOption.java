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
 * A value to choose.
 *
 * @param constValue The value.
 * @param title What it is called, for people.
 */
public record McpElicitationConstOption(String constValue, String title) implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public McpElicitationConstOption {
    Objects.requireNonNull(constValue, "constValue");
    Objects.requireNonNull(title, "title");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static McpElicitationConstOption fromJson(JsonNode json) {
    Decode.object(json);
    return new McpElicitationConstOption(
        Decode.required(json, "const", Decode::string),
        Decode.required(json, "title", Decode::string));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "const", constValue, Encode::string);
    Encode.required(json, "title", title, Encode::string);
    return json;
  }
}
