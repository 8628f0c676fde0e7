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
import java.util.Optional;

/**
 * What to copy, and where to.
 *
 * @param sourcePath The file or folder to copy.
 * @param destinationPath The path of the copy itself, not of the folder to put it in.
 * @param recursive With everything below it: a folder cannot be copied otherwise. Makes no
 *     difference to a file. No when left out.
 */
public record FsCopyParams(String sourcePath, String destinationPath, Optional<Boolean> recursive)
    implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public FsCopyParams {
    Objects.requireNonNull(sourcePath, "sourcePath");
    Objects.requireNonNull(destinationPath, "destinationPath");
    Objects.requireNonNull(recursive, "recursive");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static FsCopyParams fromJson(JsonNode json) {
    Decode.object(json);
    return new FsCopyParams(
        Decode.required(json, "sourcePath", Decode::string),
        Decode.required(json, "destinationPath", Decode::string),
        Decode.optional(json, "recursive", Decode::bool));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "sourcePath", sourcePath, Encode::string);
    Encode.required(json, "destinationPath", destinationPath, Encode::string);
    Encode.optional(json, "recursive", recursive, Encode::bool);
    return json;
  }

  /** A builder with nothing in it yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with all that is in this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.sourcePath = sourcePath;
    builder.destinationPath = destinationPath;
    builder.recursive = recursive;
    return builder;
  }

  /** Makes a {@code FsCopyParams} step by step. */
  public static final class Builder {
    private String sourcePath;
    private String destinationPath;
    private Optional<Boolean> recursive = Optional.empty();

    private Builder() {}

    /** Sets {@code sourcePath}: The file or folder to copy. */
    public Builder sourcePath(String sourcePath) {
      this.sourcePath = sourcePath;
      return this;
    }

    /**
     * Sets {@code destinationPath}: The path of the copy itself, not of the folder to put it in.
     */
    public Builder destinationPath(String destinationPath) {
      this.destinationPath = destinationPath;
      return this;
    }

    /**
     * Sets {@code recursive}: With everything below it: a folder cannot be copied otherwise. Makes
     * no difference to a file. No when left out.
     */
    public Builder recursive(boolean recursive) {
      this.recursive = Optional.of(recursive);
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public FsCopyParams build() {
      return new FsCopyParams(sourcePath, destinationPath, recursive);
    }
  }
}
