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
 * What to delete.
 *
 * @param path The file or folder.
 * @param recursive Of a folder, also everything below it. Yes when left out.
 * @param force It is no error when there is nothing to delete. Yes when left out.
 */
public record FsRemoveParams(String path, Maybe<Boolean> recursive, Maybe<Boolean> force)
    implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public FsRemoveParams {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(recursive, "recursive");
    Objects.requireNonNull(force, "force");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static FsRemoveParams fromJson(JsonNode json) {
    Decode.object(json);
    return new FsRemoveParams(
        Decode.required(json, "path", Decode::string),
        Decode.maybe(json, "recursive", Decode::bool),
        Decode.maybe(json, "force", Decode::bool));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "path", path, Encode::string);
    Encode.maybe(json, "recursive", recursive, Encode::bool);
    Encode.maybe(json, "force", force, Encode::bool);
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
    builder.force = force;
    return builder;
  }

  /** Makes a {@code FsRemoveParams} step by step. */
  public static final class Builder {
    private String path;
    private Maybe<Boolean> recursive = Maybe.absent();
    private Maybe<Boolean> force = Maybe.absent();

    private Builder() {}

    /** Sets {@code path}: The file or folder. */
    public Builder path(String path) {
      this.path = path;
      return this;
    }

    /** Sets {@code recursive}: Of a folder, also everything below it. Yes when left out. */
    public Builder recursive(boolean recursive) {
      this.recursive = Maybe.of(recursive);
      return this;
    }

    /** Sets {@code recursive}, or makes it null or absent. */
    public Builder recursive(Maybe<Boolean> recursive) {
      this.recursive = recursive;
      return this;
    }

    /** Sets {@code force}: It is no error when there is nothing to delete. Yes when left out. */
    public Builder force(boolean force) {
      this.force = Maybe.of(force);
      return this;
    }

    /** Sets {@code force}, or makes it null or absent. */
    public Builder force(Maybe<Boolean> force) {
      this.force = force;
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public FsRemoveParams build() {
      return new FsRemoveParams(path, recursive, force);
    }
  }
}
