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
 * The values of a choice, where each has a name of its own.
 *
 * @param anyOf The values.
 */
public record McpElicitationTitledEnumItems(List<McpElicitationConstOption> anyOf)
    implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public McpElicitationTitledEnumItems {
    anyOf = Values.list(anyOf, "anyOf");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static McpElicitationTitledEnumItems fromJson(JsonNode json) {
    Decode.object(json);
    return new McpElicitationTitledEnumItems(
        Decode.required(json, "anyOf", Decode.list(McpElicitationConstOption::fromJson)));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "anyOf", anyOf, Encode.list(McpElicitationConstOption::toJson));
    return json;
  }
}
