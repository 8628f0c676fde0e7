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
 * Nothing more will be found for the present query. The session stays open for another.
 *
 * @param sessionId The {@code sessionId} of the {@code fuzzyFileSearch/sessionStart}.
 */
public record FuzzyFileSearchSessionCompletedNotification(String sessionId) implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public FuzzyFileSearchSessionCompletedNotification {
    Objects.requireNonNull(sessionId, "sessionId");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static FuzzyFileSearchSessionCompletedNotification fromJson(JsonNode json) {
    Decode.object(json);
    return new FuzzyFileSearchSessionCompletedNotification(
        Decode.required(json, "sessionId", Decode::string));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "sessionId", sessionId, Encode::string);
    return json;
  }
}
