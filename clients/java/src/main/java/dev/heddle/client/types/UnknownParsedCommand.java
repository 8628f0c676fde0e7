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
 * @param cmd The part of the command line that does it.
 */
public record UnknownParsedCommand(String cmd) implements ParsedCommand {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public UnknownParsedCommand {
    Objects.requireNonNull(cmd, "cmd");
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
  public static UnknownParsedCommand fromJson(JsonNode json) {
    Decode.object(json);
    Decode.required(json, "type", Decode.literal(Encode::string, "unknown"));
    return new UnknownParsedCommand(Decode.required(json, "cmd", Decode::string));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "type", "unknown", Encode::string);
    Encode.required(json, "cmd", cmd, Encode::string);
    return json;
  }
}
