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
 * Which MCP servers to list, and what of them.
 *
 * @param cursor Where to go on: {@code nextCursor} of the page before.
 * @param limit How many at most. The server has a limit of its own.
 * @param detail How much to find out. Everything when left out.
 * @param threadId The loaded thread whose MCP servers to list. Those of the configuration when left
 *     out.
 * @param serverName Only this MCP server. No other one is contacted.
 */
public record ListMcpServerStatusParams(
    Maybe<String> cursor,
    Maybe<Long> limit,
    Maybe<McpServerStatusDetail> detail,
    Maybe<String> threadId,
    Maybe<String> serverName)
    implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public ListMcpServerStatusParams {
    Objects.requireNonNull(cursor, "cursor");
    Objects.requireNonNull(limit, "limit");
    Objects.requireNonNull(detail, "detail");
    Objects.requireNonNull(threadId, "threadId");
    Objects.requireNonNull(serverName, "serverName");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ListMcpServerStatusParams fromJson(JsonNode json) {
    Decode.object(json);
    return new ListMcpServerStatusParams(
        Decode.maybe(json, "cursor", Decode::string),
        Decode.maybe(json, "limit", Decode::uint32),
        Decode.maybe(json, "detail", McpServerStatusDetail::fromJson),
        Decode.maybe(json, "threadId", Decode::string),
        Decode.maybe(json, "serverName", Decode::string));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.maybe(json, "cursor", cursor, Encode::string);
    Encode.maybe(json, "limit", limit, Encode::uint32);
    Encode.maybe(json, "detail", detail, McpServerStatusDetail::toJson);
    Encode.maybe(json, "threadId", threadId, Encode::string);
    Encode.maybe(json, "serverName", serverName, Encode::string);
    return json;
  }

  /** A builder with nothing in it yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with all that is in this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.cursor = cursor;
    builder.limit = limit;
    builder.detail = detail;
    builder.threadId = threadId;
    builder.serverName = serverName;
    return builder;
  }

  /** Makes a {@code ListMcpServerStatusParams} step by step. */
  public static final class Builder {
    private Maybe<String> cursor = Maybe.absent();
    private Maybe<Long> limit = Maybe.absent();
    private Maybe<McpServerStatusDetail> detail = Maybe.absent();
    private Maybe<String> threadId = Maybe.absent();
    private Maybe<String> serverName = Maybe.absent();

    private Builder() {}

    /** Sets {@code cursor}: Where to go on: {@code nextCursor} of the page before. */
    public Builder cursor(String cursor) {
      this.cursor = Maybe.of(cursor);
      return this;
    }

    /** Sets {@code cursor}, or makes it null or absent. */
    public Builder cursor(Maybe<String> cursor) {
      this.cursor = cursor;
      return this;
    }

    /** Sets {@code limit}: How many at most. The server has a limit of its own. */
    public Builder limit(long limit) {
      this.limit = Maybe.of(limit);
      return this;
    }

    /** Sets {@code limit}, or makes it null or absent. */
    public Builder limit(Maybe<Long> limit) {
      this.limit = limit;
      return this;
    }

    /** Sets {@code detail}: How much to find out. Everything when left out. */
    public Builder detail(McpServerStatusDetail detail) {
      this.detail = Maybe.of(detail);
      return this;
    }

    /** Sets {@code detail}, or makes it null or absent. */
    public Builder detail(Maybe<McpServerStatusDetail> detail) {
      this.detail = detail;
      return this;
    }

    /**
     * Sets {@code threadId}: The loaded thread whose MCP servers to list. Those of the
     * configuration when left out.
     */
    public Builder threadId(String threadId) {
      this.threadId = Maybe.of(threadId);
      return this;
    }

    /** Sets {@code threadId}, or makes it null or absent. */
    public Builder threadId(Maybe<String> threadId) {
      this.threadId = threadId;
      return this;
    }

    /** Sets {@code serverName}: Only this MCP server. No other one is contacted. */
    public Builder serverName(String serverName) {
      this.serverName = Maybe.of(serverName);
      return this;
    }

    /** Sets {@code serverName}, or makes it null or absent. */
    public Builder serverName(Maybe<String> serverName) {
      this.serverName = serverName;
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public ListMcpServerStatusParams build() {
      return new ListMcpServerStatusParams(cursor, limit, detail, threadId, serverName);
    }
  }
}
