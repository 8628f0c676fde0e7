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
 * Why a skill could not be read.
 *
 * @param path Its file.
 * @param message What is wrong, for people.
 */
public record SkillErrorInfo(String path, String message) implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public SkillErrorInfo {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(message, "message");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static SkillErrorInfo fromJson(JsonNode json) {
    Decode.object(json);
    return new SkillErrorInfo(
        Decode.required(json, "path", Decode::string),
        Decode.required(json, "message", Decode::string));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "path", path, Encode::string);
    Encode.required(json, "message", message, Encode::string);
    return json;
  }
}
