// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.types;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.heddle.client.core.Decode;
import dev.heddle.client.core.DecodeException;
import dev.heddle.client.core.Encode;

/** Without credentials. */
public record NoneGatewayAuth() implements GatewayAuth {

  /** Always {@code none}. */
  @Override
  public String mode() {
    return "none";
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static NoneGatewayAuth fromJson(JsonNode json) {
    Decode.object(json);
    Decode.required(json, "mode", Decode.literal(Encode::string, "none"));
    return new NoneGatewayAuth();
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "mode", "none", Encode::string);
    return json;
  }
}
