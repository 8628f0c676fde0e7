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
import java.util.Map;

/**
 * What the user says to the questions.
 *
 * @param answers The answers, by the ids of the questions. A question that is not answered is left
 *     out.
 */
public record ToolRequestUserInputResponse(Map<String, ToolRequestUserInputAnswer> answers)
    implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public ToolRequestUserInputResponse {
    answers = Values.map(answers, "answers");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ToolRequestUserInputResponse fromJson(JsonNode json) {
    Decode.object(json);
    return new ToolRequestUserInputResponse(
        Decode.required(json, "answers", Decode.map(ToolRequestUserInputAnswer::fromJson)));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "answers", answers, Encode.map(ToolRequestUserInputAnswer::toJson));
    return json;
  }
}
