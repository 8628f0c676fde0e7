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

/**
 * Permissions on top of those that the agent has.
 *
 * @param permissions The permissions.
 * @param reason Why the model requests them, for people.
 */
public record ReviewedRequestPermissions(RequestPermissionProfile permissions, Maybe<String> reason)
    implements GuardianApprovalReviewAction {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public ReviewedRequestPermissions {
    Objects.requireNonNull(permissions, "permissions");
    Objects.requireNonNull(reason, "reason");
  }

  /** Always {@code requestPermissions}. */
  @Override
  public String type() {
    return "requestPermissions";
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ReviewedRequestPermissions fromJson(JsonNode json) {
    Decode.object(json);
    Decode.required(json, "type", Decode.literal(Encode::string, "requestPermissions"));
    return new ReviewedRequestPermissions(
        Decode.required(json, "permissions", RequestPermissionProfile::fromJson),
        Decode.maybe(json, "reason", Decode::string));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "type", "requestPermissions", Encode::string);
    Encode.required(json, "permissions", permissions, RequestPermissionProfile::toJson);
    Encode.maybe(json, "reason", reason, Encode::string);
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
    builder.reason = reason;
    return builder;
  }

  /** Makes a {@code ReviewedRequestPermissions} step by step. */
  public static final class Builder {
    private RequestPermissionProfile permissions;
    private Maybe<String> reason = Maybe.absent();

    private Builder() {}

    /** Sets {@code permissions}: The permissions. */
    public Builder permissions(RequestPermissionProfile permissions) {
      this.permissions = permissions;
      return this;
    }

    /** Sets {@code reason}: Why the model requests them, for people. */
    public Builder reason(String reason) {
      this.reason = Maybe.of(reason);
      return this;
    }

    /** Sets {@code reason}, or makes it null or absent. */
    public Builder reason(Maybe<String> reason) {
      this.reason = reason;
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public ReviewedRequestPermissions build() {
      return new ReviewedRequestPermissions(permissions, reason);
    }
  }
}
