// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.types;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.heddle.client.core.Decode;
import dev.heddle.client.core.DecodeException;
import dev.heddle.client.core.Encode;
import dev.heddle.client.core.WireValue;

/** The account was signed out. */
public record LogoutAccountResponse() implements WireValue {

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static LogoutAccountResponse fromJson(JsonNode json) {
    Decode.object(json);
    return new LogoutAccountResponse();
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    return json;
  }
}
