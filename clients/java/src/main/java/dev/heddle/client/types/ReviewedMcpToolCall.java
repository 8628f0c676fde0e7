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
 * A call of a tool of an MCP server.
 *
 * @param serverValue Name of the server, as configured.
 * @param toolName Name of the tool.
 * @param toolTitle Name of the tool, for people.
 * @param connectorId Id of the app that the tool belongs to.
 * @param connectorName Name of that app, for people.
 */
public record ReviewedMcpToolCall(
    String serverValue,
    String toolName,
    Maybe<String> toolTitle,
    Maybe<String> connectorId,
    Maybe<String> connectorName)
    implements GuardianApprovalReviewAction {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public ReviewedMcpToolCall {
    Objects.requireNonNull(serverValue, "serverValue");
    Objects.requireNonNull(toolName, "toolName");
    Objects.requireNonNull(toolTitle, "toolTitle");
    Objects.requireNonNull(connectorId, "connectorId");
    Objects.requireNonNull(connectorName, "connectorName");
  }

  /** Always {@code mcpToolCall}. */
  @Override
  public String type() {
    return "mcpToolCall";
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ReviewedMcpToolCall fromJson(JsonNode json) {
    Decode.object(json);
    Decode.required(json, "type", Decode.literal(Encode::string, "mcpToolCall"));
    return new ReviewedMcpToolCall(
        Decode.required(json, "server", Decode::string),
        Decode.required(json, "toolName", Decode::string),
        Decode.maybe(json, "toolTitle", Decode::string),
        Decode.maybe(json, "connectorId", Decode::string),
        Decode.maybe(json, "connectorName", Decode::string));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "type", "mcpToolCall", Encode::string);
    Encode.required(json, "server", serverValue, Encode::string);
    Encode.required(json, "toolName", toolName, Encode::string);
    Encode.maybe(json, "toolTitle", toolTitle, Encode::string);
    Encode.maybe(json, "connectorId", connectorId, Encode::string);
    Encode.maybe(json, "connectorName", connectorName, Encode::string);
    return json;
  }

  /** A builder with nothing in it yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with all that is in this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.serverValue = serverValue;
    builder.toolName = toolName;
    builder.toolTitle = toolTitle;
    builder.connectorId = connectorId;
    builder.connectorName = connectorName;
    return builder;
  }

  /** Makes a {@code ReviewedMcpToolCall} step by step. */
  public static final class Builder {
    private String serverValue;
    private String toolName;
    private Maybe<String> toolTitle = Maybe.absent();
    private Maybe<String> connectorId = Maybe.absent();
    private Maybe<String> connectorName = Maybe.absent();

    private Builder() {}

    /** Sets {@code serverValue}: Name of the server, as configured. */
    public Builder serverValue(String serverValue) {
      this.serverValue = serverValue;
      return this;
    }

    /** Sets {@code toolName}: Name of the tool. */
    public Builder toolName(String toolName) {
      this.toolName = toolName;
      return this;
    }

    /** Sets {@code toolTitle}: Name of the tool, for people. */
    public Builder toolTitle(String toolTitle) {
      this.toolTitle = Maybe.of(toolTitle);
      return this;
    }

    /** Sets {@code toolTitle}, or makes it null or absent. */
    public Builder toolTitle(Maybe<String> toolTitle) {
      this.toolTitle = toolTitle;
      return this;
    }

    /** Sets {@code connectorId}: Id of the app that the tool belongs to. */
    public Builder connectorId(String connectorId) {
      this.connectorId = Maybe.of(connectorId);
      return this;
    }

    /** Sets {@code connectorId}, or makes it null or absent. */
    public Builder connectorId(Maybe<String> connectorId) {
      this.connectorId = connectorId;
      return this;
    }

    /** Sets {@code connectorName}: Name of that app, for people. */
    public Builder connectorName(String connectorName) {
      this.connectorName = Maybe.of(connectorName);
      return this;
    }

    /** Sets {@code connectorName}, or makes it null or absent. */
    public Builder connectorName(Maybe<String> connectorName) {
      this.connectorName = connectorName;
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public ReviewedMcpToolCall build() {
      return new ReviewedMcpToolCall(serverValue, toolName, toolTitle, connectorId, connectorName);
    }
  }
}
