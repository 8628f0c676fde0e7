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
 * May the agent have these permissions on top of its own? The turn waits for the answer.
 *
 * @param threadId The thread.
 * @param turnId The turn.
 * @param itemId The call in which the model requests them.
 * @param startedAtMs When the question was put. Unix time in milliseconds.
 * @param environmentId The machine that they are for.
 * @param cwd The working folder there.
 * @param reason Why the model requests them, for people.
 * @param permissions The permissions that it requests.
 */
public record PermissionsRequestApprovalParams(
    String threadId,
    String turnId,
    String itemId,
    long startedAtMs,
    Maybe<String> environmentId,
    String cwd,
    Maybe<String> reason,
    RequestPermissionProfile permissions)
    implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public PermissionsRequestApprovalParams {
    Objects.requireNonNull(threadId, "threadId");
    Objects.requireNonNull(turnId, "turnId");
    Objects.requireNonNull(itemId, "itemId");
    Objects.requireNonNull(environmentId, "environmentId");
    Objects.requireNonNull(cwd, "cwd");
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(permissions, "permissions");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static PermissionsRequestApprovalParams fromJson(JsonNode json) {
    Decode.object(json);
    return new PermissionsRequestApprovalParams(
        Decode.required(json, "threadId", Decode::string),
        Decode.required(json, "turnId", Decode::string),
        Decode.required(json, "itemId", Decode::string),
        Decode.required(json, "startedAtMs", Decode::int64),
        Decode.maybe(json, "environmentId", Decode::string),
        Decode.required(json, "cwd", Decode::string),
        Decode.maybe(json, "reason", Decode::string),
        Decode.required(json, "permissions", RequestPermissionProfile::fromJson));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "threadId", threadId, Encode::string);
    Encode.required(json, "turnId", turnId, Encode::string);
    Encode.required(json, "itemId", itemId, Encode::string);
    Encode.required(json, "startedAtMs", startedAtMs, Encode::int64);
    Encode.maybe(json, "environmentId", environmentId, Encode::string);
    Encode.required(json, "cwd", cwd, Encode::string);
    Encode.maybe(json, "reason", reason, Encode::string);
    Encode.required(json, "permissions", permissions, RequestPermissionProfile::toJson);
    return json;
  }

  /** A builder with nothing in it yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with all that is in this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.threadId = threadId;
    builder.turnId = turnId;
    builder.itemId = itemId;
    builder.startedAtMs = startedAtMs;
    builder.environmentId = environmentId;
    builder.cwd = cwd;
    builder.reason = reason;
    builder.permissions = permissions;
    return builder;
  }

  /** Makes a {@code PermissionsRequestApprovalParams} step by step. */
  public static final class Builder {
    private String threadId;
    private String turnId;
    private String itemId;
    private Long startedAtMs;
    private Maybe<String> environmentId = Maybe.absent();
    private String cwd;
    private Maybe<String> reason = Maybe.absent();
    private RequestPermissionProfile permissions;

    private Builder() {}

    /** Sets {@code threadId}: The thread. */
    public Builder threadId(String threadId) {
      this.threadId = threadId;
      return this;
    }

    /** Sets {@code turnId}: The turn. */
    public Builder turnId(String turnId) {
      this.turnId = turnId;
      return this;
    }

    /** Sets {@code itemId}: The call in which the model requests them. */
    public Builder itemId(String itemId) {
      this.itemId = itemId;
      return this;
    }

    /** Sets {@code startedAtMs}: When the question was put. Unix time in milliseconds. */
    public Builder startedAtMs(long startedAtMs) {
      this.startedAtMs = startedAtMs;
      return this;
    }

    /** Sets {@code environmentId}: The machine that they are for. */
    public Builder environmentId(String environmentId) {
      this.environmentId = Maybe.of(environmentId);
      return this;
    }

    /** Sets {@code environmentId}, or makes it null or absent. */
    public Builder environmentId(Maybe<String> environmentId) {
      this.environmentId = environmentId;
      return this;
    }

    /** Sets {@code cwd}: The working folder there. */
    public Builder cwd(String cwd) {
      this.cwd = cwd;
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

    /** Sets {@code permissions}: The permissions that it requests. */
    public Builder permissions(RequestPermissionProfile permissions) {
      this.permissions = permissions;
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public PermissionsRequestApprovalParams build() {
      return new PermissionsRequestApprovalParams(
          threadId,
          turnId,
          itemId,
          Objects.requireNonNull(startedAtMs, "startedAtMs"),
          environmentId,
          cwd,
          reason,
          permissions);
    }
  }
}
