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
 * A place by what it is for.
 *
 * @param value The place.
 */
public record SpecialFileSystemPath(FileSystemSpecialPath value) implements FileSystemPath {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public SpecialFileSystemPath {
    Objects.requireNonNull(value, "value");
  }

  /** Always {@code special}. */
  @Override
  public String type() {
    return "special";
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static SpecialFileSystemPath fromJson(JsonNode json) {
    Decode.object(json);
    Decode.required(json, "type", Decode.literal(Encode::string, "special"));
    return new SpecialFileSystemPath(
        Decode.required(json, "value", FileSystemSpecialPath::fromJson));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "type", "special", Encode::string);
    Encode.required(json, "value", value, FileSystemSpecialPath::toJson);
    return json;
  }
}
