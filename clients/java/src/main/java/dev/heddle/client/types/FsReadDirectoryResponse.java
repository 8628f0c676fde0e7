// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.types;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.heddle.client.core.Decode;
import dev.heddle.client.core.DecodeException;
import dev.heddle.client.core.Encode;
import dev.heddle.client.core.Values;
import dev.heddle.client.core.WireValue;
import java.util.List;

/**
 * What is in the folder, but not what is in folders below it.
 *
 * @param entries The entries, in no particular order.
 */
public record FsReadDirectoryResponse(List<FsReadDirectoryEntry> entries) implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public FsReadDirectoryResponse {
    entries = Values.list(entries, "entries");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static FsReadDirectoryResponse fromJson(JsonNode json) {
    Decode.object(json);
    return new FsReadDirectoryResponse(
        Decode.required(json, "entries", Decode.list(FsReadDirectoryEntry::fromJson)));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "entries", entries, Encode.list(FsReadDirectoryEntry::toJson));
    return json;
  }
}
