// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.types;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.heddle.client.core.Decode;
import dev.heddle.client.core.DecodeException;
import dev.heddle.client.core.Encode;
import java.util.Objects;

/**
 * The defaults that were installed with the server.
 *
 * @param file The file that holds them.
 */
public record PackagedDefaultsConfigSource(String file) implements ConfigLayerSource {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public PackagedDefaultsConfigSource {
    Objects.requireNonNull(file, "file");
  }

  /** Always {@code packagedDefaults}. */
  @Override
  public String type() {
    return "packagedDefaults";
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static PackagedDefaultsConfigSource fromJson(JsonNode json) {
    Decode.object(json);
    Decode.required(json, "type", Decode.literal(Encode::string, "packagedDefaults"));
    return new PackagedDefaultsConfigSource(Decode.required(json, "file", Decode::string));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "type", "packagedDefaults", Encode::string);
    Encode.required(json, "file", file, Encode::string);
    return json;
  }
}
