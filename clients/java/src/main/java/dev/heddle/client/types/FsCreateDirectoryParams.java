// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.types;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.heddle.client.core.Decode;
import dev.heddle.client.core.DecodeException;
import dev.heddle.client.core.Encode;
import dev.heddle.client.core.Maybe;
import dev.heddle.client.core.WireValue;
import java.util.Objects;

/**
 * A folder to make.
 *
 * @param path The folder.
 * @param recursive Also make the folders above that are missing. Yes when left out.
 */
public record FsCreateDirectoryParams(String path, Maybe<Boolean> recursive) implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public FsCreateDirectoryParams {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(recursive, "recursive");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static FsCreateDirectoryParams fromJson(JsonNode json) {
    Decode.object(json);
    return new FsCreateDirectoryParams(
        Decode.required(json, "path", Decode::string),
        Decode.maybe(json, "recursive", Decode::bool));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "path", path, Encode::string);
    Encode.maybe(json, "recursive", recursive, Encode::bool);
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
    builder.recursive = recursive;
    return builder;
  }

  /** Makes a {@code FsCreateDirectoryParams} step by step. */
  public static final class Builder {
    private String path;
    private Maybe<Boolean> recursive = Maybe.absent();

    private Builder() {}

    /** Sets {@code path}: The folder. */
    public Builder path(String path) {
      this.path = path;
      return this;
    }

    /** Sets {@code recursive}: Also make the folders above that are missing. Yes when left out. */
    public Builder recursive(boolean recursive) {
      this.recursive = Maybe.of(recursive);
      return this;
    }

    /** Sets {@code recursive}, or makes it null or absent. */
    public Builder recursive(Maybe<Boolean> recursive) {
      this.recursive = recursive;
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public FsCreateDirectoryParams build() {
      return new FsCreateDirectoryParams(path, recursive);
    }
  }
}
