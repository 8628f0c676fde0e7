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
 * What to call a thread.
 *
 * @param threadId The thread.
 * @param name Its name from now on, for people. It must not be empty.
 */
public record ThreadSetNameParams(String threadId, String name) implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public ThreadSetNameParams {
    Objects.requireNonNull(threadId, "threadId");
    Objects.requireNonNull(name, "name");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ThreadSetNameParams fromJson(JsonNode json) {
    Decode.object(json);
    return new ThreadSetNameParams(
        Decode.required(json, "threadId", Decode::string),
        Decode.required(json, "name", Decode::string));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "threadId", threadId, Encode::string);
    Encode.required(json, "name", name, Encode::string);
    return json;
  }
}
