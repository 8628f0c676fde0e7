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
 * The new tokens.
 *
 * @param accessToken The access token, a JWT.
 * @param chatgptAccountId Id of the workspace that the token is for.
 * @param chatgptPlanType What the owner pays for. When null, the server reads it from the token.
 */
public record ChatgptAuthTokensRefreshResponse(
    String accessToken, String chatgptAccountId, Maybe<String> chatgptPlanType)
    implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public ChatgptAuthTokensRefreshResponse {
    Objects.requireNonNull(accessToken, "accessToken");
    Objects.requireNonNull(chatgptAccountId, "chatgptAccountId");
    Objects.requireNonNull(chatgptPlanType, "chatgptPlanType");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ChatgptAuthTokensRefreshResponse fromJson(JsonNode json) {
    Decode.object(json);
    return new ChatgptAuthTokensRefreshResponse(
        Decode.required(json, "accessToken", Decode::string),
        Decode.required(json, "chatgptAccountId", Decode::string),
        Decode.maybe(json, "chatgptPlanType", Decode::string));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "accessToken", accessToken, Encode::string);
    Encode.required(json, "chatgptAccountId", chatgptAccountId, Encode::string);
    Encode.maybe(json, "chatgptPlanType", chatgptPlanType, Encode::string);
    return json;
  }

  /** A builder with nothing in it yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with all that is in this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.accessToken = accessToken;
    builder.chatgptAccountId = chatgptAccountId;
    builder.chatgptPlanType = chatgptPlanType;
    return builder;
  }

  /** Makes a {@code ChatgptAuthTokensRefreshResponse} step by step. */
  public static final class Builder {
    private String accessToken;
    private String chatgptAccountId;
    private Maybe<String> chatgptPlanType = Maybe.absent();

    private Builder() {}

    /** Sets {@code accessToken}: The access token, a JWT. */
    public Builder accessToken(String accessToken) {
      this.accessToken = accessToken;
      return this;
    }

    /** Sets {@code chatgptAccountId}: Id of the workspace that the token is for. */
    public Builder chatgptAccountId(String chatgptAccountId) {
      this.chatgptAccountId = chatgptAccountId;
      return this;
    }

    /**
     * Sets {@code chatgptPlanType}: What the owner pays for. When null, the server reads it from
     * the token.
     */
    public Builder chatgptPlanType(String chatgptPlanType) {
      this.chatgptPlanType = Maybe.of(chatgptPlanType);
      return this;
    }

    /** Sets {@code chatgptPlanType}, or makes it null or absent. */
    public Builder chatgptPlanType(Maybe<String> chatgptPlanType) {
      this.chatgptPlanType = chatgptPlanType;
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public ChatgptAuthTokensRefreshResponse build() {
      return new ChatgptAuthTokensRefreshResponse(accessToken, chatgptAccountId, chatgptPlanType);
    }
  }
}
