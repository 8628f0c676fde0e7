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
 * Signing in with an API key, which the server stores.
 *
 * @param apiKey The key.
 */
public record ApiKeyLogin(String apiKey) implements LoginAccountParams {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public ApiKeyLogin {
    Objects.requireNonNull(apiKey, "apiKey");
  }

  /** Always {@code apiKey}. */
  @Override
  public String type() {
    return "apiKey";
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ApiKeyLogin fromJson(JsonNode json) {
    Decode.object(json);
    Decode.required(json, "type", Decode.literal(Encode::string, "apiKey"));
    return new ApiKeyLogin(Decode.required(json, "apiKey", Decode::string));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "type", "apiKey", Encode::string);
    Encode.required(json, "apiKey", apiKey, Encode::string);
    return json;
  }
}
