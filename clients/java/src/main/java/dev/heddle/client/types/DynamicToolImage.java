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
 * An image that a tool gives back.
 *
 * @param imageUrl Address of the image; {@code data:} addresses carry it along.
 */
public record DynamicToolImage(String imageUrl) implements DynamicToolCallOutputContentItem {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public DynamicToolImage {
    Objects.requireNonNull(imageUrl, "imageUrl");
  }

  /** Always {@code inputImage}. */
  @Override
  public String type() {
    return "inputImage";
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static DynamicToolImage fromJson(JsonNode json) {
    Decode.object(json);
    Decode.required(json, "type", Decode.literal(Encode::string, "inputImage"));
    return new DynamicToolImage(Decode.required(json, "imageUrl", Decode::string));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "type", "inputImage", Encode::string);
    Encode.required(json, "imageUrl", imageUrl, Encode::string);
    return json;
  }
}
