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
 * The change of one file.
 *
 * @param path The file.
 * @param kind What happens to it.
 * @param diff A unified diff; for a new or deleted file its whole contents.
 */
public record FileUpdateChange(String path, PatchChangeKind kind, String diff)
    implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public FileUpdateChange {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(diff, "diff");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static FileUpdateChange fromJson(JsonNode json) {
    Decode.object(json);
    return new FileUpdateChange(
        Decode.required(json, "path", Decode::string),
        Decode.required(json, "kind", PatchChangeKind::fromJson),
        Decode.required(json, "diff", Decode::string));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "path", path, Encode::string);
    Encode.required(json, "kind", kind, PatchChangeKind::toJson);
    Encode.required(json, "diff", diff, Encode::string);
    return json;
  }
}
