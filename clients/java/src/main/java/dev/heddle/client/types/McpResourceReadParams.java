// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.types;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.heddle.client.core.Decode;
import dev.heddle.client.core.DecodeException;
import dev.heddle.client.core.Encode;
import dev.heddle.client.core.Maybe;
import dev.heddle.client.core.Values;
import dev.heddle.client.core.WireValue;
import java.util.Map;
import java.util.Objects;

/**
 * Which resource to read.
 *
 * @param threadId The loaded thread that has the MCP server. The configuration decides when left
 *     out.
 * @param serverValue Name of the MCP server in the configuration.
 * @param uri Address of the resource.
 * @param target The hosted app to read from directly. The resource is searched for when left out.
 * @param connectorId Search in this app only.
 * @param originCallId Id of the tool call that named the resource: read from the same app as it
 *     did.
 * @param meta Data to send along as {@code _meta} of MCP. What tells account and turn is reserved
 *     for the server.
 */
public record McpResourceReadParams(
    Maybe<String> threadId,
    String serverValue,
    String uri,
    Maybe<McpResourceReadTarget> target,
    Maybe<String> connectorId,
    Maybe<String> originCallId,
    Maybe<Map<String, JsonNode>> meta)
    implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public McpResourceReadParams {
    Objects.requireNonNull(threadId, "threadId");
    Objects.requireNonNull(serverValue, "serverValue");
    Objects.requireNonNull(uri, "uri");
    Objects.requireNonNull(target, "target");
    Objects.requireNonNull(connectorId, "connectorId");
    Objects.requireNonNull(originCallId, "originCallId");
    Objects.requireNonNull(meta, "meta");
    meta = meta.map(Values::copyOf);
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static McpResourceReadParams fromJson(JsonNode json) {
    Decode.object(json);
    return new McpResourceReadParams(
        Decode.maybe(json, "threadId", Decode::string),
        Decode.required(json, "server", Decode::string),
        Decode.required(json, "uri", Decode::string),
        Decode.maybe(json, "target", McpResourceReadTarget::fromJson),
        Decode.maybe(json, "connectorId", Decode::string),
        Decode.maybe(json, "originCallId", Decode::string),
        Decode.maybe(json, "_meta", Decode.map(Decode::any)));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.maybe(json, "threadId", threadId, Encode::string);
    Encode.required(json, "server", serverValue, Encode::string);
    Encode.required(json, "uri", uri, Encode::string);
    Encode.maybe(json, "target", target, McpResourceReadTarget::toJson);
    Encode.maybe(json, "connectorId", connectorId, Encode::string);
    Encode.maybe(json, "originCallId", originCallId, Encode::string);
    Encode.maybe(json, "_meta", meta, Encode.map(Encode::any));
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
    builder.serverValue = serverValue;
    builder.uri = uri;
    builder.target = target;
    builder.connectorId = connectorId;
    builder.originCallId = originCallId;
    builder.meta = meta;
    return builder;
  }

  /** Makes a {@code McpResourceReadParams} step by step. */
  public static final class Builder {
    private Maybe<String> threadId = Maybe.absent();
    private String serverValue;
    private String uri;
    private Maybe<McpResourceReadTarget> target = Maybe.absent();
    private Maybe<String> connectorId = Maybe.absent();
    private Maybe<String> originCallId = Maybe.absent();
    private Maybe<Map<String, JsonNode>> meta = Maybe.absent();

    private Builder() {}

    /**
     * Sets {@code threadId}: The loaded thread that has the MCP server. The configuration decides
     * when left out.
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

    /** Sets {@code serverValue}: Name of the MCP server in the configuration. */
    public Builder serverValue(String serverValue) {
      this.serverValue = serverValue;
      return this;
    }

    /** Sets {@code uri}: Address of the resource. */
    public Builder uri(String uri) {
      this.uri = uri;
      return this;
    }

    /**
     * Sets {@code target}: The hosted app to read from directly. The resource is searched for when
     * left out.
     */
    public Builder target(McpResourceReadTarget target) {
      this.target = Maybe.of(target);
      return this;
    }

    /** Sets {@code target}, or makes it null or absent. */
    public Builder target(Maybe<McpResourceReadTarget> target) {
      this.target = target;
      return this;
    }

    /** Sets {@code connectorId}: Search in this app only. */
    public Builder connectorId(String connectorId) {
      this.connectorId = Maybe.of(connectorId);
      return this;
    }

    /** Sets {@code connectorId}, or makes it null or absent. */
    public Builder connectorId(Maybe<String> connectorId) {
      this.connectorId = connectorId;
      return this;
    }

    /**
     * Sets {@code originCallId}: Id of the tool call that named the resource: read from the same
     * app as it did.
     */
    public Builder originCallId(String originCallId) {
      this.originCallId = Maybe.of(originCallId);
      return this;
    }

    /** Sets {@code originCallId}, or makes it null or absent. */
    public Builder originCallId(Maybe<String> originCallId) {
      this.originCallId = originCallId;
      return this;
    }

    /**
     * Sets {@code meta}: Data to send along as {@code _meta} of MCP. What tells account and turn is
     * reserved for the server.
     */
    public Builder meta(Map<String, JsonNode> meta) {
      this.meta = Maybe.of(meta);
      return this;
    }

    /** Sets {@code meta}, or makes it null or absent. */
    public Builder meta(Maybe<Map<String, JsonNode>> meta) {
      this.meta = meta;
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public McpResourceReadParams build() {
      return new McpResourceReadParams(
          threadId, serverValue, uri, target, connectorId, originCallId, meta);
    }
  }
}
