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
 * The management of the device. Only on macOS.
 *
 * @param domain The domain of the managed preferences.
 * @param key The key inside the domain that holds the settings.
 */
public record MdmConfigSource(String domain, String key) implements ConfigLayerSource {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public MdmConfigSource {
    Objects.requireNonNull(domain, "domain");
    Objects.requireNonNull(key, "key");
  }

  /** Always {@code mdm}. */
  @Override
  public String type() {
    return "mdm";
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static MdmConfigSource fromJson(JsonNode json) {
    Decode.object(json);
    Decode.required(json, "type", Decode.literal(Encode::string, "mdm"));
    return new MdmConfigSource(
        Decode.required(json, "domain", Decode::string),
        Decode.required(json, "key", Decode::string));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "type", "mdm", Encode::string);
    Encode.required(json, "domain", domain, Encode::string);
    Encode.required(json, "key", key, Encode::string);
    return json;
  }
}
