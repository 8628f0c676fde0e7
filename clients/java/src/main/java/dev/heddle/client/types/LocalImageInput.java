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
 * An image in a file on the machine of the server.
 *
 * @param path Where the file is.
 * @param detail How closely the model looks at it.
 */
public record LocalImageInput(String path, Maybe<ImageDetail> detail) implements UserInput {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public LocalImageInput {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(detail, "detail");
  }

  /** Always {@code localImage}. */
  @Override
  public String type() {
    return "localImage";
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static LocalImageInput fromJson(JsonNode json) {
    Decode.object(json);
    Decode.required(json, "type", Decode.literal(Encode::string, "localImage"));
    return new LocalImageInput(
        Decode.required(json, "path", Decode::string),
        Decode.maybe(json, "detail", ImageDetail::fromJson));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "type", "localImage", Encode::string);
    Encode.required(json, "path", path, Encode::string);
    Encode.maybe(json, "detail", detail, ImageDetail::toJson);
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
    builder.detail = detail;
    return builder;
  }

  /** Makes a {@code LocalImageInput} step by step. */
  public static final class Builder {
    private String path;
    private Maybe<ImageDetail> detail = Maybe.absent();

    private Builder() {}

    /** Sets {@code path}: Where the file is. */
    public Builder path(String path) {
      this.path = path;
      return this;
    }

    /** Sets {@code detail}: How closely the model looks at it. */
    public Builder detail(ImageDetail detail) {
      this.detail = Maybe.of(detail);
      return this;
    }

    /** Sets {@code detail}, or makes it null or absent. */
    public Builder detail(Maybe<ImageDetail> detail) {
      this.detail = detail;
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public LocalImageInput build() {
      return new LocalImageInput(path, detail);
    }
  }
}
