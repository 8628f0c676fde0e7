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
 * What the tool gives back.
 *
 * @param contentItems The parts of the output, in order.
 * @param success Whether the tool did what it was called for. The model is told.
 */
public record DynamicToolCallResponse(
    List<DynamicToolCallOutputContentItem> contentItems, boolean success) implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public DynamicToolCallResponse {
    contentItems = Values.list(contentItems, "contentItems");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static DynamicToolCallResponse fromJson(JsonNode json) {
    Decode.object(json);
    return new DynamicToolCallResponse(
        Decode.required(
            json, "contentItems", Decode.list(DynamicToolCallOutputContentItem::fromJson)),
        Decode.required(json, "success", Decode::bool));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(
        json, "contentItems", contentItems, Encode.list(DynamicToolCallOutputContentItem::toJson));
    Encode.required(json, "success", success, Encode::bool);
    return json;
  }
}
