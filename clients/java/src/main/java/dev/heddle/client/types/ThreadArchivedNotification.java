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
 * A thread was put into the archive.
 *
 * @param threadId The thread.
 */
public record ThreadArchivedNotification(String threadId) implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public ThreadArchivedNotification {
    Objects.requireNonNull(threadId, "threadId");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ThreadArchivedNotification fromJson(JsonNode json) {
    Decode.object(json);
    return new ThreadArchivedNotification(Decode.required(json, "threadId", Decode::string));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "threadId", threadId, Encode::string);
    return json;
  }
}
