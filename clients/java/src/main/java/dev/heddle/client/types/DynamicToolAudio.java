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
 * A sound that a tool gives back.
 *
 * @param audioUrl Address of the sound; {@code data:} addresses carry it along.
 */
public record DynamicToolAudio(String audioUrl) implements DynamicToolCallOutputContentItem {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public DynamicToolAudio {
    Objects.requireNonNull(audioUrl, "audioUrl");
  }

  /** Always {@code inputAudio}. */
  @Override
  public String type() {
    return "inputAudio";
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static DynamicToolAudio fromJson(JsonNode json) {
    Decode.object(json);
    Decode.required(json, "type", Decode.literal(Encode::string, "inputAudio"));
    return new DynamicToolAudio(Decode.required(json, "audioUrl", Decode::string));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "type", "inputAudio", Encode::string);
    Encode.required(json, "audioUrl", audioUrl, Encode::string);
    return json;
  }
}
