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
 * An image that a tool gave back, by its address or as a file known to the model endpoint.
 *
 * <p>At least one of these is given: {@code imageUrl}, {@code fileId}.
 *
 * @param detail How closely the model looks at it.
 * @param imageUrl Address of the image; {@code data:} addresses carry it along. Either this or
 *     {@code file_id}.
 * @param fileId Id of the image at the model endpoint. Either this or {@code image_url}.
 */
public record FunctionCallOutputImage(
    Maybe<ImageDetail> detail, Optional<String> imageUrl, Optional<String> fileId)
    implements FunctionCallOutputContentItem {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public FunctionCallOutputImage {
    Objects.requireNonNull(detail, "detail");
    Objects.requireNonNull(imageUrl, "imageUrl");
    Objects.requireNonNull(fileId, "fileId");
  }

  /** Always {@code input_image}. */
  @Override
  public String type() {
    return "input_image";
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static FunctionCallOutputImage fromJson(JsonNode json) {
    Decode.object(json);
    Decode.required(json, "type", Decode.literal(Encode::string, "input_image"));
    return new FunctionCallOutputImage(
        Decode.maybe(json, "detail", ImageDetail::fromJson),
        Decode.optional(json, "image_url", Decode::string),
        Decode.optional(json, "file_id", Decode::string));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "type", "input_image", Encode::string);
    Encode.maybe(json, "detail", detail, ImageDetail::toJson);
    Encode.optional(json, "image_url", imageUrl, Encode::string);
    Encode.optional(json, "file_id", fileId, Encode::string);
    return json;
  }

  /** A builder with nothing in it yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with all that is in this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.detail = detail;
    builder.imageUrl = imageUrl;
    builder.fileId = fileId;
    return builder;
  }

  /** Makes a {@code FunctionCallOutputImage} step by step. */
  public static final class Builder {
    private Maybe<ImageDetail> detail = Maybe.absent();
    private Optional<String> imageUrl = Optional.empty();
    private Optional<String> fileId = Optional.empty();

    private Builder() {}

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

    /**
     * Sets {@code imageUrl}: Address of the image; {@code data:} addresses carry it along. Either
     * this or {@code file_id}.
     */
    public Builder imageUrl(String imageUrl) {
      this.imageUrl = Optional.of(imageUrl);
      return this;
    }

    /**
     * Sets {@code fileId}: Id of the image at the model endpoint. Either this or {@code image_url}.
     */
    public Builder fileId(String fileId) {
      this.fileId = Optional.of(fileId);
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public FunctionCallOutputImage build() {
      return new FunctionCallOutputImage(detail, imageUrl, fileId);
    }
  }
}
