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
 * A place that this server does not know; a newer one may.
 *
 * @param path What the place is called.
 * @param subpath A path below it, relative to it. All of it when left out.
 */
public record UnknownFileSystemSpecialPath(String path, Maybe<String> subpath)
    implements FileSystemSpecialPath {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public UnknownFileSystemSpecialPath {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(subpath, "subpath");
  }

  /** Always {@code unknown}. */
  @Override
  public String kind() {
    return "unknown";
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static UnknownFileSystemSpecialPath fromJson(JsonNode json) {
    Decode.object(json);
    Decode.required(json, "kind", Decode.literal(Encode::string, "unknown"));
    return new UnknownFileSystemSpecialPath(
        Decode.required(json, "path", Decode::string),
        Decode.maybe(json, "subpath", Decode::string));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "kind", "unknown", Encode::string);
    Encode.required(json, "path", path, Encode::string);
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
    builder.path = path;
    builder.subpath = subpath;
    return builder;
  }

  /** Makes a {@code UnknownFileSystemSpecialPath} step by step. */
  public static final class Builder {
    private String path;
    private Maybe<String> subpath = Maybe.absent();

    private Builder() {}

    /** Sets {@code path}: What the place is called. */
    public Builder path(String path) {
      this.path = path;
      return this;
    }

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
    public UnknownFileSystemSpecialPath build() {
      return new UnknownFileSystemSpecialPath(path, subpath);
    }
  }
}
