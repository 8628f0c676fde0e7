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
 * How an attempt to sign in to an MCP server ended.
 *
 * @param name Name of the MCP server in the configuration.
 * @param threadId The thread from the request.
 * @param loginId Id of the attempt, as in the answer that began it.
 * @param success Whether the user is signed in.
 * @param error What went wrong, for people.
 */
public record McpServerOauthLoginCompletedNotification(
    String name,
    Maybe<String> threadId,
    Maybe<String> loginId,
    boolean success,
    Maybe<String> error)
    implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public McpServerOauthLoginCompletedNotification {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(threadId, "threadId");
    Objects.requireNonNull(loginId, "loginId");
    Objects.requireNonNull(error, "error");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static McpServerOauthLoginCompletedNotification fromJson(JsonNode json) {
    Decode.object(json);
    return new McpServerOauthLoginCompletedNotification(
        Decode.required(json, "name", Decode::string),
        Decode.maybe(json, "threadId", Decode::string),
        Decode.maybe(json, "loginId", Decode::string),
        Decode.required(json, "success", Decode::bool),
        Decode.maybe(json, "error", Decode::string));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "name", name, Encode::string);
    Encode.maybe(json, "threadId", threadId, Encode::string);
    Encode.maybe(json, "loginId", loginId, Encode::string);
    Encode.required(json, "success", success, Encode::bool);
    Encode.maybe(json, "error", error, Encode::string);
    return json;
  }

  /** A builder with nothing in it yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with all that is in this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.name = name;
    builder.threadId = threadId;
    builder.loginId = loginId;
    builder.success = success;
    builder.error = error;
    return builder;
  }

  /** Makes a {@code McpServerOauthLoginCompletedNotification} step by step. */
  public static final class Builder {
    private String name;
    private Maybe<String> threadId = Maybe.absent();
    private Maybe<String> loginId = Maybe.absent();
    private Boolean success;
    private Maybe<String> error = Maybe.absent();

    private Builder() {}

    /** Sets {@code name}: Name of the MCP server in the configuration. */
    public Builder name(String name) {
      this.name = name;
      return this;
    }

    /** Sets {@code threadId}: The thread from the request. */
    public Builder threadId(String threadId) {
      this.threadId = Maybe.of(threadId);
      return this;
    }

    /** Sets {@code threadId}, or makes it null or absent. */
    public Builder threadId(Maybe<String> threadId) {
      this.threadId = threadId;
      return this;
    }

    /** Sets {@code loginId}: Id of the attempt, as in the answer that began it. */
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

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public McpServerOauthLoginCompletedNotification build() {
      return new McpServerOauthLoginCompletedNotification(
          name, threadId, loginId, Objects.requireNonNull(success, "success"), error);
    }
  }
}
