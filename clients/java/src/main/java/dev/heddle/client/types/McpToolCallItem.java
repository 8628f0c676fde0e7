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
 * A call of a tool of an MCP server, and what became of it.
 *
 * @param id Unique inside the thread.
 * @param pluginId The plugin that brought the server.
 * @param serverValue Name of the server, as configured.
 * @param tool Name of the tool.
 * @param readOnlyHint Whether the tool says that it changes nothing.
 * @param arguments What the model handed to the tool.
 * @param status Where it stands.
 * @param result What the tool gave back. Null until it has.
 * @param error Why it failed, when it did.
 * @param durationMs How long it took, once it ended. In milliseconds.
 * @param appContext The app that the tool belongs to.
 * @param mcpAppUi What the app shows for it. Null or absent also for calls that older servers
 *     recorded.
 * @param mcpAppResourceUri Address of what the app shows for it. Deprecated. It was there first and
 *     says less. Read {@code mcpAppUi.resourceUri} where there is one.
 * @param startedAtMs When the item was started. Unix time in milliseconds.
 * @param completedAtMs When it was completed. Null while it is in progress. Unix time in
 *     milliseconds.
 */
public record McpToolCallItem(
    String id,
    Maybe<String> pluginId,
    String serverValue,
    String tool,
    Maybe<Boolean> readOnlyHint,
    JsonNode arguments,
    McpToolCallStatus status,
    Maybe<McpToolCallResult> result,
    Maybe<McpToolCallError> error,
    Maybe<Long> durationMs,
    Maybe<McpToolCallAppContext> appContext,
    Maybe<McpAppUi> mcpAppUi,
    Maybe<String> mcpAppResourceUri,
    Maybe<Long> startedAtMs,
    Maybe<Long> completedAtMs)
    implements ThreadItem {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public McpToolCallItem {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(pluginId, "pluginId");
    Objects.requireNonNull(serverValue, "serverValue");
    Objects.requireNonNull(tool, "tool");
    Objects.requireNonNull(readOnlyHint, "readOnlyHint");
    Objects.requireNonNull(arguments, "arguments");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(result, "result");
    Objects.requireNonNull(error, "error");
    Objects.requireNonNull(durationMs, "durationMs");
    Objects.requireNonNull(appContext, "appContext");
    Objects.requireNonNull(mcpAppUi, "mcpAppUi");
    Objects.requireNonNull(mcpAppResourceUri, "mcpAppResourceUri");
    Objects.requireNonNull(startedAtMs, "startedAtMs");
    Objects.requireNonNull(completedAtMs, "completedAtMs");
  }

  /**
   * Address of what the app shows for it.
   *
   * @deprecated It was there first and says less. Read {@code mcpAppUi.resourceUri} where there is
   *     one.
   */
  @Override
  @Deprecated
  public Maybe<String> mcpAppResourceUri() {
    return mcpAppResourceUri;
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
  public static McpToolCallItem fromJson(JsonNode json) {
    Decode.object(json);
    Decode.required(json, "type", Decode.literal(Encode::string, "mcpToolCall"));
    return new McpToolCallItem(
        Decode.required(json, "id", Decode::string),
        Decode.maybe(json, "pluginId", Decode::string),
        Decode.required(json, "server", Decode::string),
        Decode.required(json, "tool", Decode::string),
        Decode.maybe(json, "readOnlyHint", Decode::bool),
        Decode.required(json, "arguments", Decode::any),
        Decode.required(json, "status", McpToolCallStatus::fromJson),
        Decode.maybe(json, "result", McpToolCallResult::fromJson),
        Decode.maybe(json, "error", McpToolCallError::fromJson),
        Decode.maybe(json, "durationMs", Decode::int64),
        Decode.maybe(json, "appContext", McpToolCallAppContext::fromJson),
        Decode.maybe(json, "mcpAppUi", McpAppUi::fromJson),
        Decode.maybe(json, "mcpAppResourceUri", Decode::string),
        Decode.maybe(json, "startedAtMs", Decode::int64),
        Decode.maybe(json, "completedAtMs", Decode::int64));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "type", "mcpToolCall", Encode::string);
    Encode.required(json, "id", id, Encode::string);
    Encode.maybe(json, "pluginId", pluginId, Encode::string);
    Encode.required(json, "server", serverValue, Encode::string);
    Encode.required(json, "tool", tool, Encode::string);
    Encode.maybe(json, "readOnlyHint", readOnlyHint, Encode::bool);
    Encode.required(json, "arguments", arguments, Encode::any);
    Encode.required(json, "status", status, McpToolCallStatus::toJson);
    Encode.maybe(json, "result", result, McpToolCallResult::toJson);
    Encode.maybe(json, "error", error, McpToolCallError::toJson);
    Encode.maybe(json, "durationMs", durationMs, Encode::int64);
    Encode.maybe(json, "appContext", appContext, McpToolCallAppContext::toJson);
    Encode.maybe(json, "mcpAppUi", mcpAppUi, McpAppUi::toJson);
    Encode.maybe(json, "mcpAppResourceUri", mcpAppResourceUri, Encode::string);
    Encode.maybe(json, "startedAtMs", startedAtMs, Encode::int64);
    Encode.maybe(json, "completedAtMs", completedAtMs, Encode::int64);
    return json;
  }

  /** A builder with nothing in it yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with all that is in this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.id = id;
    builder.pluginId = pluginId;
    builder.serverValue = serverValue;
    builder.tool = tool;
    builder.readOnlyHint = readOnlyHint;
    builder.arguments = arguments;
    builder.status = status;
    builder.result = result;
    builder.error = error;
    builder.durationMs = durationMs;
    builder.appContext = appContext;
    builder.mcpAppUi = mcpAppUi;
    builder.mcpAppResourceUri = mcpAppResourceUri;
    builder.startedAtMs = startedAtMs;
    builder.completedAtMs = completedAtMs;
    return builder;
  }

  /** Makes a {@code McpToolCallItem} step by step. */
  public static final class Builder {
    private String id;
    private Maybe<String> pluginId = Maybe.absent();
    private String serverValue;
    private String tool;
    private Maybe<Boolean> readOnlyHint = Maybe.absent();
    private JsonNode arguments;
    private McpToolCallStatus status;
    private Maybe<McpToolCallResult> result = Maybe.absent();
    private Maybe<McpToolCallError> error = Maybe.absent();
    private Maybe<Long> durationMs = Maybe.absent();
    private Maybe<McpToolCallAppContext> appContext = Maybe.absent();
    private Maybe<McpAppUi> mcpAppUi = Maybe.absent();
    private Maybe<String> mcpAppResourceUri = Maybe.absent();
    private Maybe<Long> startedAtMs = Maybe.absent();
    private Maybe<Long> completedAtMs = Maybe.absent();

    private Builder() {}

    /** Sets {@code id}: Unique inside the thread. */
    public Builder id(String id) {
      this.id = id;
      return this;
    }

    /** Sets {@code pluginId}: The plugin that brought the server. */
    public Builder pluginId(String pluginId) {
      this.pluginId = Maybe.of(pluginId);
      return this;
    }

    /** Sets {@code pluginId}, or makes it null or absent. */
    public Builder pluginId(Maybe<String> pluginId) {
      this.pluginId = pluginId;
      return this;
    }

    /** Sets {@code serverValue}: Name of the server, as configured. */
    public Builder serverValue(String serverValue) {
      this.serverValue = serverValue;
      return this;
    }

    /** Sets {@code tool}: Name of the tool. */
    public Builder tool(String tool) {
      this.tool = tool;
      return this;
    }

    /** Sets {@code readOnlyHint}: Whether the tool says that it changes nothing. */
    public Builder readOnlyHint(boolean readOnlyHint) {
      this.readOnlyHint = Maybe.of(readOnlyHint);
      return this;
    }

    /** Sets {@code readOnlyHint}, or makes it null or absent. */
    public Builder readOnlyHint(Maybe<Boolean> readOnlyHint) {
      this.readOnlyHint = readOnlyHint;
      return this;
    }

    /** Sets {@code arguments}: What the model handed to the tool. */
    public Builder arguments(JsonNode arguments) {
      this.arguments = arguments;
      return this;
    }

    /** Sets {@code status}: Where it stands. */
    public Builder status(McpToolCallStatus status) {
      this.status = status;
      return this;
    }

    /** Sets {@code result}: What the tool gave back. Null until it has. */
    public Builder result(McpToolCallResult result) {
      this.result = Maybe.of(result);
      return this;
    }

    /** Sets {@code result}, or makes it null or absent. */
    public Builder result(Maybe<McpToolCallResult> result) {
      this.result = result;
      return this;
    }

    /** Sets {@code error}: Why it failed, when it did. */
    public Builder error(McpToolCallError error) {
      this.error = Maybe.of(error);
      return this;
    }

    /** Sets {@code error}, or makes it null or absent. */
    public Builder error(Maybe<McpToolCallError> error) {
      this.error = error;
      return this;
    }

    /** Sets {@code durationMs}: How long it took, once it ended. In milliseconds. */
    public Builder durationMs(long durationMs) {
      this.durationMs = Maybe.of(durationMs);
      return this;
    }

    /** Sets {@code durationMs}, or makes it null or absent. */
    public Builder durationMs(Maybe<Long> durationMs) {
      this.durationMs = durationMs;
      return this;
    }

    /** Sets {@code appContext}: The app that the tool belongs to. */
    public Builder appContext(McpToolCallAppContext appContext) {
      this.appContext = Maybe.of(appContext);
      return this;
    }

    /** Sets {@code appContext}, or makes it null or absent. */
    public Builder appContext(Maybe<McpToolCallAppContext> appContext) {
      this.appContext = appContext;
      return this;
    }

    /**
     * Sets {@code mcpAppUi}: What the app shows for it. Null or absent also for calls that older
     * servers recorded.
     */
    public Builder mcpAppUi(McpAppUi mcpAppUi) {
      this.mcpAppUi = Maybe.of(mcpAppUi);
      return this;
    }

    /** Sets {@code mcpAppUi}, or makes it null or absent. */
    public Builder mcpAppUi(Maybe<McpAppUi> mcpAppUi) {
      this.mcpAppUi = mcpAppUi;
      return this;
    }

    /**
     * Sets {@code mcpAppResourceUri}: Address of what the app shows for it. Deprecated. It was
     * there first and says less. Read {@code mcpAppUi.resourceUri} where there is one.
     *
     * @deprecated It was there first and says less. Read {@code mcpAppUi.resourceUri} where there
     *     is one.
     */
    @Deprecated
    public Builder mcpAppResourceUri(String mcpAppResourceUri) {
      this.mcpAppResourceUri = Maybe.of(mcpAppResourceUri);
      return this;
    }

    /**
     * Sets {@code mcpAppResourceUri}, or makes it null or absent.
     *
     * @deprecated It was there first and says less. Read {@code mcpAppUi.resourceUri} where there
     *     is one.
     */
    @Deprecated
    public Builder mcpAppResourceUri(Maybe<String> mcpAppResourceUri) {
      this.mcpAppResourceUri = mcpAppResourceUri;
      return this;
    }

    /** Sets {@code startedAtMs}: When the item was started. Unix time in milliseconds. */
    public Builder startedAtMs(long startedAtMs) {
      this.startedAtMs = Maybe.of(startedAtMs);
      return this;
    }

    /** Sets {@code startedAtMs}, or makes it null or absent. */
    public Builder startedAtMs(Maybe<Long> startedAtMs) {
      this.startedAtMs = startedAtMs;
      return this;
    }

    /**
     * Sets {@code completedAtMs}: When it was completed. Null while it is in progress. Unix time in
     * milliseconds.
     */
    public Builder completedAtMs(long completedAtMs) {
      this.completedAtMs = Maybe.of(completedAtMs);
      return this;
    }

    /** Sets {@code completedAtMs}, or makes it null or absent. */
    public Builder completedAtMs(Maybe<Long> completedAtMs) {
      this.completedAtMs = completedAtMs;
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public McpToolCallItem build() {
      return new McpToolCallItem(
          id,
          pluginId,
          serverValue,
          tool,
          readOnlyHint,
          arguments,
          status,
          result,
          error,
          durationMs,
          appContext,
          mcpAppUi,
          mcpAppResourceUri,
          startedAtMs,
          completedAtMs);
    }
  }
}
