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
 * One step of a plan.
 *
 * @param step What is to be done, in words.
 * @param status Where it stands.
 */
public record TurnPlanStep(String step, TurnPlanStepStatus status) implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public TurnPlanStep {
    Objects.requireNonNull(step, "step");
    Objects.requireNonNull(status, "status");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static TurnPlanStep fromJson(JsonNode json) {
    Decode.object(json);
    return new TurnPlanStep(
        Decode.required(json, "step", Decode::string),
        Decode.required(json, "status", TurnPlanStepStatus::fromJson));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "step", step, Encode::string);
    Encode.required(json, "status", status, TurnPlanStepStatus::toJson);
    return json;
  }
}
