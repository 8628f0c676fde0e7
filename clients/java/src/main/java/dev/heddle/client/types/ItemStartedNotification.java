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
 * An item began.
 *
 * @param item The item as it stands at the beginning.
 * @param threadId The thread.
 * @param turnId The turn.
 * @param startedAtMs When it began. Unix time in milliseconds.
 */
public record ItemStartedNotification(
    ThreadItem item, String threadId, String turnId, long startedAtMs) implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public ItemStartedNotification {
    Objects.requireNonNull(item, "item");
    Objects.requireNonNull(threadId, "threadId");
    Objects.requireNonNull(turnId, "turnId");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ItemStartedNotification fromJson(JsonNode json) {
    Decode.object(json);
    return new ItemStartedNotification(
        Decode.required(json, "item", ThreadItem::fromJson),
        Decode.required(json, "threadId", Decode::string),
        Decode.required(json, "turnId", Decode::string),
        Decode.required(json, "startedAtMs", Decode::int64));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "item", item, ThreadItem::toJson);
    Encode.required(json, "threadId", threadId, Encode::string);
    Encode.required(json, "turnId", turnId, Encode::string);
    Encode.required(json, "startedAtMs", startedAtMs, Encode::int64);
    return json;
  }
}
