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
 * A turn began.
 *
 * @param threadId The thread.
 * @param turn The turn, still without items.
 */
public record TurnStartedNotification(String threadId, Turn turn) implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public TurnStartedNotification {
    Objects.requireNonNull(threadId, "threadId");
    Objects.requireNonNull(turn, "turn");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static TurnStartedNotification fromJson(JsonNode json) {
    Decode.object(json);
    return new TurnStartedNotification(
        Decode.required(json, "threadId", Decode::string),
        Decode.required(json, "turn", Turn::fromJson));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "threadId", threadId, Encode::string);
    Encode.required(json, "turn", turn, Turn::toJson);
    return json;
  }
}
