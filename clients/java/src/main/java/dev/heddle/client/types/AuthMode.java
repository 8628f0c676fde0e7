// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.types;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import dev.heddle.client.core.Decode;
import dev.heddle.client.core.DecodeException;
import dev.heddle.client.core.Encode;
import dev.heddle.client.core.WireValue;
import java.util.Objects;

/** How the server proves who it is to the model endpoint. */
public sealed interface AuthMode extends WireValue permits AuthMode.Known, AuthMode.Unknown {
  /** The text on the wire. */
  String value();

  /** The value with a text, whether this package knows it or not. */
  static AuthMode of(String value) {
    return switch (value) {
      case "apikey" -> Known.APIKEY;
      case "chatgpt" -> Known.CHATGPT;
      case "chatgptAuthTokens" -> Known.CHATGPT_AUTH_TOKENS;
      case "headers" -> Known.HEADERS;
      case "agentIdentity" -> Known.AGENT_IDENTITY;
      case "personalAccessToken" -> Known.PERSONAL_ACCESS_TOKEN;
      case "bedrockApiKey" -> Known.BEDROCK_API_KEY;
      case "bedrockAccessKeys" -> Known.BEDROCK_ACCESS_KEYS;
      default -> new Unknown(value);
    };
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static AuthMode fromJson(JsonNode json) {
    return of(Decode.string(json));
  }

  @Override
  default JsonNode toJson() {
    return Encode.string(value());
  }

  /** The values that this package knows. */
  enum Known implements AuthMode {
    /** With an API key that a client handed over and the server keeps. */
    APIKEY("apikey"),
    /** With tokens of ChatGPT that the server keeps and renews. */
    CHATGPT("chatgpt"),
    /**
     * With tokens of ChatGPT that the client hands over and renews; the server does not store them.
     * For clients of the vendor.
     */
    CHATGPT_AUTH_TOKENS("chatgptAuthTokens"),
    /** With headers that were given to it ready-made. */
    HEADERS("headers"),
    /** With the registered identity of an agent. */
    AGENT_IDENTITY("agentIdentity"),
    /** With a token that a person made for programs. */
    PERSONAL_ACCESS_TOKEN("personalAccessToken"),
    /** With a key for Amazon Bedrock that the server keeps. */
    BEDROCK_API_KEY("bedrockApiKey"),
    /** With a pair of AWS keys for Amazon Bedrock that the server keeps. */
    BEDROCK_ACCESS_KEYS("bedrockAccessKeys");

    private final String value;

    Known(String value) {
      this.value = value;
    }

    @Override
    public String value() {
      return value;
    }
  }

  /**
   * A value that this package does not know, perhaps of a later version of the protocol.
   *
   * @param value The text on the wire.
   */
  record Unknown(String value) implements AuthMode {
    /** Checks that there is a text. */
    public Unknown {
      Objects.requireNonNull(value, "value");
    }
  }
}
