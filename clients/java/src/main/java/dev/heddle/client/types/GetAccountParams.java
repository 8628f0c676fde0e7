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
import java.util.Optional;

/**
 * Which account is signed in?
 *
 * @param refreshToken Renew the tokens first. Not when left out, nor when the client supplies them:
 *     it then signs in anew with {@code chatgptAuthTokens}.
 */
public record GetAccountParams(Optional<Boolean> refreshToken) implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public GetAccountParams {
    Objects.requireNonNull(refreshToken, "refreshToken");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static GetAccountParams fromJson(JsonNode json) {
    Decode.object(json);
    return new GetAccountParams(Decode.optional(json, "refreshToken", Decode::bool));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.optional(json, "refreshToken", refreshToken, Encode::bool);
    return json;
  }

  /** A builder with nothing in it yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with all that is in this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.refreshToken = refreshToken;
    return builder;
  }

  /** Makes a {@code GetAccountParams} step by step. */
  public static final class Builder {
    private Optional<Boolean> refreshToken = Optional.empty();

    private Builder() {}

    /**
     * Sets {@code refreshToken}: Renew the tokens first. Not when left out, nor when the client
     * supplies them: it then signs in anew with {@code chatgptAuthTokens}.
     */
    public Builder refreshToken(boolean refreshToken) {
      this.refreshToken = Optional.of(refreshToken);
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public GetAccountParams build() {
      return new GetAccountParams(refreshToken);
    }
  }
}
