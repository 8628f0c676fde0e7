// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.types;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.heddle.client.core.Decode;
import dev.heddle.client.core.DecodeException;
import dev.heddle.client.core.Encode;
import dev.heddle.client.core.Values;
import dev.heddle.client.core.WireValue;
import java.util.List;
import java.util.Objects;

/**
 * Something that is watched has changed. Changes in quick succession come together.
 *
 * @param watchId The {@code watchId} of the {@code fs/watch}.
 * @param changedPaths The files and folders that were created, changed or deleted; not which of
 *     these.
 */
public record FsChangedNotification(String watchId, List<String> changedPaths)
    implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public FsChangedNotification {
    Objects.requireNonNull(watchId, "watchId");
    changedPaths = Values.list(changedPaths, "changedPaths");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static FsChangedNotification fromJson(JsonNode json) {
    Decode.object(json);
    return new FsChangedNotification(
        Decode.required(json, "watchId", Decode::string),
        Decode.required(json, "changedPaths", Decode.list(Decode::string)));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "watchId", watchId, Encode::string);
    Encode.required(json, "changedPaths", changedPaths, Encode.list(Encode::string));
    return json;
  }
}
