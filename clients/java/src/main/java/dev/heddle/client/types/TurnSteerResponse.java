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
 * The turn will take it in.
 *
 * @param turnId The turn.
 */
public record TurnSteerResponse(String turnId) implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public TurnSteerResponse {
    Objects.requireNonNull(turnId, "turnId");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static TurnSteerResponse fromJson(JsonNode json) {
    Decode.object(json);
    return new TurnSteerResponse(Decode.required(json, "turnId", Decode::string));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "turnId", turnId, Encode::string);
    return json;
  }
}
