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
 * A place in the memory of the agent.
 *
 * @param path The file.
 * @param lineStart First line, counted from 1.
 * @param lineEnd Last line.
 * @param note What is said there.
 */
public record MemoryCitationEntry(String path, long lineStart, long lineEnd, String note)
    implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public MemoryCitationEntry {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(note, "note");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static MemoryCitationEntry fromJson(JsonNode json) {
    Decode.object(json);
    return new MemoryCitationEntry(
        Decode.required(json, "path", Decode::string),
        Decode.required(json, "lineStart", Decode::uint32),
        Decode.required(json, "lineEnd", Decode::uint32),
        Decode.required(json, "note", Decode::string));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "path", path, Encode::string);
    Encode.required(json, "lineStart", lineStart, Encode::uint32);
    Encode.required(json, "lineEnd", lineEnd, Encode::uint32);
    Encode.required(json, "note", note, Encode::string);
    return json;
  }
}
