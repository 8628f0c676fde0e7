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
 * A machine that a thread works on came within reach, or went out of it.
 *
 * @param threadId The thread.
 * @param environmentId Id of the machine.
 */
public record EnvironmentConnectionNotification(String threadId, String environmentId)
    implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public EnvironmentConnectionNotification {
    Objects.requireNonNull(threadId, "threadId");
    Objects.requireNonNull(environmentId, "environmentId");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static EnvironmentConnectionNotification fromJson(JsonNode json) {
    Decode.object(json);
    return new EnvironmentConnectionNotification(
        Decode.required(json, "threadId", Decode::string),
        Decode.required(json, "environmentId", Decode::string));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "threadId", threadId, Encode::string);
    Encode.required(json, "environmentId", environmentId, Encode::string);
    return json;
  }
}
