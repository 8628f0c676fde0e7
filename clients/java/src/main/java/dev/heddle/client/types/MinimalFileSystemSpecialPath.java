// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.types;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.heddle.client.core.Decode;
import dev.heddle.client.core.DecodeException;
import dev.heddle.client.core.Encode;

/** What programs need of the system in order to run at all. */
public record MinimalFileSystemSpecialPath() implements FileSystemSpecialPath {

  /** Always {@code minimal}. */
  @Override
  public String kind() {
    return "minimal";
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static MinimalFileSystemSpecialPath fromJson(JsonNode json) {
    Decode.object(json);
    Decode.required(json, "kind", Decode.literal(Encode::string, "minimal"));
    return new MinimalFileSystemSpecialPath();
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "kind", "minimal", Encode::string);
    return json;
  }
}
