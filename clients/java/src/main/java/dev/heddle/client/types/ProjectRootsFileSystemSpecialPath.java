// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.types;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.heddle.client.core.Decode;
import dev.heddle.client.core.DecodeException;
import dev.heddle.client.core.Encode;
import dev.heddle.client.core.Maybe;
import java.util.Objects;

/**
 * The folders of the workspace.
 *
 * @param subpath A path below it, relative to it. All of it when left out.
 */
public record ProjectRootsFileSystemSpecialPath(Maybe<String> subpath)
    implements FileSystemSpecialPath {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public ProjectRootsFileSystemSpecialPath {
    Objects.requireNonNull(subpath, "subpath");
  }

  /** Always {@code project_roots}. */
  @Override
  public String kind() {
    return "project_roots";
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ProjectRootsFileSystemSpecialPath fromJson(JsonNode json) {
    Decode.object(json);
    Decode.required(json, "kind", Decode.literal(Encode::string, "project_roots"));
    return new ProjectRootsFileSystemSpecialPath(Decode.maybe(json, "subpath", Decode::string));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "kind", "project_roots", Encode::string);
    Encode.maybe(json, "subpath", subpath, Encode::string);
    return json;
  }

  /** A builder with nothing in it yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with all that is in this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.subpath = subpath;
    return builder;
  }

  /** Makes a {@code ProjectRootsFileSystemSpecialPath} step by step. */
  public static final class Builder {
    private Maybe<String> subpath = Maybe.absent();

    private Builder() {}

    /** Sets {@code subpath}: A path below it, relative to it. All of it when left out. */
    public Builder subpath(String subpath) {
      this.subpath = Maybe.of(subpath);
      return this;
    }

    /** Sets {@code subpath}, or makes it null or absent. */
    public Builder subpath(Maybe<String> subpath) {
      this.subpath = subpath;
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public ProjectRootsFileSystemSpecialPath build() {
      return new ProjectRootsFileSystemSpecialPath(subpath);
    }
  }
}
