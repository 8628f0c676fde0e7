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
 * With a key that the server finds in its environment.
 *
 * @param envKey Name of the variable that holds the key.
 */
public record EnvironmentVariableGatewayAuth(String envKey) implements GatewayAuth {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public EnvironmentVariableGatewayAuth {
    Objects.requireNonNull(envKey, "envKey");
  }

  /** Always {@code environmentVariable}. */
  @Override
  public String mode() {
    return "environmentVariable";
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static EnvironmentVariableGatewayAuth fromJson(JsonNode json) {
    Decode.object(json);
    Decode.required(json, "mode", Decode.literal(Encode::string, "environmentVariable"));
    return new EnvironmentVariableGatewayAuth(Decode.required(json, "envKey", Decode::string));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "mode", "environmentVariable", Encode::string);
    Encode.required(json, "envKey", envKey, Encode::string);
    return json;
  }
}
