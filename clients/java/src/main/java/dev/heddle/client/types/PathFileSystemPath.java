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
 * A file, or a folder with all that is in it.
 *
 * @param path The file or folder.
 */
public record PathFileSystemPath(String path) implements FileSystemPath {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public PathFileSystemPath {
    Objects.requireNonNull(path, "path");
  }

  /** Always {@code path}. */
  @Override
  public String type() {
    return "path";
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static PathFileSystemPath fromJson(JsonNode json) {
    Decode.object(json);
    Decode.required(json, "type", Decode.literal(Encode::string, "path"));
    return new PathFileSystemPath(Decode.required(json, "path", Decode::string));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "type", "path", Encode::string);
    Encode.required(json, "path", path, Encode::string);
    return json;
  }
}
