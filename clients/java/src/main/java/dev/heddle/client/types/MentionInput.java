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
 * Something that the user points to.
 *
 * @param name Name of what is meant.
 * @param path Where it is: a file, or an address of the server.
 */
public record MentionInput(String name, String path) implements UserInput {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public MentionInput {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(path, "path");
  }

  /** Always {@code mention}. */
  @Override
  public String type() {
    return "mention";
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static MentionInput fromJson(JsonNode json) {
    Decode.object(json);
    Decode.required(json, "type", Decode.literal(Encode::string, "mention"));
    return new MentionInput(
        Decode.required(json, "name", Decode::string),
        Decode.required(json, "path", Decode::string));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "type", "mention", Encode::string);
    Encode.required(json, "name", name, Encode::string);
    Encode.required(json, "path", path, Encode::string);
    return json;
  }
}
