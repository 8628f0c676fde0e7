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

/**
 * What the user says to one question.
 *
 * @param answers Labels of the options that the user chose, or their own words.
 */
public record ToolRequestUserInputAnswer(List<String> answers) implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public ToolRequestUserInputAnswer {
    answers = Values.list(answers, "answers");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ToolRequestUserInputAnswer fromJson(JsonNode json) {
    Decode.object(json);
    return new ToolRequestUserInputAnswer(
        Decode.required(json, "answers", Decode.list(Decode::string)));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "answers", answers, Encode.list(Encode::string));
    return json;
  }
}
