// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.types;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.heddle.client.core.Decode;
import dev.heddle.client.core.DecodeException;
import dev.heddle.client.core.Encode;

/** The folder in {@code TMPDIR}. */
public record TmpdirFileSystemSpecialPath() implements FileSystemSpecialPath {

  /** Always {@code tmpdir}. */
  @Override
  public String kind() {
    return "tmpdir";
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static TmpdirFileSystemSpecialPath fromJson(JsonNode json) {
    Decode.object(json);
    Decode.required(json, "kind", Decode.literal(Encode::string, "tmpdir"));
    return new TmpdirFileSystemSpecialPath();
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "kind", "tmpdir", Encode::string);
    return json;
  }
}
