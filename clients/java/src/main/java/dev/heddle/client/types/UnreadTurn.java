// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.types;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.heddle.client.core.Decode;
import dev.heddle.client.core.DecodeException;
import dev.heddle.client.core.Encode;
import java.util.Objects;

/**
 * Unread from a turn on.
 *
 * @param turnId The first unread turn.
 */
public record UnreadTurn(String turnId) implements ThreadUnreadPosition {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public UnreadTurn {
    Objects.requireNonNull(turnId, "turnId");
  }

  /** Always {@code turn}. */
  @Override
  public String type() {
    return "turn";
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static UnreadTurn fromJson(JsonNode json) {
    Decode.object(json);
    Decode.required(json, "type", Decode.literal(Encode::string, "turn"));
    return new UnreadTurn(Decode.required(json, "turnId", Decode::string));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "type", "turn", Encode::string);
    Encode.required(json, "turnId", turnId, Encode::string);
    return json;
  }
}
