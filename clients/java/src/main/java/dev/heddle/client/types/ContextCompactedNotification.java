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
 * The history of a thread was compacted.
 *
 * @param threadId The thread.
 * @param turnId The turn in which that happened.
 * @deprecated The turn also carries it as an item, which is kept: look for {@code
 *     contextCompaction}.
 */
@Deprecated
public record ContextCompactedNotification(String threadId, String turnId) implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public ContextCompactedNotification {
    Objects.requireNonNull(threadId, "threadId");
    Objects.requireNonNull(turnId, "turnId");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ContextCompactedNotification fromJson(JsonNode json) {
    Decode.object(json);
    return new ContextCompactedNotification(
        Decode.required(json, "threadId", Decode::string),
        Decode.required(json, "turnId", Decode::string));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "threadId", threadId, Encode::string);
    Encode.required(json, "turnId", turnId, Encode::string);
    return json;
  }
}
