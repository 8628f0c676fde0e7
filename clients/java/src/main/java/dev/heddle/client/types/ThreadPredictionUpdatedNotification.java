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
 * A guess at what the user will say next was made, or failed.
 *
 * @param threadId The thread.
 * @param sourceTurnId The turn after which the user would say it.
 * @param result What came of it.
 */
public record ThreadPredictionUpdatedNotification(
    String threadId, String sourceTurnId, ThreadPredictionResult result) implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public ThreadPredictionUpdatedNotification {
    Objects.requireNonNull(threadId, "threadId");
    Objects.requireNonNull(sourceTurnId, "sourceTurnId");
    Objects.requireNonNull(result, "result");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ThreadPredictionUpdatedNotification fromJson(JsonNode json) {
    Decode.object(json);
    return new ThreadPredictionUpdatedNotification(
        Decode.required(json, "threadId", Decode::string),
        Decode.required(json, "sourceTurnId", Decode::string),
        Decode.required(json, "result", ThreadPredictionResult::fromJson));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "threadId", threadId, Encode::string);
    Encode.required(json, "sourceTurnId", sourceTurnId, Encode::string);
    Encode.required(json, "result", result, ThreadPredictionResult::toJson);
    return json;
  }
}
