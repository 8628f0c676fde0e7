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
 * The thread as it stands.
 *
 * @param thread The thread.
 */
public record ThreadReadResponse(ThreadInfo thread) implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public ThreadReadResponse {
    Objects.requireNonNull(thread, "thread");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ThreadReadResponse fromJson(JsonNode json) {
    Decode.object(json);
    return new ThreadReadResponse(Decode.required(json, "thread", ThreadInfo::fromJson));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "thread", thread, ThreadInfo::toJson);
    return json;
  }
}
