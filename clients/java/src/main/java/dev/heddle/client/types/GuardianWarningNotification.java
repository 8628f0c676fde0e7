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
 * Something that the user should know about the second agent, which watches over the first.
 *
 * @param threadId The thread of the agent that is watched.
 * @param message What the user should know, in a few words.
 */
public record GuardianWarningNotification(String threadId, String message) implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public GuardianWarningNotification {
    Objects.requireNonNull(threadId, "threadId");
    Objects.requireNonNull(message, "message");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static GuardianWarningNotification fromJson(JsonNode json) {
    Decode.object(json);
    return new GuardianWarningNotification(
        Decode.required(json, "threadId", Decode::string),
        Decode.required(json, "message", Decode::string));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "threadId", threadId, Encode::string);
    Encode.required(json, "message", message, Encode::string);
    return json;
  }
}
