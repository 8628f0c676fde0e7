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
 * Why a change that was written does not hold.
 *
 * @param message What happened, for people.
 * @param overridingLayer The layer that says otherwise.
 * @param effectiveValue The value that holds.
 */
public record OverriddenMetadata(
    String message, ConfigLayerMetadata overridingLayer, JsonNode effectiveValue)
    implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public OverriddenMetadata {
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(overridingLayer, "overridingLayer");
    Objects.requireNonNull(effectiveValue, "effectiveValue");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static OverriddenMetadata fromJson(JsonNode json) {
    Decode.object(json);
    return new OverriddenMetadata(
        Decode.required(json, "message", Decode::string),
        Decode.required(json, "overridingLayer", ConfigLayerMetadata::fromJson),
        Decode.required(json, "effectiveValue", Decode::any));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "message", message, Encode::string);
    Encode.required(json, "overridingLayer", overridingLayer, ConfigLayerMetadata::toJson);
    Encode.required(json, "effectiveValue", effectiveValue, Encode::any);
    return json;
  }
}
