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
 * It is watched from now on, until {@code fs/unwatch} or the end of the connection.
 *
 * @param path The path in its canonical form.
 */
public record FsWatchResponse(String path) implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public FsWatchResponse {
    Objects.requireNonNull(path, "path");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static FsWatchResponse fromJson(JsonNode json) {
    Decode.object(json);
    return new FsWatchResponse(Decode.required(json, "path", Decode::string));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "path", path, Encode::string);
    return json;
  }
}
