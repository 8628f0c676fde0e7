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
 * A class of service that a model can be used in.
 *
 * @param id Its id, to be sent as {@code serviceTier}.
 * @param name Its name, for people.
 * @param description What it brings and costs, for people.
 */
public record ModelServiceTier(String id, String name, String description) implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public ModelServiceTier {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(description, "description");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ModelServiceTier fromJson(JsonNode json) {
    Decode.object(json);
    return new ModelServiceTier(
        Decode.required(json, "id", Decode::string),
        Decode.required(json, "name", Decode::string),
        Decode.required(json, "description", Decode::string));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "id", id, Encode::string);
    Encode.required(json, "name", name, Encode::string);
    Encode.required(json, "description", description, Encode::string);
    return json;
  }
}
