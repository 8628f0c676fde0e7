// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.types;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.heddle.client.core.Decode;
import dev.heddle.client.core.DecodeException;
import dev.heddle.client.core.Encode;
import dev.heddle.client.core.WireValue;
import java.util.Objects;
import java.util.Optional;

/**
 * Which tool to call, and with what.
 *
 * @param threadId The loaded thread that has the MCP server.
 * @param serverValue Name of the MCP server in the configuration.
 * @param tool Name of the tool.
 * @param arguments What to call it with, as {@code inputSchema} of the tool says.
 * @param meta {@code _meta} of MCP: data for those who know it, passed on as it is.
 */
public record McpServerToolCallParams(
    String threadId,
    String serverValue,
    String tool,
    Optional<JsonNode> arguments,
    Optional<JsonNode> meta)
    implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public McpServerToolCallParams {
    Objects.requireNonNull(threadId, "threadId");
    Objects.requireNonNull(serverValue, "serverValue");
    Objects.requireNonNull(tool, "tool");
    Objects.requireNonNull(arguments, "arguments");
    Objects.requireNonNull(meta, "meta");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static McpServerToolCallParams fromJson(JsonNode json) {
    Decode.object(json);
    return new McpServerToolCallParams(
        Decode.required(json, "threadId", Decode::string),
        Decode.required(json, "server", Decode::string),
        Decode.required(json, "tool", Decode::string),
        Decode.present(json, "arguments"),
        Decode.present(json, "_meta"));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "threadId", threadId, Encode::string);
    Encode.required(json, "server", serverValue, Encode::string);
    Encode.required(json, "tool", tool, Encode::string);
    Encode.present(json, "arguments", arguments);
    Encode.present(json, "_meta", meta);
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
    builder.tool = tool;
    builder.arguments = arguments;
    builder.meta = meta;
    return builder;
  }

  /** Makes a {@code McpServerToolCallParams} step by step. */
  public static final class Builder {
    private String threadId;
    private String serverValue;
    private String tool;
    private Optional<JsonNode> arguments = Optional.empty();
    private Optional<JsonNode> meta = Optional.empty();

    private Builder() {}

    /** Sets {@code threadId}: The loaded thread that has the MCP server. */
    public Builder threadId(String threadId) {
      this.threadId = threadId;
      return this;
    }

    /** Sets {@code serverValue}: Name of the MCP server in the configuration. */
    public Builder serverValue(String serverValue) {
      this.serverValue = serverValue;
      return this;
    }

    /** Sets {@code tool}: Name of the tool. */
    public Builder tool(String tool) {
      this.tool = tool;
      return this;
    }

    /** Sets {@code arguments}: What to call it with, as {@code inputSchema} of the tool says. */
    public Builder arguments(JsonNode arguments) {
      this.arguments = Optional.of(arguments);
      return this;
    }

    /** Sets {@code meta}: {@code _meta} of MCP: data for those who know it, passed on as it is. */
    public Builder meta(JsonNode meta) {
      this.meta = Optional.of(meta);
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public McpServerToolCallParams build() {
      return new McpServerToolCallParams(threadId, serverValue, tool, arguments, meta);
    }
  }
}
