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
 * The user has read more of a thread, or there is more to read.
 *
 * @param threadId The thread.
 * @param readState How far the user has read.
 */
public record ThreadReadStateChangedNotification(String threadId, ThreadReadState readState)
    implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public ThreadReadStateChangedNotification {
    Objects.requireNonNull(threadId, "threadId");
    Objects.requireNonNull(readState, "readState");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ThreadReadStateChangedNotification fromJson(JsonNode json) {
    Decode.object(json);
    return new ThreadReadStateChangedNotification(
        Decode.required(json, "threadId", Decode::string),
        Decode.required(json, "readState", ThreadReadState::fromJson));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "threadId", threadId, Encode::string);
    Encode.required(json, "readState", readState, ThreadReadState::toJson);
    return json;
  }
}
