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
 * A sound in a file on the machine of the server.
 *
 * @param path Where the file is.
 */
public record LocalAudioInput(String path) implements UserInput {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public LocalAudioInput {
    Objects.requireNonNull(path, "path");
  }

  /** Always {@code localAudio}. */
  @Override
  public String type() {
    return "localAudio";
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static LocalAudioInput fromJson(JsonNode json) {
    Decode.object(json);
    Decode.required(json, "type", Decode.literal(Encode::string, "localAudio"));
    return new LocalAudioInput(Decode.required(json, "path", Decode::string));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "type", "localAudio", Encode::string);
    Encode.required(json, "path", path, Encode::string);
    return json;
  }
}
