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
 * The turn that was started, or that took the input.
 *
 * @param turn The turn.
 */
public record TurnStartResponse(Turn turn) implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public TurnStartResponse {
    Objects.requireNonNull(turn, "turn");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static TurnStartResponse fromJson(JsonNode json) {
    Decode.object(json);
    return new TurnStartResponse(Decode.required(json, "turn", Turn::fromJson));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "turn", turn, Turn::toJson);
    return json;
  }
}
