// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.types;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.heddle.client.core.Decode;
import dev.heddle.client.core.DecodeException;
import dev.heddle.client.core.Encode;
import dev.heddle.client.core.Values;
import dev.heddle.client.core.WireValue;
import java.util.List;
import java.util.Objects;

/**
 * All providers of models.
 *
 * @param data The providers.
 * @param defaultProviderId The one that is used where none is named.
 * @param canChangeDefault Whether the user's own configuration can name another one for that.
 */
public record ModelProviderListResponse(
    List<ModelProviderSummary> data, String defaultProviderId, boolean canChangeDefault)
    implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public ModelProviderListResponse {
    data = Values.list(data, "data");
    Objects.requireNonNull(defaultProviderId, "defaultProviderId");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ModelProviderListResponse fromJson(JsonNode json) {
    Decode.object(json);
    return new ModelProviderListResponse(
        Decode.required(json, "data", Decode.list(ModelProviderSummary::fromJson)),
        Decode.required(json, "defaultProviderId", Decode::string),
        Decode.required(json, "canChangeDefault", Decode::bool));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "data", data, Encode.list(ModelProviderSummary::toJson));
    Encode.required(json, "defaultProviderId", defaultProviderId, Encode::string);
    Encode.required(json, "canChangeDefault", canChangeDefault, Encode::bool);
    return json;
  }
}
