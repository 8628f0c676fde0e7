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
 * What the checks of the model endpoint say about a turn.
 *
 * @param threadId The thread.
 * @param turnId The turn.
 * @param metadata What they say, as the model endpoint puts it.
 */
public record TurnModerationMetadataNotification(String threadId, String turnId, JsonNode metadata)
    implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public TurnModerationMetadataNotification {
    Objects.requireNonNull(threadId, "threadId");
    Objects.requireNonNull(turnId, "turnId");
    Objects.requireNonNull(metadata, "metadata");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static TurnModerationMetadataNotification fromJson(JsonNode json) {
    Decode.object(json);
    return new TurnModerationMetadataNotification(
        Decode.required(json, "threadId", Decode::string),
        Decode.required(json, "turnId", Decode::string),
        Decode.required(json, "metadata", Decode::any));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "threadId", threadId, Encode::string);
    Encode.required(json, "turnId", turnId, Encode::string);
    Encode.required(json, "metadata", metadata, Encode::any);
    return json;
  }
}
