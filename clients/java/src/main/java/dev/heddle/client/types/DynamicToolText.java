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
 * Words that a tool gives back.
 *
 * @param text The words.
 */
public record DynamicToolText(String text) implements DynamicToolCallOutputContentItem {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public DynamicToolText {
    Objects.requireNonNull(text, "text");
  }

  /** Always {@code inputText}. */
  @Override
  public String type() {
    return "inputText";
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static DynamicToolText fromJson(JsonNode json) {
    Decode.object(json);
    Decode.required(json, "type", Decode.literal(Encode::string, "inputText"));
    return new DynamicToolText(Decode.required(json, "text", Decode::string));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "type", "inputText", Encode::string);
    Encode.required(json, "text", text, Encode::string);
    return json;
  }
}
