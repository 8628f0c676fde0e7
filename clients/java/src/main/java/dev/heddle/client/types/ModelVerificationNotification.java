// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.types;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.heddle.client.core.Decode;
import dev.heddle.client.core.DecodeException;
import dev.heddle.client.core.Encode;
import dev.heddle.client.core.Values;
import dev.heddle.client.core.WireValue;
import java.util.List;
import java.util.Objects;

/**
 * The model endpoint advises that the account be verified further.
 *
 * @param threadId The thread.
 * @param turnId The turn.
 * @param verifications What the account should prove.
 */
public record ModelVerificationNotification(
    String threadId, String turnId, List<ModelVerification> verifications) implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public ModelVerificationNotification {
    Objects.requireNonNull(threadId, "threadId");
    Objects.requireNonNull(turnId, "turnId");
    verifications = Values.list(verifications, "verifications");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ModelVerificationNotification fromJson(JsonNode json) {
    Decode.object(json);
    return new ModelVerificationNotification(
        Decode.required(json, "threadId", Decode::string),
        Decode.required(json, "turnId", Decode::string),
        Decode.required(json, "verifications", Decode.list(ModelVerification::fromJson)));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "threadId", threadId, Encode::string);
    Encode.required(json, "turnId", turnId, Encode::string);
    Encode.required(json, "verifications", verifications, Encode.list(ModelVerification::toJson));
    return json;
  }
}
