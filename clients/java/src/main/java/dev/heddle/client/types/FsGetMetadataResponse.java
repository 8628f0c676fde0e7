// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.types;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.heddle.client.core.Decode;
import dev.heddle.client.core.DecodeException;
import dev.heddle.client.core.Encode;
import dev.heddle.client.core.WireValue;

/**
 * What the file system knows of a path, without the contents.
 *
 * @param isDirectory It is a folder, or a symbolic link to one.
 * @param isFile It is an ordinary file, or a symbolic link to one.
 * @param isSymlink The path is a symbolic link itself, wherever it leads.
 * @param createdAtMs When it was created; 0 where the file system does not say. Unix time in
 *     milliseconds.
 * @param modifiedAtMs When its contents last changed; 0 where the file system does not say. Unix
 *     time in milliseconds.
 */
public record FsGetMetadataResponse(
    boolean isDirectory, boolean isFile, boolean isSymlink, long createdAtMs, long modifiedAtMs)
    implements WireValue {

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static FsGetMetadataResponse fromJson(JsonNode json) {
    Decode.object(json);
    return new FsGetMetadataResponse(
        Decode.required(json, "isDirectory", Decode::bool),
        Decode.required(json, "isFile", Decode::bool),
        Decode.required(json, "isSymlink", Decode::bool),
        Decode.required(json, "createdAtMs", Decode::int64),
        Decode.required(json, "modifiedAtMs", Decode::int64));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "isDirectory", isDirectory, Encode::bool);
    Encode.required(json, "isFile", isFile, Encode::bool);
    Encode.required(json, "isSymlink", isSymlink, Encode::bool);
    Encode.required(json, "createdAtMs", createdAtMs, Encode::int64);
    Encode.required(json, "modifiedAtMs", modifiedAtMs, Encode::int64);
    return json;
  }
}
