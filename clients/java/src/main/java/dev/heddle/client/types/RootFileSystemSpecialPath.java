// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.types;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.heddle.client.core.Decode;
import dev.heddle.client.core.DecodeException;
import dev.heddle.client.core.Encode;

/** All files there are. */
public record RootFileSystemSpecialPath() implements FileSystemSpecialPath {

  /** Always {@code root}. */
  @Override
  public String kind() {
    return "root";
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static RootFileSystemSpecialPath fromJson(JsonNode json) {
    Decode.object(json);
    Decode.required(json, "kind", Decode.literal(Encode::string, "root"));
    return new RootFileSystemSpecialPath();
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "kind", "root", Encode::string);
    return json;
  }
}
