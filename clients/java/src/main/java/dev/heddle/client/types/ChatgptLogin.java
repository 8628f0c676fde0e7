// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.types;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.heddle.client.core.Decode;
import dev.heddle.client.core.DecodeException;
import dev.heddle.client.core.Encode;
import dev.heddle.client.core.Maybe;
import java.util.Objects;
import java.util.Optional;

/**
 * Signing in with ChatGPT, in a browser on the machine of the server.
 *
 * @param codexStreamlinedLogin Take the shorter way through the pages.
 * @param useHostedLoginSuccessPage End at a page of the vendor, not at the one that the server
 *     itself shows.
 * @param appBrand The product that the pages are to name. The choice of the vendor when left out.
 */
public record ChatgptLogin(
    Optional<Boolean> codexStreamlinedLogin,
    Optional<Boolean> useHostedLoginSuccessPage,
    Maybe<LoginAppBrand> appBrand)
    implements LoginAccountParams {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public ChatgptLogin {
    Objects.requireNonNull(codexStreamlinedLogin, "codexStreamlinedLogin");
    Objects.requireNonNull(useHostedLoginSuccessPage, "useHostedLoginSuccessPage");
    Objects.requireNonNull(appBrand, "appBrand");
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
  public static ChatgptLogin fromJson(JsonNode json) {
    Decode.object(json);
    Decode.required(json, "type", Decode.literal(Encode::string, "chatgpt"));
    return new ChatgptLogin(
        Decode.optional(json, "codexStreamlinedLogin", Decode::bool),
        Decode.optional(json, "useHostedLoginSuccessPage", Decode::bool),
        Decode.maybe(json, "appBrand", LoginAppBrand::fromJson));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "type", "chatgpt", Encode::string);
    Encode.optional(json, "codexStreamlinedLogin", codexStreamlinedLogin, Encode::bool);
    Encode.optional(json, "useHostedLoginSuccessPage", useHostedLoginSuccessPage, Encode::bool);
    Encode.maybe(json, "appBrand", appBrand, LoginAppBrand::toJson);
    return json;
  }

  /** A builder with nothing in it yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with all that is in this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.codexStreamlinedLogin = codexStreamlinedLogin;
    builder.useHostedLoginSuccessPage = useHostedLoginSuccessPage;
    builder.appBrand = appBrand;
    return builder;
  }

  /** Makes a {@code ChatgptLogin} step by step. */
  public static final class Builder {
    private Optional<Boolean> codexStreamlinedLogin = Optional.empty();
    private Optional<Boolean> useHostedLoginSuccessPage = Optional.empty();
    private Maybe<LoginAppBrand> appBrand = Maybe.absent();

    private Builder() {}

    /** Sets {@code codexStreamlinedLogin}: Take the shorter way through the pages. */
    public Builder codexStreamlinedLogin(boolean codexStreamlinedLogin) {
      this.codexStreamlinedLogin = Optional.of(codexStreamlinedLogin);
      return this;
    }

    /**
     * Sets {@code useHostedLoginSuccessPage}: End at a page of the vendor, not at the one that the
     * server itself shows.
     */
    public Builder useHostedLoginSuccessPage(boolean useHostedLoginSuccessPage) {
      this.useHostedLoginSuccessPage = Optional.of(useHostedLoginSuccessPage);
      return this;
    }

    /**
     * Sets {@code appBrand}: The product that the pages are to name. The choice of the vendor when
     * left out.
     */
    public Builder appBrand(LoginAppBrand appBrand) {
      this.appBrand = Maybe.of(appBrand);
      return this;
    }

    /** Sets {@code appBrand}, or makes it null or absent. */
    public Builder appBrand(Maybe<LoginAppBrand> appBrand) {
      this.appBrand = appBrand;
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public ChatgptLogin build() {
      return new ChatgptLogin(codexStreamlinedLogin, useHostedLoginSuccessPage, appBrand);
    }
  }
}
