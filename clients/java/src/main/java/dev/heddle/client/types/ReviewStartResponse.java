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
 * The review has begun.
 *
 * @param turn The turn that the review is.
 * @param reviewThreadId The thread that it takes place in: the one that was asked for, or the new
 *     one where it is detached.
 */
public record ReviewStartResponse(Turn turn, String reviewThreadId) implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public ReviewStartResponse {
    Objects.requireNonNull(turn, "turn");
    Objects.requireNonNull(reviewThreadId, "reviewThreadId");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ReviewStartResponse fromJson(JsonNode json) {
    Decode.object(json);
    return new ReviewStartResponse(
        Decode.required(json, "turn", Turn::fromJson),
        Decode.required(json, "reviewThreadId", Decode::string));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "turn", turn, Turn::toJson);
    Encode.required(json, "reviewThreadId", reviewThreadId, Encode::string);
    return json;
  }
}
