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
 * How an attempt to sign in ended.
 *
 * @param loginId Id of the attempt; null when it had none, as with an API key.
 * @param success Whether the user is signed in.
 * @param error What went wrong, for people.
 * @param onboardingEntrypoint The introduction to go on with, when the login asks for one.
 */
public record AccountLoginCompletedNotification(
    Maybe<String> loginId,
    boolean success,
    Maybe<String> error,
    Maybe<DesktopOnboardingEntrypoint> onboardingEntrypoint)
    implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public AccountLoginCompletedNotification {
    Objects.requireNonNull(loginId, "loginId");
    Objects.requireNonNull(error, "error");
    Objects.requireNonNull(onboardingEntrypoint, "onboardingEntrypoint");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static AccountLoginCompletedNotification fromJson(JsonNode json) {
    Decode.object(json);
    return new AccountLoginCompletedNotification(
        Decode.maybe(json, "loginId", Decode::string),
        Decode.required(json, "success", Decode::bool),
        Decode.maybe(json, "error", Decode::string),
        Decode.maybe(json, "onboardingEntrypoint", DesktopOnboardingEntrypoint::fromJson));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.maybe(json, "loginId", loginId, Encode::string);
    Encode.required(json, "success", success, Encode::bool);
    Encode.maybe(json, "error", error, Encode::string);
    Encode.maybe(
        json, "onboardingEntrypoint", onboardingEntrypoint, DesktopOnboardingEntrypoint::toJson);
    return json;
  }

  /** A builder with nothing in it yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with all that is in this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.loginId = loginId;
    builder.success = success;
    builder.error = error;
    builder.onboardingEntrypoint = onboardingEntrypoint;
    return builder;
  }

  /** Makes a {@code AccountLoginCompletedNotification} step by step. */
  public static final class Builder {
    private Maybe<String> loginId = Maybe.absent();
    private Boolean success;
    private Maybe<String> error = Maybe.absent();
    private Maybe<DesktopOnboardingEntrypoint> onboardingEntrypoint = Maybe.absent();

    private Builder() {}

    /** Sets {@code loginId}: Id of the attempt; null when it had none, as with an API key. */
    public Builder loginId(String loginId) {
      this.loginId = Maybe.of(loginId);
      return this;
    }

    /** Sets {@code loginId}, or makes it null or absent. */
    public Builder loginId(Maybe<String> loginId) {
      this.loginId = loginId;
      return this;
    }

    /** Sets {@code success}: Whether the user is signed in. */
    public Builder success(boolean success) {
      this.success = success;
      return this;
    }

    /** Sets {@code error}: What went wrong, for people. */
    public Builder error(String error) {
      this.error = Maybe.of(error);
      return this;
    }

    /** Sets {@code error}, or makes it null or absent. */
    public Builder error(Maybe<String> error) {
      this.error = error;
      return this;
    }

    /**
     * Sets {@code onboardingEntrypoint}: The introduction to go on with, when the login asks for
     * one.
     */
    public Builder onboardingEntrypoint(DesktopOnboardingEntrypoint onboardingEntrypoint) {
      this.onboardingEntrypoint = Maybe.of(onboardingEntrypoint);
      return this;
    }

    /** Sets {@code onboardingEntrypoint}, or makes it null or absent. */
    public Builder onboardingEntrypoint(Maybe<DesktopOnboardingEntrypoint> onboardingEntrypoint) {
      this.onboardingEntrypoint = onboardingEntrypoint;
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public AccountLoginCompletedNotification build() {
      return new AccountLoginCompletedNotification(
          loginId, Objects.requireNonNull(success, "success"), error, onboardingEntrypoint);
    }
  }
}
