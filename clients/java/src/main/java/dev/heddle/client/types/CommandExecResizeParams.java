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
 * A new size for the terminal of a running process.
 *
 * @param processId The {@code processId} of the {@code command/exec}, on the same connection.
 * @param size How large it is now.
 */
public record CommandExecResizeParams(String processId, CommandExecTerminalSize size)
    implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public CommandExecResizeParams {
    Objects.requireNonNull(processId, "processId");
    Objects.requireNonNull(size, "size");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static CommandExecResizeParams fromJson(JsonNode json) {
    Decode.object(json);
    return new CommandExecResizeParams(
        Decode.required(json, "processId", Decode::string),
        Decode.required(json, "size", CommandExecTerminalSize::fromJson));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "processId", processId, Encode::string);
    Encode.required(json, "size", size, CommandExecTerminalSize::toJson);
    return json;
  }
}
