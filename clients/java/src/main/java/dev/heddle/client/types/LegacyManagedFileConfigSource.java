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
 * The older file of an administrator, {@code managed_config.toml}, which outranks all other layers.
 *
 * @param file The file. It need not exist.
 * @deprecated It is being phased out; administrators write requirements instead.
 */
@Deprecated
public record LegacyManagedFileConfigSource(String file) implements ConfigLayerSource {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public LegacyManagedFileConfigSource {
    Objects.requireNonNull(file, "file");
  }

  /** Always {@code legacyManagedConfigTomlFromFile}. */
  @Override
  public String type() {
    return "legacyManagedConfigTomlFromFile";
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static LegacyManagedFileConfigSource fromJson(JsonNode json) {
    Decode.object(json);
    Decode.required(
        json, "type", Decode.literal(Encode::string, "legacyManagedConfigTomlFromFile"));
    return new LegacyManagedFileConfigSource(Decode.required(json, "file", Decode::string));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "type", "legacyManagedConfigTomlFromFile", Encode::string);
    Encode.required(json, "file", file, Encode::string);
    return json;
  }
}
