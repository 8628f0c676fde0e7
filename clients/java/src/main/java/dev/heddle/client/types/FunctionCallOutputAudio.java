// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.types;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.heddle.client.core.Decode;
import dev.heddle.client.core.DecodeException;
import dev.heddle.client.core.Encode;
import java.util.Objects;
import java.util.Optional;

/**
 * A sound that a tool gave back, by its address or as a file known to the model endpoint.
 *
 * <p>At least one of these is given: {@code audioUrl}, {@code fileId}.
 *
 * @param audioUrl Address of the sound; {@code data:} addresses carry it along. Either this or
 *     {@code file_id}.
 * @param fileId Id of the sound at the model endpoint. Either this or {@code audio_url}.
 */
public record FunctionCallOutputAudio(Optional<String> audioUrl, Optional<String> fileId)
    implements FunctionCallOutputContentItem {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public FunctionCallOutputAudio {
    Objects.requireNonNull(audioUrl, "audioUrl");
    Objects.requireNonNull(fileId, "fileId");
  }

  /** Always {@code input_audio}. */
  @Override
  public String type() {
    return "input_audio";
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static FunctionCallOutputAudio fromJson(JsonNode json) {
    Decode.object(json);
    Decode.required(json, "type", Decode.literal(Encode::string, "input_audio"));
    return new FunctionCallOutputAudio(
        Decode.optional(json, "audio_url", Decode::string),
        Decode.optional(json, "file_id", Decode::string));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "type", "input_audio", Encode::string);
    Encode.optional(json, "audio_url", audioUrl, Encode::string);
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
    builder.audioUrl = audioUrl;
    builder.fileId = fileId;
    return builder;
  }

  /** Makes a {@code FunctionCallOutputAudio} step by step. */
  public static final class Builder {
    private Optional<String> audioUrl = Optional.empty();
    private Optional<String> fileId = Optional.empty();

    private Builder() {}

    /**
     * Sets {@code audioUrl}: Address of the sound; {@code data:} addresses carry it along. Either
     * this or {@code file_id}.
     */
    public Builder audioUrl(String audioUrl) {
      this.audioUrl = Optional.of(audioUrl);
      return this;
    }

    /**
     * Sets {@code fileId}: Id of the sound at the model endpoint. Either this or {@code audio_url}.
     */
    public Builder fileId(String fileId) {
      this.fileId = Optional.of(fileId);
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public FunctionCallOutputAudio build() {
      return new FunctionCallOutputAudio(audioUrl, fileId);
    }
  }
}
