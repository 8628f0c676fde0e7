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
 * A thread goes on with other settings.
 *
 * @param threadId The thread.
 * @param threadSettings All that hold now.
 */
public record ThreadSettingsUpdatedNotification(String threadId, ThreadSettings threadSettings)
    implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public ThreadSettingsUpdatedNotification {
    Objects.requireNonNull(threadId, "threadId");
    Objects.requireNonNull(threadSettings, "threadSettings");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ThreadSettingsUpdatedNotification fromJson(JsonNode json) {
    Decode.object(json);
    return new ThreadSettingsUpdatedNotification(
        Decode.required(json, "threadId", Decode::string),
        Decode.required(json, "threadSettings", ThreadSettings::fromJson));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "threadId", threadId, Encode::string);
    Encode.required(json, "threadSettings", threadSettings, ThreadSettings::toJson);
    return json;
  }
}
