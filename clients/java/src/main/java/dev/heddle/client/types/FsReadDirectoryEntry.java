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
 * One thing in a folder.
 *
 * @param fileName Its name, without any folder.
 * @param isDirectory It is a folder, or a symbolic link to one.
 * @param isFile It is an ordinary file, or a symbolic link to one.
 */
public record FsReadDirectoryEntry(String fileName, boolean isDirectory, boolean isFile)
    implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public FsReadDirectoryEntry {
    Objects.requireNonNull(fileName, "fileName");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static FsReadDirectoryEntry fromJson(JsonNode json) {
    Decode.object(json);
    return new FsReadDirectoryEntry(
        Decode.required(json, "fileName", Decode::string),
        Decode.required(json, "isDirectory", Decode::bool),
        Decode.required(json, "isFile", Decode::bool));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "fileName", fileName, Encode::string);
    Encode.required(json, "isDirectory", isDirectory, Encode::bool);
    Encode.required(json, "isFile", isFile, Encode::bool);
    return json;
  }
}
