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
 * A running process to end.
 *
 * @param processId The {@code processId} of the {@code command/exec}, on the same connection.
 */
public record CommandExecTerminateParams(String processId) implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public CommandExecTerminateParams {
    Objects.requireNonNull(processId, "processId");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static CommandExecTerminateParams fromJson(JsonNode json) {
    Decode.object(json);
    return new CommandExecTerminateParams(Decode.required(json, "processId", Decode::string));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "processId", processId, Encode::string);
    return json;
  }
}
