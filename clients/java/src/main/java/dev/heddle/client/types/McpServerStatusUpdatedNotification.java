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
 * How far the start of an MCP server has come.
 *
 * @param threadId The thread that it is started for; null when it is for none.
 * @param name Name of the MCP server in the configuration.
 * @param status How far it has come.
 * @param error What went wrong, for people.
 * @param failureReason The cause, for programs, when it is a known one.
 */
public record McpServerStatusUpdatedNotification(
    Maybe<String> threadId,
    String name,
    McpServerStartupState status,
    Maybe<String> error,
    Maybe<McpServerStartupFailureReason> failureReason)
    implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public McpServerStatusUpdatedNotification {
    Objects.requireNonNull(threadId, "threadId");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(error, "error");
    Objects.requireNonNull(failureReason, "failureReason");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static McpServerStatusUpdatedNotification fromJson(JsonNode json) {
    Decode.object(json);
    return new McpServerStatusUpdatedNotification(
        Decode.maybe(json, "threadId", Decode::string),
        Decode.required(json, "name", Decode::string),
        Decode.required(json, "status", McpServerStartupState::fromJson),
        Decode.maybe(json, "error", Decode::string),
        Decode.maybe(json, "failureReason", McpServerStartupFailureReason::fromJson));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.maybe(json, "threadId", threadId, Encode::string);
    Encode.required(json, "name", name, Encode::string);
    Encode.required(json, "status", status, McpServerStartupState::toJson);
    Encode.maybe(json, "error", error, Encode::string);
    Encode.maybe(json, "failureReason", failureReason, McpServerStartupFailureReason::toJson);
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
    builder.name = name;
    builder.status = status;
    builder.error = error;
    builder.failureReason = failureReason;
    return builder;
  }

  /** Makes a {@code McpServerStatusUpdatedNotification} step by step. */
  public static final class Builder {
    private Maybe<String> threadId = Maybe.absent();
    private String name;
    private McpServerStartupState status;
    private Maybe<String> error = Maybe.absent();
    private Maybe<McpServerStartupFailureReason> failureReason = Maybe.absent();

    private Builder() {}

    /** Sets {@code threadId}: The thread that it is started for; null when it is for none. */
    public Builder threadId(String threadId) {
      this.threadId = Maybe.of(threadId);
      return this;
    }

    /** Sets {@code threadId}, or makes it null or absent. */
    public Builder threadId(Maybe<String> threadId) {
      this.threadId = threadId;
      return this;
    }

    /** Sets {@code name}: Name of the MCP server in the configuration. */
    public Builder name(String name) {
      this.name = name;
      return this;
    }

    /** Sets {@code status}: How far it has come. */
    public Builder status(McpServerStartupState status) {
      this.status = status;
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

    /** Sets {@code failureReason}: The cause, for programs, when it is a known one. */
    public Builder failureReason(McpServerStartupFailureReason failureReason) {
      this.failureReason = Maybe.of(failureReason);
      return this;
    }

    /** Sets {@code failureReason}, or makes it null or absent. */
    public Builder failureReason(Maybe<McpServerStartupFailureReason> failureReason) {
      this.failureReason = failureReason;
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public McpServerStatusUpdatedNotification build() {
      return new McpServerStatusUpdatedNotification(threadId, name, status, error, failureReason);
    }
  }
}
