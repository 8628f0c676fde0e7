// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.types;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.heddle.client.core.Decode;
import dev.heddle.client.core.DecodeException;
import dev.heddle.client.core.Encode;
import java.util.Objects;

/**
 * The server cannot tell what the command does.
 *
 * @param command The part of the command line that does it.
 */
public record UnknownAction(String command) implements CommandAction {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public UnknownAction {
    Objects.requireNonNull(command, "command");
  }

  /** Always {@code unknown}. */
  @Override
  public String type() {
    return "unknown";
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static UnknownAction fromJson(JsonNode json) {
    Decode.object(json);
    Decode.required(json, "type", Decode.literal(Encode::string, "unknown"));
    return new UnknownAction(Decode.required(json, "command", Decode::string));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "type", "unknown", Encode::string);
    Encode.required(json, "command", command, Encode::string);
    return json;
  }
}
