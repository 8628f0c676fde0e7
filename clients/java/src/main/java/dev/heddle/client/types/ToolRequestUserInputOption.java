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
 * An answer that the user can choose.
 *
 * @param label The answer in a few words.
 * @param description What it would mean to choose it.
 */
public record ToolRequestUserInputOption(String label, String description) implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public ToolRequestUserInputOption {
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(description, "description");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ToolRequestUserInputOption fromJson(JsonNode json) {
    Decode.object(json);
    return new ToolRequestUserInputOption(
        Decode.required(json, "label", Decode::string),
        Decode.required(json, "description", Decode::string));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "label", label, Encode::string);
    Encode.required(json, "description", description, Encode::string);
    return json;
  }
}
