// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.types;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.heddle.client.core.Decode;
import dev.heddle.client.core.DecodeException;
import dev.heddle.client.core.Encode;

/**
 * What would stand in {@code managed_config.toml}, given by the management of the device.
 *
 * @deprecated It is being phased out; administrators write requirements instead.
 */
@Deprecated
public record LegacyManagedMdmConfigSource() implements ConfigLayerSource {

  /** Always {@code legacyManagedConfigTomlFromMdm}. */
  @Override
  public String type() {
    return "legacyManagedConfigTomlFromMdm";
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static LegacyManagedMdmConfigSource fromJson(JsonNode json) {
    Decode.object(json);
    Decode.required(json, "type", Decode.literal(Encode::string, "legacyManagedConfigTomlFromMdm"));
    return new LegacyManagedMdmConfigSource();
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "type", "legacyManagedConfigTomlFromMdm", Encode::string);
    return json;
  }
}
