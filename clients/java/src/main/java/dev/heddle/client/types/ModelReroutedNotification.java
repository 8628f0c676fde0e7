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
 * The model endpoint gave a request to another model.
 *
 * @param threadId The thread.
 * @param turnId The turn.
 * @param fromModel Name of the model that was asked.
 * @param toModel Name of the model that answers.
 * @param reason Why.
 */
public record ModelReroutedNotification(
    String threadId, String turnId, String fromModel, String toModel, ModelRerouteReason reason)
    implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public ModelReroutedNotification {
    Objects.requireNonNull(threadId, "threadId");
    Objects.requireNonNull(turnId, "turnId");
    Objects.requireNonNull(fromModel, "fromModel");
    Objects.requireNonNull(toModel, "toModel");
    Objects.requireNonNull(reason, "reason");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ModelReroutedNotification fromJson(JsonNode json) {
    Decode.object(json);
    return new ModelReroutedNotification(
        Decode.required(json, "threadId", Decode::string),
        Decode.required(json, "turnId", Decode::string),
        Decode.required(json, "fromModel", Decode::string),
        Decode.required(json, "toModel", Decode::string),
        Decode.required(json, "reason", ModelRerouteReason::fromJson));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "threadId", threadId, Encode::string);
    Encode.required(json, "turnId", turnId, Encode::string);
    Encode.required(json, "fromModel", fromModel, Encode::string);
    Encode.required(json, "toModel", toModel, Encode::string);
    Encode.required(json, "reason", reason, ModelRerouteReason::toJson);
    return json;
  }
}
