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
 * All files whose path fits a pattern.
 *
 * @param pattern The pattern, with `*` and `**`.
 */
public record GlobPatternFileSystemPath(String pattern) implements FileSystemPath {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public GlobPatternFileSystemPath {
    Objects.requireNonNull(pattern, "pattern");
  }

  /** Always {@code glob_pattern}. */
  @Override
  public String type() {
    return "glob_pattern";
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static GlobPatternFileSystemPath fromJson(JsonNode json) {
    Decode.object(json);
    Decode.required(json, "type", Decode.literal(Encode::string, "glob_pattern"));
    return new GlobPatternFileSystemPath(Decode.required(json, "pattern", Decode::string));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "type", "glob_pattern", Encode::string);
    Encode.required(json, "pattern", pattern, Encode::string);
    return json;
  }
}
