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
 * What is in the file.
 *
 * @param dataBase64 All of its bytes. Bytes in base64.
 */
public record FsReadFileResponse(String dataBase64) implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public FsReadFileResponse {
    Objects.requireNonNull(dataBase64, "dataBase64");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static FsReadFileResponse fromJson(JsonNode json) {
    Decode.object(json);
    return new FsReadFileResponse(Decode.required(json, "dataBase64", Decode::string));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "dataBase64", dataBase64, Encode::string);
    return json;
  }
}
