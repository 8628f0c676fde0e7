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
 * The thread is among the others again. It is not loaded by that.
 *
 * @param thread The thread, without its turns.
 */
public record ThreadUnarchiveResponse(ThreadInfo thread) implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public ThreadUnarchiveResponse {
    Objects.requireNonNull(thread, "thread");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ThreadUnarchiveResponse fromJson(JsonNode json) {
    Decode.object(json);
    return new ThreadUnarchiveResponse(Decode.required(json, "thread", ThreadInfo::fromJson));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "thread", thread, ThreadInfo::toJson);
    return json;
  }
}
