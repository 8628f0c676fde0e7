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
 * A thread is no longer loaded. It can be resumed, unless it was not stored.
 *
 * @param threadId The thread.
 */
public record ThreadClosedNotification(String threadId) implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public ThreadClosedNotification {
    Objects.requireNonNull(threadId, "threadId");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ThreadClosedNotification fromJson(JsonNode json) {
    Decode.object(json);
    return new ThreadClosedNotification(Decode.required(json, "threadId", Decode::string));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "threadId", threadId, Encode::string);
    return json;
  }
}
