// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.types;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.heddle.client.core.Decode;
import dev.heddle.client.core.DecodeException;
import dev.heddle.client.core.Encode;
import dev.heddle.client.core.Values;
import dev.heddle.client.core.WireValue;
import java.util.List;

/**
 * The values of a choice.
 *
 * @param enumValue The values, shown as they are.
 */
public record McpElicitationUntitledEnumItems(List<String> enumValue) implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public McpElicitationUntitledEnumItems {
    enumValue = Values.list(enumValue, "enumValue");
  }

  /** Always {@code string}. */
  public String type() {
    return "string";
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static McpElicitationUntitledEnumItems fromJson(JsonNode json) {
    Decode.object(json);
    Decode.required(json, "type", Decode.literal(Encode::string, "string"));
    return new McpElicitationUntitledEnumItems(
        Decode.required(json, "enum", Decode.list(Decode::string)));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "type", "string", Encode::string);
    Encode.required(json, "enum", enumValue, Encode.list(Encode::string));
    return json;
  }
}
