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
 * A change to one setting.
 *
 * @param keyPath Dotted name of the setting.
 * @param value The new value; null takes the setting out.
 * @param mergeStrategy What becomes of the value that was there before.
 */
public record ConfigEdit(String keyPath, JsonNode value, MergeStrategy mergeStrategy)
    implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public ConfigEdit {
    Objects.requireNonNull(keyPath, "keyPath");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(mergeStrategy, "mergeStrategy");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ConfigEdit fromJson(JsonNode json) {
    Decode.object(json);
    return new ConfigEdit(
        Decode.required(json, "keyPath", Decode::string),
        Decode.required(json, "value", Decode::any),
        Decode.required(json, "mergeStrategy", MergeStrategy::fromJson));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "keyPath", keyPath, Encode::string);
    Encode.required(json, "value", value, Encode::any);
    Encode.required(json, "mergeStrategy", mergeStrategy, MergeStrategy::toJson);
    return json;
  }
}
