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
 * What commands may do with some files.
 *
 * @param path Which files.
 * @param access What may be done with them.
 */
public record FileSystemSandboxEntry(FileSystemPath path, FileSystemAccessMode access)
    implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public FileSystemSandboxEntry {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(access, "access");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static FileSystemSandboxEntry fromJson(JsonNode json) {
    Decode.object(json);
    return new FileSystemSandboxEntry(
        Decode.required(json, "path", FileSystemPath::fromJson),
        Decode.required(json, "access", FileSystemAccessMode::fromJson));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "path", path, FileSystemPath::toJson);
    Encode.required(json, "access", access, FileSystemAccessMode::toJson);
    return json;
  }
}
