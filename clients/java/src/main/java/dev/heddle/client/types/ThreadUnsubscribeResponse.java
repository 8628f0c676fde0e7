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
 * The connection is not subscribed to the thread.
 *
 * @param status What the wish came to.
 */
public record ThreadUnsubscribeResponse(ThreadUnsubscribeStatus status) implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public ThreadUnsubscribeResponse {
    Objects.requireNonNull(status, "status");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ThreadUnsubscribeResponse fromJson(JsonNode json) {
    Decode.object(json);
    return new ThreadUnsubscribeResponse(
        Decode.required(json, "status", ThreadUnsubscribeStatus::fromJson));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "status", status, ThreadUnsubscribeStatus::toJson);
    return json;
  }
}
