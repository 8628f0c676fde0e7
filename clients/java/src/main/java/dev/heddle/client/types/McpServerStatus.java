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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * An MCP server and what it offers.
 *
 * @param name Its name in the configuration.
 * @param pluginId The plugin that brought it.
 * @param httpOrigin Scheme, host and port that it is reached at; null when it is not reached over
 *     HTTP.
 * @param serverInfo How it introduces itself; null when it was not reached.
 * @param serverCapabilities The capabilities that it declares, in the form of MCP; null when it was
 *     not reached.
 * @param authStatus How the server proves who it is to it.
 * @param runtimeStatus Where the connection of the thread stands; null without one, or when the
 *     configuration changed since.
 * @param tools Its tools, by name.
 * @param resources Its resources. Empty when they were not asked for.
 * @param resourceTemplates Its patterns for resources. Empty when they were not asked for.
 * @param toolListMeta {@code _meta} of MCP from the first page of its tools; null when there is
 *     none.
 * @param toolsError Why its tools could not be listed, for people; null when they could.
 */
public record McpServerStatus(
    String name,
    Maybe<String> pluginId,
    Maybe<String> httpOrigin,
    Maybe<McpServerInfo> serverInfo,
    Optional<JsonNode> serverCapabilities,
    McpAuthStatus authStatus,
    Maybe<McpServerConnectionStatus> runtimeStatus,
    Map<String, McpTool> tools,
    List<McpResource> resources,
    List<McpResourceTemplate> resourceTemplates,
    Optional<JsonNode> toolListMeta,
    Maybe<String> toolsError)
    implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public McpServerStatus {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(pluginId, "pluginId");
    Objects.requireNonNull(httpOrigin, "httpOrigin");
    Objects.requireNonNull(serverInfo, "serverInfo");
    Objects.requireNonNull(serverCapabilities, "serverCapabilities");
    Objects.requireNonNull(authStatus, "authStatus");
    Objects.requireNonNull(runtimeStatus, "runtimeStatus");
    tools = Values.map(tools, "tools");
    resources = Values.list(resources, "resources");
    resourceTemplates = Values.list(resourceTemplates, "resourceTemplates");
    Objects.requireNonNull(toolListMeta, "toolListMeta");
    Objects.requireNonNull(toolsError, "toolsError");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static McpServerStatus fromJson(JsonNode json) {
    Decode.object(json);
    return new McpServerStatus(
        Decode.required(json, "name", Decode::string),
        Decode.maybe(json, "pluginId", Decode::string),
        Decode.maybe(json, "httpOrigin", Decode::string),
        Decode.maybe(json, "serverInfo", McpServerInfo::fromJson),
        Decode.present(json, "serverCapabilities"),
        Decode.required(json, "authStatus", McpAuthStatus::fromJson),
        Decode.maybe(json, "runtimeStatus", McpServerConnectionStatus::fromJson),
        Decode.required(json, "tools", Decode.map(McpTool::fromJson)),
        Decode.required(json, "resources", Decode.list(McpResource::fromJson)),
        Decode.required(json, "resourceTemplates", Decode.list(McpResourceTemplate::fromJson)),
        Decode.present(json, "toolListMeta"),
        Decode.maybe(json, "toolsError", Decode::string));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "name", name, Encode::string);
    Encode.maybe(json, "pluginId", pluginId, Encode::string);
    Encode.maybe(json, "httpOrigin", httpOrigin, Encode::string);
    Encode.maybe(json, "serverInfo", serverInfo, McpServerInfo::toJson);
    Encode.present(json, "serverCapabilities", serverCapabilities);
    Encode.required(json, "authStatus", authStatus, McpAuthStatus::toJson);
    Encode.maybe(json, "runtimeStatus", runtimeStatus, McpServerConnectionStatus::toJson);
    Encode.required(json, "tools", tools, Encode.map(McpTool::toJson));
    Encode.required(json, "resources", resources, Encode.list(McpResource::toJson));
    Encode.required(
        json, "resourceTemplates", resourceTemplates, Encode.list(McpResourceTemplate::toJson));
    Encode.present(json, "toolListMeta", toolListMeta);
    Encode.maybe(json, "toolsError", toolsError, Encode::string);
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
    builder.pluginId = pluginId;
    builder.httpOrigin = httpOrigin;
    builder.serverInfo = serverInfo;
    builder.serverCapabilities = serverCapabilities;
    builder.authStatus = authStatus;
    builder.runtimeStatus = runtimeStatus;
    builder.tools = tools;
    builder.resources = resources;
    builder.resourceTemplates = resourceTemplates;
    builder.toolListMeta = toolListMeta;
    builder.toolsError = toolsError;
    return builder;
  }

  /** Makes a {@code McpServerStatus} step by step. */
  public static final class Builder {
    private String name;
    private Maybe<String> pluginId = Maybe.absent();
    private Maybe<String> httpOrigin = Maybe.absent();
    private Maybe<McpServerInfo> serverInfo = Maybe.absent();
    private Optional<JsonNode> serverCapabilities = Optional.empty();
    private McpAuthStatus authStatus;
    private Maybe<McpServerConnectionStatus> runtimeStatus = Maybe.absent();
    private Map<String, McpTool> tools;
    private List<McpResource> resources;
    private List<McpResourceTemplate> resourceTemplates;
    private Optional<JsonNode> toolListMeta = Optional.empty();
    private Maybe<String> toolsError = Maybe.absent();

    private Builder() {}

    /** Sets {@code name}: Its name in the configuration. */
    public Builder name(String name) {
      this.name = name;
      return this;
    }

    /** Sets {@code pluginId}: The plugin that brought it. */
    public Builder pluginId(String pluginId) {
      this.pluginId = Maybe.of(pluginId);
      return this;
    }

    /** Sets {@code pluginId}, or makes it null or absent. */
    public Builder pluginId(Maybe<String> pluginId) {
      this.pluginId = pluginId;
      return this;
    }

    /**
     * Sets {@code httpOrigin}: Scheme, host and port that it is reached at; null when it is not
     * reached over HTTP.
     */
    public Builder httpOrigin(String httpOrigin) {
      this.httpOrigin = Maybe.of(httpOrigin);
      return this;
    }

    /** Sets {@code httpOrigin}, or makes it null or absent. */
    public Builder httpOrigin(Maybe<String> httpOrigin) {
      this.httpOrigin = httpOrigin;
      return this;
    }

    /** Sets {@code serverInfo}: How it introduces itself; null when it was not reached. */
    public Builder serverInfo(McpServerInfo serverInfo) {
      this.serverInfo = Maybe.of(serverInfo);
      return this;
    }

    /** Sets {@code serverInfo}, or makes it null or absent. */
    public Builder serverInfo(Maybe<McpServerInfo> serverInfo) {
      this.serverInfo = serverInfo;
      return this;
    }

    /**
     * Sets {@code serverCapabilities}: The capabilities that it declares, in the form of MCP; null
     * when it was not reached.
     */
    public Builder serverCapabilities(JsonNode serverCapabilities) {
      this.serverCapabilities = Optional.of(serverCapabilities);
      return this;
    }

    /** Sets {@code authStatus}: How the server proves who it is to it. */
    public Builder authStatus(McpAuthStatus authStatus) {
      this.authStatus = authStatus;
      return this;
    }

    /**
     * Sets {@code runtimeStatus}: Where the connection of the thread stands; null without one, or
     * when the configuration changed since.
     */
    public Builder runtimeStatus(McpServerConnectionStatus runtimeStatus) {
      this.runtimeStatus = Maybe.of(runtimeStatus);
      return this;
    }

    /** Sets {@code runtimeStatus}, or makes it null or absent. */
    public Builder runtimeStatus(Maybe<McpServerConnectionStatus> runtimeStatus) {
      this.runtimeStatus = runtimeStatus;
      return this;
    }

    /** Sets {@code tools}: Its tools, by name. */
    public Builder tools(Map<String, McpTool> tools) {
      this.tools = tools;
      return this;
    }

    /** Sets {@code resources}: Its resources. Empty when they were not asked for. */
    public Builder resources(List<McpResource> resources) {
      this.resources = resources;
      return this;
    }

    /**
     * Sets {@code resourceTemplates}: Its patterns for resources. Empty when they were not asked
     * for.
     */
    public Builder resourceTemplates(List<McpResourceTemplate> resourceTemplates) {
      this.resourceTemplates = resourceTemplates;
      return this;
    }

    /**
     * Sets {@code toolListMeta}: {@code _meta} of MCP from the first page of its tools; null when
     * there is none.
     */
    public Builder toolListMeta(JsonNode toolListMeta) {
      this.toolListMeta = Optional.of(toolListMeta);
      return this;
    }

    /**
     * Sets {@code toolsError}: Why its tools could not be listed, for people; null when they could.
     */
    public Builder toolsError(String toolsError) {
      this.toolsError = Maybe.of(toolsError);
      return this;
    }

    /** Sets {@code toolsError}, or makes it null or absent. */
    public Builder toolsError(Maybe<String> toolsError) {
      this.toolsError = toolsError;
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public McpServerStatus build() {
      return new McpServerStatus(
          name,
          pluginId,
          httpOrigin,
          serverInfo,
          serverCapabilities,
          authStatus,
          runtimeStatus,
          tools,
          resources,
          resourceTemplates,
          toolListMeta,
          toolsError);
    }
  }
}
