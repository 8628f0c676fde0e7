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
 * The configuration of a project. Each folder from the root of the project down to the working
 * folder can have one.
 *
 * @param dotCodexFolder The folder that holds it, named {@code .codex}.
 */
public record ProjectConfigSource(String dotCodexFolder) implements ConfigLayerSource {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public ProjectConfigSource {
    Objects.requireNonNull(dotCodexFolder, "dotCodexFolder");
  }

  /** Always {@code project}. */
  @Override
  public String type() {
    return "project";
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ProjectConfigSource fromJson(JsonNode json) {
    Decode.object(json);
    Decode.required(json, "type", Decode.literal(Encode::string, "project"));
    return new ProjectConfigSource(Decode.required(json, "dotCodexFolder", Decode::string));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "type", "project", Encode::string);
    Encode.required(json, "dotCodexFolder", dotCodexFolder, Encode::string);
    return json;
  }
}
