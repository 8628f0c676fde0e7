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

/**
 * An image file that the new image was made from.
 *
 * @param path Where the file is.
 * @param sha256 SHA-256 of what the file held at the time, as 64 lower-case hex digits.
 */
public record ImageGenerationInputImage(String path, String sha256) implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public ImageGenerationInputImage {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(sha256, "sha256");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ImageGenerationInputImage fromJson(JsonNode json) {
    Decode.object(json);
    return new ImageGenerationInputImage(
        Decode.required(json, "path", Decode::string),
        Decode.required(json, "sha256", Decode::string));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "path", path, Encode::string);
    Encode.required(json, "sha256", sha256, Encode::string);
    return json;
  }
}
