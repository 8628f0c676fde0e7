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
 * What one hook told the model.
 *
 * @param hookRunId The run of the hook.
 * @param text Its words.
 */
public record HookPromptFragment(String hookRunId, String text) implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public HookPromptFragment {
    Objects.requireNonNull(hookRunId, "hookRunId");
    Objects.requireNonNull(text, "text");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static HookPromptFragment fromJson(JsonNode json) {
    Decode.object(json);
    return new HookPromptFragment(
        Decode.required(json, "hookRunId", Decode::string),
        Decode.required(json, "text", Decode::string));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "hookRunId", hookRunId, Encode::string);
    Encode.required(json, "text", text, Encode::string);
    return json;
  }
}
