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
 * How far to take a thread back. Files stay as the agent left them.
 *
 * @param threadId The thread.
 * @param beforeTurnId The first turn to drop; all that came after it go with it.
 */
public record ThreadRevertParams(String threadId, String beforeTurnId) implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public ThreadRevertParams {
    Objects.requireNonNull(threadId, "threadId");
    Objects.requireNonNull(beforeTurnId, "beforeTurnId");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ThreadRevertParams fromJson(JsonNode json) {
    Decode.object(json);
    return new ThreadRevertParams(
        Decode.required(json, "threadId", Decode::string),
        Decode.required(json, "beforeTurnId", Decode::string));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "threadId", threadId, Encode::string);
    Encode.required(json, "beforeTurnId", beforeTurnId, Encode::string);
    return json;
  }
}
