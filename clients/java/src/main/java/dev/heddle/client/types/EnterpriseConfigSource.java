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
 * Settings of the organisation, from the cloud.
 *
 * @param id Id of these settings; it stays when their contents change.
 * @param name What administrators call them. To be shown when something is wrong with them.
 */
public record EnterpriseConfigSource(String id, String name) implements ConfigLayerSource {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public EnterpriseConfigSource {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
  }

  /** Always {@code enterpriseManaged}. */
  @Override
  public String type() {
    return "enterpriseManaged";
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static EnterpriseConfigSource fromJson(JsonNode json) {
    Decode.object(json);
    Decode.required(json, "type", Decode.literal(Encode::string, "enterpriseManaged"));
    return new EnterpriseConfigSource(
        Decode.required(json, "id", Decode::string), Decode.required(json, "name", Decode::string));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "type", "enterpriseManaged", Encode::string);
    Encode.required(json, "id", id, Encode::string);
    Encode.required(json, "name", name, Encode::string);
    return json;
  }
}
