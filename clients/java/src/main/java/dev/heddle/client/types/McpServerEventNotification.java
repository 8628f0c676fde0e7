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
 * A notification of MCP, as the MCP server sent it.
 *
 * @param method Its method.
 * @param paramsValue Its params.
 */
public record McpServerEventNotification(String method, JsonNode paramsValue) implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public McpServerEventNotification {
    Objects.requireNonNull(method, "method");
    Objects.requireNonNull(paramsValue, "paramsValue");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static McpServerEventNotification fromJson(JsonNode json) {
    Decode.object(json);
    return new McpServerEventNotification(
        Decode.required(json, "method", Decode::string),
        Decode.required(json, "params", Decode::any));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "method", method, Encode::string);
    Encode.required(json, "params", paramsValue, Encode::any);
    return json;
  }
}
