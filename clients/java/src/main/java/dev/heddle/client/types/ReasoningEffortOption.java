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
 * How long a model may think, as a choice for users.
 *
 * @param reasoningEffort The effort.
 * @param description What it is good for, for people.
 */
public record ReasoningEffortOption(ReasoningEffort reasoningEffort, String description)
    implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public ReasoningEffortOption {
    Objects.requireNonNull(reasoningEffort, "reasoningEffort");
    Objects.requireNonNull(description, "description");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ReasoningEffortOption fromJson(JsonNode json) {
    Decode.object(json);
    return new ReasoningEffortOption(
        Decode.required(json, "reasoningEffort", ReasoningEffort::fromJson),
        Decode.required(json, "description", Decode::string));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "reasoningEffort", reasoningEffort, ReasoningEffort::toJson);
    Encode.required(json, "description", description, Encode::string);
    return json;
  }
}
