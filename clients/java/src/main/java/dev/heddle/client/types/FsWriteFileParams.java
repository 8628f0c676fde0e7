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
 * A file to write.
 *
 * @param path The file. It is created, or loses what it held; its folder has to exist.
 * @param dataBase64 All of its bytes. Bytes in base64.
 */
public record FsWriteFileParams(String path, String dataBase64) implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public FsWriteFileParams {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(dataBase64, "dataBase64");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static FsWriteFileParams fromJson(JsonNode json) {
    Decode.object(json);
    return new FsWriteFileParams(
        Decode.required(json, "path", Decode::string),
        Decode.required(json, "dataBase64", Decode::string));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "path", path, Encode::string);
    Encode.required(json, "dataBase64", dataBase64, Encode::string);
    return json;
  }
}
