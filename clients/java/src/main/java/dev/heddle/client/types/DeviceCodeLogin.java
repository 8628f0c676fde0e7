// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.types;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.heddle.client.core.Decode;
import dev.heddle.client.core.DecodeException;
import dev.heddle.client.core.Encode;

/** Signing in with ChatGPT, in a browser on any machine, by a code. */
public record DeviceCodeLogin() implements LoginAccountParams {

  /** Always {@code chatgptDeviceCode}. */
  @Override
  public String type() {
    return "chatgptDeviceCode";
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static DeviceCodeLogin fromJson(JsonNode json) {
    Decode.object(json);
    Decode.required(json, "type", Decode.literal(Encode::string, "chatgptDeviceCode"));
    return new DeviceCodeLogin();
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "type", "chatgptDeviceCode", Encode::string);
    return json;
  }
}
