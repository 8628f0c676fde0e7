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
 * The process that was asked for.
 *
 * @param processId The id from the request.
 */
public record ProcessErrorData(String processId) implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public ProcessErrorData {
    Objects.requireNonNull(processId, "processId");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ProcessErrorData fromJson(JsonNode json) {
    Decode.object(json);
    return new ProcessErrorData(Decode.required(json, "processId", Decode::string));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "processId", processId, Encode::string);
    return json;
  }
}
