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
 * What holds after somebody signed in or out.
 *
 * @param authMode How the server now proves who it is; null when nobody is signed in.
 * @param planType What the owner of the account pays for, when that is known.
 */
public record AccountUpdatedNotification(Maybe<AuthMode> authMode, Maybe<PlanType> planType)
    implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public AccountUpdatedNotification {
    Objects.requireNonNull(authMode, "authMode");
    Objects.requireNonNull(planType, "planType");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static AccountUpdatedNotification fromJson(JsonNode json) {
    Decode.object(json);
    return new AccountUpdatedNotification(
        Decode.maybe(json, "authMode", AuthMode::fromJson),
        Decode.maybe(json, "planType", PlanType::fromJson));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.maybe(json, "authMode", authMode, AuthMode::toJson);
    Encode.maybe(json, "planType", planType, PlanType::toJson);
    return json;
  }

  /** A builder with nothing in it yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with all that is in this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.authMode = authMode;
    builder.planType = planType;
    return builder;
  }

  /** Makes a {@code AccountUpdatedNotification} step by step. */
  public static final class Builder {
    private Maybe<AuthMode> authMode = Maybe.absent();
    private Maybe<PlanType> planType = Maybe.absent();

    private Builder() {}

    /**
     * Sets {@code authMode}: How the server now proves who it is; null when nobody is signed in.
     */
    public Builder authMode(AuthMode authMode) {
      this.authMode = Maybe.of(authMode);
      return this;
    }

    /** Sets {@code authMode}, or makes it null or absent. */
    public Builder authMode(Maybe<AuthMode> authMode) {
      this.authMode = authMode;
      return this;
    }

    /** Sets {@code planType}: What the owner of the account pays for, when that is known. */
    public Builder planType(PlanType planType) {
      this.planType = Maybe.of(planType);
      return this;
    }

    /** Sets {@code planType}, or makes it null or absent. */
    public Builder planType(Maybe<PlanType> planType) {
      this.planType = planType;
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public AccountUpdatedNotification build() {
      return new AccountUpdatedNotification(authMode, planType);
    }
  }
}
