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
 * Right beside an item, which is not listed itself.
 *
 * @param itemId The item; it must stand in the turn that is asked for.
 */
public record ItemAnchor(String itemId) implements ThreadItemsListAnchor {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public ItemAnchor {
    Objects.requireNonNull(itemId, "itemId");
  }

  /** Always {@code item}. */
  @Override
  public String type() {
    return "item";
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ItemAnchor fromJson(JsonNode json) {
    Decode.object(json);
    Decode.required(json, "type", Decode.literal(Encode::string, "item"));
    return new ItemAnchor(Decode.required(json, "itemId", Decode::string));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "type", "item", Encode::string);
    Encode.required(json, "itemId", itemId, Encode::string);
    return json;
  }
}
