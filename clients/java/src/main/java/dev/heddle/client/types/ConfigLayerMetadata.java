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
 * Which layer of the configuration, without its contents.
 *
 * @param name Where its settings come from.
 * @param version A fingerprint of its contents; another one means that they have changed.
 */
public record ConfigLayerMetadata(ConfigLayerSource name, String version) implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public ConfigLayerMetadata {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(version, "version");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ConfigLayerMetadata fromJson(JsonNode json) {
    Decode.object(json);
    return new ConfigLayerMetadata(
        Decode.required(json, "name", ConfigLayerSource::fromJson),
        Decode.required(json, "version", Decode::string));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "name", name, ConfigLayerSource::toJson);
    Encode.required(json, "version", version, Encode::string);
    return json;
  }
}
