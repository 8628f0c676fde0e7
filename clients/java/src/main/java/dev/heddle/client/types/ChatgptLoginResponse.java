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
 * The user has to go on in a browser.
 *
 * @param loginId Id of the attempt.
 * @param authUrl The page that the client is to open.
 */
public record ChatgptLoginResponse(String loginId, String authUrl) implements LoginAccountResponse {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public ChatgptLoginResponse {
    Objects.requireNonNull(loginId, "loginId");
    Objects.requireNonNull(authUrl, "authUrl");
  }

  /** Always {@code chatgpt}. */
  @Override
  public String type() {
    return "chatgpt";
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ChatgptLoginResponse fromJson(JsonNode json) {
    Decode.object(json);
    Decode.required(json, "type", Decode.literal(Encode::string, "chatgpt"));
    return new ChatgptLoginResponse(
        Decode.required(json, "loginId", Decode::string),
        Decode.required(json, "authUrl", Decode::string));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "type", "chatgpt", Encode::string);
    Encode.required(json, "loginId", loginId, Encode::string);
    Encode.required(json, "authUrl", authUrl, Encode::string);
    return json;
  }
}
