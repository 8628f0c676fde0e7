// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.types;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import dev.heddle.client.core.Decode;
import dev.heddle.client.core.DecodeException;
import dev.heddle.client.core.WireValue;
import java.util.Objects;

/** A place among the files by what it is for, wherever it lies. */
public sealed interface FileSystemSpecialPath extends WireValue
    permits RootFileSystemSpecialPath,
        MinimalFileSystemSpecialPath,
        ProjectRootsFileSystemSpecialPath,
        TmpdirFileSystemSpecialPath,
        SlashTmpFileSystemSpecialPath,
        UnknownFileSystemSpecialPath,
        FileSystemSpecialPath.Unknown {
  /** The value of {@code kind}; empty when there is none. */
  String kind();

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static FileSystemSpecialPath fromJson(JsonNode json) {
    return switch (Decode.tag(json, "kind")) {
      case "root" -> RootFileSystemSpecialPath.fromJson(json);
      case "minimal" -> MinimalFileSystemSpecialPath.fromJson(json);
      case "project_roots" -> ProjectRootsFileSystemSpecialPath.fromJson(json);
      case "tmpdir" -> TmpdirFileSystemSpecialPath.fromJson(json);
      case "slash_tmp" -> SlashTmpFileSystemSpecialPath.fromJson(json);
      case "unknown" -> UnknownFileSystemSpecialPath.fromJson(json);
      default -> new Unknown(json);
    };
  }

  /**
   * A {@code FileSystemSpecialPath} that this package does not know, perhaps of a later version of
   * the protocol.
   *
   * @param raw All of it, as it came.
   */
  record Unknown(JsonNode raw) implements FileSystemSpecialPath {
    /** Checks that there is a value. */
    public Unknown {
      Objects.requireNonNull(raw, "raw");
    }

    @Override
    public String kind() {
      return Decode.tag(raw, "kind");
    }

    @Override
    public JsonNode toJson() {
      return raw;
    }
  }
}
