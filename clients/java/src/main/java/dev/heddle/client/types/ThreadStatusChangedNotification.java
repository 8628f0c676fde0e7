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
 * A thread does something else now.
 *
 * @param threadId The thread.
 * @param status What it is doing.
 */
public record ThreadStatusChangedNotification(String threadId, ThreadStatus status)
    implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public ThreadStatusChangedNotification {
    Objects.requireNonNull(threadId, "threadId");
    Objects.requireNonNull(status, "status");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ThreadStatusChangedNotification fromJson(JsonNode json) {
    Decode.object(json);
    return new ThreadStatusChangedNotification(
        Decode.required(json, "threadId", Decode::string),
        Decode.required(json, "status", ThreadStatus::fromJson));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "threadId", threadId, Encode::string);
    Encode.required(json, "status", status, ThreadStatus::toJson);
    return json;
  }
}
