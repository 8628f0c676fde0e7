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
 * A request to the model ended and was counted.
 *
 * @param threadId The thread.
 * @param turnId The turn that used them.
 * @param tokenUsage The tokens used so far.
 */
public record ThreadTokenUsageUpdatedNotification(
    String threadId, String turnId, ThreadTokenUsage tokenUsage) implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public ThreadTokenUsageUpdatedNotification {
    Objects.requireNonNull(threadId, "threadId");
    Objects.requireNonNull(turnId, "turnId");
    Objects.requireNonNull(tokenUsage, "tokenUsage");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ThreadTokenUsageUpdatedNotification fromJson(JsonNode json) {
    Decode.object(json);
    return new ThreadTokenUsageUpdatedNotification(
        Decode.required(json, "threadId", Decode::string),
        Decode.required(json, "turnId", Decode::string),
        Decode.required(json, "tokenUsage", ThreadTokenUsage::fromJson));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "threadId", threadId, Encode::string);
    Encode.required(json, "turnId", turnId, Encode::string);
    Encode.required(json, "tokenUsage", tokenUsage, ThreadTokenUsage::toJson);
    return json;
  }
}
