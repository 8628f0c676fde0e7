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
 * The command reads a file.
 *
 * @param cmd The part of the command line that does it.
 * @param name Name of the file, for people.
 * @param path Where the file is, as far as the server can tell. Can start from the working folder.
 */
public record ReadParsedCommand(String cmd, String name, String path) implements ParsedCommand {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public ReadParsedCommand {
    Objects.requireNonNull(cmd, "cmd");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(path, "path");
  }

  /** Always {@code read}. */
  @Override
  public String type() {
    return "read";
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ReadParsedCommand fromJson(JsonNode json) {
    Decode.object(json);
    Decode.required(json, "type", Decode.literal(Encode::string, "read"));
    return new ReadParsedCommand(
        Decode.required(json, "cmd", Decode::string),
        Decode.required(json, "name", Decode::string),
        Decode.required(json, "path", Decode::string));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "type", "read", Encode::string);
    Encode.required(json, "cmd", cmd, Encode::string);
    Encode.required(json, "name", name, Encode::string);
    Encode.required(json, "path", path, Encode::string);
    return json;
  }
}
