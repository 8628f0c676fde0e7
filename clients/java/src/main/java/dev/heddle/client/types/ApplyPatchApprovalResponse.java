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
 * What the user says to the change, for the older generation of the protocol.
 *
 * @param decision The decision.
 */
public record ApplyPatchApprovalResponse(ReviewDecision decision) implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public ApplyPatchApprovalResponse {
    Objects.requireNonNull(decision, "decision");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ApplyPatchApprovalResponse fromJson(JsonNode json) {
    Decode.object(json);
    return new ApplyPatchApprovalResponse(
        Decode.required(json, "decision", ReviewDecision::fromJson));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "decision", decision, ReviewDecision::toJson);
    return json;
  }
}
