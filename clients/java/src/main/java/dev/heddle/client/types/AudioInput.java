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
 * A sound, by its address or as a file known to the model endpoint.
 *
 * <p>At least one of these is given: {@code url}, {@code fileId}.
 *
 * @param url Address of the sound. Either this or {@code fileId}.
 * @param fileId Id of the sound at the model endpoint. Either this or {@code url}.
 */
public record AudioInput(Optional<String> url, Optional<String> fileId) implements UserInput {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public AudioInput {
    Objects.requireNonNull(url, "url");
    Objects.requireNonNull(fileId, "fileId");
  }

  /** Always {@code audio}. */
  @Override
  public String type() {
    return "audio";
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static AudioInput fromJson(JsonNode json) {
    Decode.object(json);
    Decode.required(json, "type", Decode.literal(Encode::string, "audio"));
    return new AudioInput(
        Decode.optional(json, "url", Decode::string),
        Decode.optional(json, "fileId", Decode::string));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "type", "audio", Encode::string);
    Encode.optional(json, "url", url, Encode::string);
    Encode.optional(json, "fileId", fileId, Encode::string);
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
    return builder;
  }

  /** Makes a {@code AudioInput} step by step. */
  public static final class Builder {
    private Optional<String> url = Optional.empty();
    private Optional<String> fileId = Optional.empty();

    private Builder() {}

    /** Sets {@code url}: Address of the sound. Either this or {@code fileId}. */
    public Builder url(String url) {
      this.url = Optional.of(url);
      return this;
    }

    /** Sets {@code fileId}: Id of the sound at the model endpoint. Either this or {@code url}. */
    public Builder fileId(String fileId) {
      this.fileId = Optional.of(fileId);
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public AudioInput build() {
      return new AudioInput(url, fileId);
    }
  }
}
