// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.types;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.heddle.client.core.Decode;
import dev.heddle.client.core.DecodeException;
import dev.heddle.client.core.Encode;
import dev.heddle.client.core.Maybe;
import dev.heddle.client.core.WireValue;
import java.util.Objects;

/**
 * The user has to go on in a browser.
 *
 * @param authorizationUrl The page that the client is to open.
 * @param loginId Id of the attempt.
 */
public record McpServerOauthLoginResponse(String authorizationUrl, Maybe<String> loginId)
    implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public McpServerOauthLoginResponse {
    Objects.requireNonNull(authorizationUrl, "authorizationUrl");
    Objects.requireNonNull(loginId, "loginId");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static McpServerOauthLoginResponse fromJson(JsonNode json) {
    Decode.object(json);
    return new McpServerOauthLoginResponse(
        Decode.required(json, "authorizationUrl", Decode::string),
        Decode.maybe(json, "loginId", Decode::string));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "authorizationUrl", authorizationUrl, Encode::string);
    Encode.maybe(json, "loginId", loginId, Encode::string);
    return json;
  }

  /** A builder with nothing in it yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with all that is in this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.authorizationUrl = authorizationUrl;
    builder.loginId = loginId;
    return builder;
  }

  /** Makes a {@code McpServerOauthLoginResponse} step by step. */
  public static final class Builder {
    private String authorizationUrl;
    private Maybe<String> loginId = Maybe.absent();

    private Builder() {}

    /** Sets {@code authorizationUrl}: The page that the client is to open. */
    public Builder authorizationUrl(String authorizationUrl) {
      this.authorizationUrl = authorizationUrl;
      return this;
    }

    /** Sets {@code loginId}: Id of the attempt. */
    public Builder loginId(String loginId) {
      this.loginId = Maybe.of(loginId);
      return this;
    }

    /** Sets {@code loginId}, or makes it null or absent. */
    public Builder loginId(Maybe<String> loginId) {
      this.loginId = loginId;
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public McpServerOauthLoginResponse build() {
      return new McpServerOauthLoginResponse(authorizationUrl, loginId);
    }
  }
}
