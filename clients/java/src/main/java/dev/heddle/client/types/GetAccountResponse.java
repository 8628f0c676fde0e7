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
 * The account that is signed in.
 *
 * @param account The account; null when there is none.
 * @param requiresOpenaiAuth The configured provider of the model wants an account of the vendor,
 *     signed in or not.
 * @param userId Id of the ChatGPT user, when there is one.
 */
public record GetAccountResponse(
    Maybe<Account> account, boolean requiresOpenaiAuth, Maybe<String> userId) implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public GetAccountResponse {
    Objects.requireNonNull(account, "account");
    Objects.requireNonNull(userId, "userId");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static GetAccountResponse fromJson(JsonNode json) {
    Decode.object(json);
    return new GetAccountResponse(
        Decode.maybe(json, "account", Account::fromJson),
        Decode.required(json, "requiresOpenaiAuth", Decode::bool),
        Decode.maybe(json, "userId", Decode::string));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.maybe(json, "account", account, Account::toJson);
    Encode.required(json, "requiresOpenaiAuth", requiresOpenaiAuth, Encode::bool);
    Encode.maybe(json, "userId", userId, Encode::string);
    return json;
  }

  /** A builder with nothing in it yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with all that is in this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.account = account;
    builder.requiresOpenaiAuth = requiresOpenaiAuth;
    builder.userId = userId;
    return builder;
  }

  /** Makes a {@code GetAccountResponse} step by step. */
  public static final class Builder {
    private Maybe<Account> account = Maybe.absent();
    private Boolean requiresOpenaiAuth;
    private Maybe<String> userId = Maybe.absent();

    private Builder() {}

    /** Sets {@code account}: The account; null when there is none. */
    public Builder account(Account account) {
      this.account = Maybe.of(account);
      return this;
    }

    /** Sets {@code account}, or makes it null or absent. */
    public Builder account(Maybe<Account> account) {
      this.account = account;
      return this;
    }

    /**
     * Sets {@code requiresOpenaiAuth}: The configured provider of the model wants an account of the
     * vendor, signed in or not.
     */
    public Builder requiresOpenaiAuth(boolean requiresOpenaiAuth) {
      this.requiresOpenaiAuth = requiresOpenaiAuth;
      return this;
    }

    /** Sets {@code userId}: Id of the ChatGPT user, when there is one. */
    public Builder userId(String userId) {
      this.userId = Maybe.of(userId);
      return this;
    }

    /** Sets {@code userId}, or makes it null or absent. */
    public Builder userId(Maybe<String> userId) {
      this.userId = userId;
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public GetAccountResponse build() {
      return new GetAccountResponse(
          account, Objects.requireNonNull(requiresOpenaiAuth, "requiresOpenaiAuth"), userId);
    }
  }
}
