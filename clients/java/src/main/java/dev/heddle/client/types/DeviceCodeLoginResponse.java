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
 * The user has to go on in a browser, with a code.
 *
 * @param loginId Id of the attempt.
 * @param verificationUrl The page that the user is to open.
 * @param userCode The code to enter there. It holds once.
 */
public record DeviceCodeLoginResponse(String loginId, String verificationUrl, String userCode)
    implements LoginAccountResponse {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public DeviceCodeLoginResponse {
    Objects.requireNonNull(loginId, "loginId");
    Objects.requireNonNull(verificationUrl, "verificationUrl");
    Objects.requireNonNull(userCode, "userCode");
  }

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
  public static DeviceCodeLoginResponse fromJson(JsonNode json) {
    Decode.object(json);
    Decode.required(json, "type", Decode.literal(Encode::string, "chatgptDeviceCode"));
    return new DeviceCodeLoginResponse(
        Decode.required(json, "loginId", Decode::string),
        Decode.required(json, "verificationUrl", Decode::string),
        Decode.required(json, "userCode", Decode::string));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "type", "chatgptDeviceCode", Encode::string);
    Encode.required(json, "loginId", loginId, Encode::string);
    Encode.required(json, "verificationUrl", verificationUrl, Encode::string);
    Encode.required(json, "userCode", userCode, Encode::string);
    return json;
  }
}
