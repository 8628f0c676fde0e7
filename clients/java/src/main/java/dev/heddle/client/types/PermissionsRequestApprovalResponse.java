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
import java.util.Optional;

/**
 * The permissions that the user gives.
 *
 * @param permissions What the agent may do from now on: what it requested, a part of it, or
 *     nothing.
 * @param scope How long for. For the turn when left out.
 * @param strictAutoReview Have a reviewing model look at every further command of the turn before
 *     it runs, in the sandbox too.
 */
public record PermissionsRequestApprovalResponse(
    GrantedPermissionProfile permissions,
    Optional<PermissionGrantScope> scope,
    Maybe<Boolean> strictAutoReview)
    implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public PermissionsRequestApprovalResponse {
    Objects.requireNonNull(permissions, "permissions");
    Objects.requireNonNull(scope, "scope");
    Objects.requireNonNull(strictAutoReview, "strictAutoReview");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static PermissionsRequestApprovalResponse fromJson(JsonNode json) {
    Decode.object(json);
    return new PermissionsRequestApprovalResponse(
        Decode.required(json, "permissions", GrantedPermissionProfile::fromJson),
        Decode.optional(json, "scope", PermissionGrantScope::fromJson),
        Decode.maybe(json, "strictAutoReview", Decode::bool));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "permissions", permissions, GrantedPermissionProfile::toJson);
    Encode.optional(json, "scope", scope, PermissionGrantScope::toJson);
    Encode.maybe(json, "strictAutoReview", strictAutoReview, Encode::bool);
    return json;
  }

  /** A builder with nothing in it yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with all that is in this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.permissions = permissions;
    builder.scope = scope;
    builder.strictAutoReview = strictAutoReview;
    return builder;
  }

  /** Makes a {@code PermissionsRequestApprovalResponse} step by step. */
  public static final class Builder {
    private GrantedPermissionProfile permissions;
    private Optional<PermissionGrantScope> scope = Optional.empty();
    private Maybe<Boolean> strictAutoReview = Maybe.absent();

    private Builder() {}

    /**
     * Sets {@code permissions}: What the agent may do from now on: what it requested, a part of it,
     * or nothing.
     */
    public Builder permissions(GrantedPermissionProfile permissions) {
      this.permissions = permissions;
      return this;
    }

    /** Sets {@code scope}: How long for. For the turn when left out. */
    public Builder scope(PermissionGrantScope scope) {
      this.scope = Optional.of(scope);
      return this;
    }

    /**
     * Sets {@code strictAutoReview}: Have a reviewing model look at every further command of the
     * turn before it runs, in the sandbox too.
     */
    public Builder strictAutoReview(boolean strictAutoReview) {
      this.strictAutoReview = Maybe.of(strictAutoReview);
      return this;
    }

    /** Sets {@code strictAutoReview}, or makes it null or absent. */
    public Builder strictAutoReview(Maybe<Boolean> strictAutoReview) {
      this.strictAutoReview = strictAutoReview;
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public PermissionsRequestApprovalResponse build() {
      return new PermissionsRequestApprovalResponse(permissions, scope, strictAutoReview);
    }
  }
}
