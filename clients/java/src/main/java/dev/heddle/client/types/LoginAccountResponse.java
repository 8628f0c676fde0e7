// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.types;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import dev.heddle.client.core.Decode;
import dev.heddle.client.core.DecodeException;
import dev.heddle.client.core.WireValue;
import java.util.Objects;

/** What is to be done next, by the way to sign in. */
public sealed interface LoginAccountResponse extends WireValue
    permits ApiKeyLoginResponse,
        ChatgptLoginResponse,
        DeviceCodeLoginResponse,
        AuthTokensLoginResponse,
        LoginAccountResponse.Unknown {
  /** The value of {@code type}; empty when there is none. */
  String type();

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static LoginAccountResponse fromJson(JsonNode json) {
    return switch (Decode.tag(json, "type")) {
      case "apiKey" -> ApiKeyLoginResponse.fromJson(json);
      case "chatgpt" -> ChatgptLoginResponse.fromJson(json);
      case "chatgptDeviceCode" -> DeviceCodeLoginResponse.fromJson(json);
      case "chatgptAuthTokens" -> AuthTokensLoginResponse.fromJson(json);
      default -> new Unknown(json);
    };
  }

  /**
   * A {@code LoginAccountResponse} that this package does not know, perhaps of a later version of
   * the protocol.
   *
   * @param raw All of it, as it came.
   */
  record Unknown(JsonNode raw) implements LoginAccountResponse {
    /** Checks that there is a value. */
    public Unknown {
      Objects.requireNonNull(raw, "raw");
    }

    @Override
    public String type() {
      return Decode.tag(raw, "type");
    }

    @Override
    public JsonNode toJson() {
      return raw;
    }
  }
}
