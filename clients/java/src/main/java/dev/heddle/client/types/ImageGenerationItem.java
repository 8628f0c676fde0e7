// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.types;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.heddle.client.core.Decode;
import dev.heddle.client.core.DecodeException;
import dev.heddle.client.core.Encode;
import dev.heddle.client.core.Maybe;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An image that the model made. Its bytes come along, or it is kept as a file elsewhere.
 *
 * <p>At least one of these is given: {@code fileId}, {@code result}.
 *
 * @param id Unique inside the thread.
 * @param status Where it stands, in the words of the model endpoint.
 * @param revisedPrompt The description of the image that the model went by.
 * @param result The bytes of the image; empty when there is none. Either this or {@code fileId}.
 *     Bytes in base64.
 * @param fileId Id of the file that holds the image, where it does not come along. Either this or
 *     {@code result}.
 * @param savedPath Where the server put the image, when it did.
 * @param generationId What the maker of the image calls it.
 * @param transparentBackground Whether the background can be seen through.
 * @param inputImages The files that it was made from. Absent on items of older servers.
 * @param failure Why no image was made, when none was.
 * @param startedAtMs When the item was started. Unix time in milliseconds.
 * @param completedAtMs When it was completed. Null while it is in progress. Unix time in
 *     milliseconds.
 */
public record ImageGenerationItem(
    String id,
    String status,
    Maybe<String> revisedPrompt,
    Optional<String> result,
    Optional<String> fileId,
    Maybe<String> savedPath,
    Maybe<String> generationId,
    Maybe<Boolean> transparentBackground,
    Optional<List<ImageGenerationInputImage>> inputImages,
    Maybe<ImageGenerationFailure> failure,
    Maybe<Long> startedAtMs,
    Maybe<Long> completedAtMs)
    implements ThreadItem {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public ImageGenerationItem {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(revisedPrompt, "revisedPrompt");
    Objects.requireNonNull(result, "result");
    Objects.requireNonNull(fileId, "fileId");
    Objects.requireNonNull(savedPath, "savedPath");
    Objects.requireNonNull(generationId, "generationId");
    Objects.requireNonNull(transparentBackground, "transparentBackground");
    Objects.requireNonNull(inputImages, "inputImages");
    inputImages = inputImages.map(List::copyOf);
    Objects.requireNonNull(failure, "failure");
    Objects.requireNonNull(startedAtMs, "startedAtMs");
    Objects.requireNonNull(completedAtMs, "completedAtMs");
  }

  /** Always {@code imageGeneration}. */
  @Override
  public String type() {
    return "imageGeneration";
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ImageGenerationItem fromJson(JsonNode json) {
    Decode.object(json);
    Decode.required(json, "type", Decode.literal(Encode::string, "imageGeneration"));
    return new ImageGenerationItem(
        Decode.required(json, "id", Decode::string),
        Decode.required(json, "status", Decode::string),
        Decode.maybe(json, "revisedPrompt", Decode::string),
        Decode.optional(json, "result", Decode::string),
        Decode.optional(json, "fileId", Decode::string),
        Decode.maybe(json, "savedPath", Decode::string),
        Decode.maybe(json, "generationId", Decode::string),
        Decode.maybe(json, "transparentBackground", Decode::bool),
        Decode.optional(json, "inputImages", Decode.list(ImageGenerationInputImage::fromJson)),
        Decode.maybe(json, "failure", ImageGenerationFailure::fromJson),
        Decode.maybe(json, "startedAtMs", Decode::int64),
        Decode.maybe(json, "completedAtMs", Decode::int64));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "type", "imageGeneration", Encode::string);
    Encode.required(json, "id", id, Encode::string);
    Encode.required(json, "status", status, Encode::string);
    Encode.maybe(json, "revisedPrompt", revisedPrompt, Encode::string);
    Encode.optional(json, "result", result, Encode::string);
    Encode.optional(json, "fileId", fileId, Encode::string);
    Encode.maybe(json, "savedPath", savedPath, Encode::string);
    Encode.maybe(json, "generationId", generationId, Encode::string);
    Encode.maybe(json, "transparentBackground", transparentBackground, Encode::bool);
    Encode.optional(
        json, "inputImages", inputImages, Encode.list(ImageGenerationInputImage::toJson));
    Encode.maybe(json, "failure", failure, ImageGenerationFailure::toJson);
    Encode.maybe(json, "startedAtMs", startedAtMs, Encode::int64);
    Encode.maybe(json, "completedAtMs", completedAtMs, Encode::int64);
    return json;
  }

  /** A builder with nothing in it yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with all that is in this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.id = id;
    builder.status = status;
    builder.revisedPrompt = revisedPrompt;
    builder.result = result;
    builder.fileId = fileId;
    builder.savedPath = savedPath;
    builder.generationId = generationId;
    builder.transparentBackground = transparentBackground;
    builder.inputImages = inputImages;
    builder.failure = failure;
    builder.startedAtMs = startedAtMs;
    builder.completedAtMs = completedAtMs;
    return builder;
  }

  /** Makes a {@code ImageGenerationItem} step by step. */
  public static final class Builder {
    private String id;
    private String status;
    private Maybe<String> revisedPrompt = Maybe.absent();
    private Optional<String> result = Optional.empty();
    private Optional<String> fileId = Optional.empty();
    private Maybe<String> savedPath = Maybe.absent();
    private Maybe<String> generationId = Maybe.absent();
    private Maybe<Boolean> transparentBackground = Maybe.absent();
    private Optional<List<ImageGenerationInputImage>> inputImages = Optional.empty();
    private Maybe<ImageGenerationFailure> failure = Maybe.absent();
    private Maybe<Long> startedAtMs = Maybe.absent();
    private Maybe<Long> completedAtMs = Maybe.absent();

    private Builder() {}

    /** Sets {@code id}: Unique inside the thread. */
    public Builder id(String id) {
      this.id = id;
      return this;
    }

    /** Sets {@code status}: Where it stands, in the words of the model endpoint. */
    public Builder status(String status) {
      this.status = status;
      return this;
    }

    /** Sets {@code revisedPrompt}: The description of the image that the model went by. */
    public Builder revisedPrompt(String revisedPrompt) {
      this.revisedPrompt = Maybe.of(revisedPrompt);
      return this;
    }

    /** Sets {@code revisedPrompt}, or makes it null or absent. */
    public Builder revisedPrompt(Maybe<String> revisedPrompt) {
      this.revisedPrompt = revisedPrompt;
      return this;
    }

    /**
     * Sets {@code result}: The bytes of the image; empty when there is none. Either this or {@code
     * fileId}. Bytes in base64.
     */
    public Builder result(String result) {
      this.result = Optional.of(result);
      return this;
    }

    /**
     * Sets {@code fileId}: Id of the file that holds the image, where it does not come along.
     * Either this or {@code result}.
     */
    public Builder fileId(String fileId) {
      this.fileId = Optional.of(fileId);
      return this;
    }

    /** Sets {@code savedPath}: Where the server put the image, when it did. */
    public Builder savedPath(String savedPath) {
      this.savedPath = Maybe.of(savedPath);
      return this;
    }

    /** Sets {@code savedPath}, or makes it null or absent. */
    public Builder savedPath(Maybe<String> savedPath) {
      this.savedPath = savedPath;
      return this;
    }

    /** Sets {@code generationId}: What the maker of the image calls it. */
    public Builder generationId(String generationId) {
      this.generationId = Maybe.of(generationId);
      return this;
    }

    /** Sets {@code generationId}, or makes it null or absent. */
    public Builder generationId(Maybe<String> generationId) {
      this.generationId = generationId;
      return this;
    }

    /** Sets {@code transparentBackground}: Whether the background can be seen through. */
    public Builder transparentBackground(boolean transparentBackground) {
      this.transparentBackground = Maybe.of(transparentBackground);
      return this;
    }

    /** Sets {@code transparentBackground}, or makes it null or absent. */
    public Builder transparentBackground(Maybe<Boolean> transparentBackground) {
      this.transparentBackground = transparentBackground;
      return this;
    }

    /**
     * Sets {@code inputImages}: The files that it was made from. Absent on items of older servers.
     */
    public Builder inputImages(List<ImageGenerationInputImage> inputImages) {
      this.inputImages = Optional.of(inputImages);
      return this;
    }

    /** Sets {@code failure}: Why no image was made, when none was. */
    public Builder failure(ImageGenerationFailure failure) {
      this.failure = Maybe.of(failure);
      return this;
    }

    /** Sets {@code failure}, or makes it null or absent. */
    public Builder failure(Maybe<ImageGenerationFailure> failure) {
      this.failure = failure;
      return this;
    }

    /** Sets {@code startedAtMs}: When the item was started. Unix time in milliseconds. */
    public Builder startedAtMs(long startedAtMs) {
      this.startedAtMs = Maybe.of(startedAtMs);
      return this;
    }

    /** Sets {@code startedAtMs}, or makes it null or absent. */
    public Builder startedAtMs(Maybe<Long> startedAtMs) {
      this.startedAtMs = startedAtMs;
      return this;
    }

    /**
     * Sets {@code completedAtMs}: When it was completed. Null while it is in progress. Unix time in
     * milliseconds.
     */
    public Builder completedAtMs(long completedAtMs) {
      this.completedAtMs = Maybe.of(completedAtMs);
      return this;
    }

    /** Sets {@code completedAtMs}, or makes it null or absent. */
    public Builder completedAtMs(Maybe<Long> completedAtMs) {
      this.completedAtMs = completedAtMs;
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public ImageGenerationItem build() {
      return new ImageGenerationItem(
          id,
          status,
          revisedPrompt,
          result,
          fileId,
          savedPath,
          generationId,
          transparentBackground,
          inputImages,
          failure,
          startedAtMs,
          completedAtMs);
    }
  }
}
