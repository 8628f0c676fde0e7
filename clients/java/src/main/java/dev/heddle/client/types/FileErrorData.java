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
 * What the operating system says.
 *
 * @param path The file or folder that could not be worked with.
 * @param code The name of the error, such as {@code ENOENT}.
 * @param errno Its number on the system of the server.
 */
public record FileErrorData(String path, String code, Optional<Integer> errno)
    implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public FileErrorData {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(errno, "errno");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static FileErrorData fromJson(JsonNode json) {
    Decode.object(json);
    return new FileErrorData(
        Decode.required(json, "path", Decode::string),
        Decode.required(json, "code", Decode::string),
        Decode.optional(json, "errno", Decode::int32));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "path", path, Encode::string);
    Encode.required(json, "code", code, Encode::string);
    Encode.optional(json, "errno", errno, Encode::int32);
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
    builder.code = code;
    builder.errno = errno;
    return builder;
  }

  /** Makes a {@code FileErrorData} step by step. */
  public static final class Builder {
    private String path;
    private String code;
    private Optional<Integer> errno = Optional.empty();

    private Builder() {}

    /** Sets {@code path}: The file or folder that could not be worked with. */
    public Builder path(String path) {
      this.path = path;
      return this;
    }

    /** Sets {@code code}: The name of the error, such as {@code ENOENT}. */
    public Builder code(String code) {
      this.code = code;
      return this;
    }

    /** Sets {@code errno}: Its number on the system of the server. */
    public Builder errno(int errno) {
      this.errno = Optional.of(errno);
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public FileErrorData build() {
      return new FileErrorData(path, code, errno);
    }
  }
}
