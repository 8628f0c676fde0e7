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
import java.util.Optional;

/**
 * An image, by its address or as a file known to the model endpoint.
 *
 * <p>At least one of these is given: {@code url}, {@code fileId}.
 *
 * @param url Address of the image; {@code data:} addresses carry it along. Either this or {@code
 *     fileId}.
 * @param fileId Id of the image at the model endpoint. Either this or {@code url}.
 * @param detail How closely the model looks at it.
 */
public record ImageInput(Optional<String> url, Optional<String> fileId, Maybe<ImageDetail> detail)
    implements UserInput {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public ImageInput {
    Objects.requireNonNull(url, "url");
    Objects.requireNonNull(fileId, "fileId");
    Objects.requireNonNull(detail, "detail");
  }

  /** Always {@code image}. */
  @Override
  public String type() {
    return "image";
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ImageInput fromJson(JsonNode json) {
    Decode.object(json);
    Decode.required(json, "type", Decode.literal(Encode::string, "image"));
    return new ImageInput(
        Decode.optional(json, "url", Decode::string),
        Decode.optional(json, "fileId", Decode::string),
        Decode.maybe(json, "detail", ImageDetail::fromJson));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "type", "image", Encode::string);
    Encode.optional(json, "url", url, Encode::string);
    Encode.optional(json, "fileId", fileId, Encode::string);
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
    builder.url = url;
    builder.fileId = fileId;
    builder.detail = detail;
    return builder;
  }

  /** Makes a {@code ImageInput} step by step. */
  public static final class Builder {
    private Optional<String> url = Optional.empty();
    private Optional<String> fileId = Optional.empty();
    private Maybe<ImageDetail> detail = Maybe.absent();

    private Builder() {}

    /**
     * Sets {@code url}: Address of the image; {@code data:} addresses carry it along. Either this
     * or {@code fileId}.
     */
    public Builder url(String url) {
      this.url = Optional.of(url);
      return this;
    }

    /** Sets {@code fileId}: Id of the image at the model endpoint. Either this or {@code url}. */
    public Builder fileId(String fileId) {
      this.fileId = Optional.of(fileId);
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
    public ImageInput build() {
      return new ImageInput(url, fileId, detail);
    }
  }
}
