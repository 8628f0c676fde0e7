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
 * What to watch no longer. It is no error when it is not watched.
 *
 * @param watchId The {@code watchId} of the {@code fs/watch}.
 */
public record FsUnwatchParams(String watchId) implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public FsUnwatchParams {
    Objects.requireNonNull(watchId, "watchId");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static FsUnwatchParams fromJson(JsonNode json) {
    Decode.object(json);
    return new FsUnwatchParams(Decode.required(json, "watchId", Decode::string));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "watchId", watchId, Encode::string);
    return json;
  }
}
