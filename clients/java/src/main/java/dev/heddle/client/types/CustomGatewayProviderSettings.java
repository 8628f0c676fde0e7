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
 * Any endpoint that the user has configured.
 *
 * @param auth How the server signs in to it.
 */
public record CustomGatewayProviderSettings(GatewayAuth auth) implements ProviderSettings {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public CustomGatewayProviderSettings {
    Objects.requireNonNull(auth, "auth");
  }

  /** Always {@code customGateway}. */
  @Override
  public String type() {
    return "customGateway";
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static CustomGatewayProviderSettings fromJson(JsonNode json) {
    Decode.object(json);
    Decode.required(json, "type", Decode.literal(Encode::string, "customGateway"));
    return new CustomGatewayProviderSettings(Decode.required(json, "auth", GatewayAuth::fromJson));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "type", "customGateway", Encode::string);
    Encode.required(json, "auth", auth, GatewayAuth::toJson);
    return json;
  }
}
