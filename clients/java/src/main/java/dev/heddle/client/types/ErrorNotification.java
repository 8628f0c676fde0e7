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
 * Something went wrong in a turn.
 *
 * @param threadId The thread.
 * @param turnId The turn.
 * @param error What went wrong.
 * @param willRetry The server tries again by itself. If not, the turn fails.
 */
public record ErrorNotification(String threadId, String turnId, TurnError error, boolean willRetry)
    implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public ErrorNotification {
    Objects.requireNonNull(threadId, "threadId");
    Objects.requireNonNull(turnId, "turnId");
    Objects.requireNonNull(error, "error");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ErrorNotification fromJson(JsonNode json) {
    Decode.object(json);
    return new ErrorNotification(
        Decode.required(json, "threadId", Decode::string),
        Decode.required(json, "turnId", Decode::string),
        Decode.required(json, "error", TurnError::fromJson),
        Decode.required(json, "willRetry", Decode::bool));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "threadId", threadId, Encode::string);
    Encode.required(json, "turnId", turnId, Encode::string);
    Encode.required(json, "error", error, TurnError::toJson);
    Encode.required(json, "willRetry", willRetry, Encode::bool);
    return json;
  }
}
