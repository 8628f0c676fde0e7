// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.types;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.heddle.client.core.Decode;
import dev.heddle.client.core.DecodeException;
import dev.heddle.client.core.Encode;

/** The endpoint of OpenAI. */
public record OpenaiProviderSettings() implements ProviderSettings {

  /** Always {@code openai}. */
  @Override
  public String type() {
    return "openai";
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static OpenaiProviderSettings fromJson(JsonNode json) {
    Decode.object(json);
    Decode.required(json, "type", Decode.literal(Encode::string, "openai"));
    return new OpenaiProviderSettings();
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "type", "openai", Encode::string);
    return json;
  }
}
