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
 * The app that a tool belongs to.
 *
 * @param connectorId Id of the app.
 * @param linkId The link between the app and the account of the user.
 * @param resourceUri Address of what the app shows.
 * @param appName Name of the app, for people.
 * @param actionName Name of what the tool does, for people.
 */
public record McpToolCallAppContext(
    String connectorId,
    Maybe<String> linkId,
    Maybe<String> resourceUri,
    Maybe<String> appName,
    Maybe<String> actionName)
    implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public McpToolCallAppContext {
    Objects.requireNonNull(connectorId, "connectorId");
    Objects.requireNonNull(linkId, "linkId");
    Objects.requireNonNull(resourceUri, "resourceUri");
    Objects.requireNonNull(appName, "appName");
    Objects.requireNonNull(actionName, "actionName");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static McpToolCallAppContext fromJson(JsonNode json) {
    Decode.object(json);
    return new McpToolCallAppContext(
        Decode.required(json, "connectorId", Decode::string),
        Decode.maybe(json, "linkId", Decode::string),
        Decode.maybe(json, "resourceUri", Decode::string),
        Decode.maybe(json, "appName", Decode::string),
        Decode.maybe(json, "actionName", Decode::string));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "connectorId", connectorId, Encode::string);
    Encode.maybe(json, "linkId", linkId, Encode::string);
    Encode.maybe(json, "resourceUri", resourceUri, Encode::string);
    Encode.maybe(json, "appName", appName, Encode::string);
    Encode.maybe(json, "actionName", actionName, Encode::string);
    return json;
  }

  /** A builder with nothing in it yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with all that is in this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.connectorId = connectorId;
    builder.linkId = linkId;
    builder.resourceUri = resourceUri;
    builder.appName = appName;
    builder.actionName = actionName;
    return builder;
  }

  /** Makes a {@code McpToolCallAppContext} step by step. */
  public static final class Builder {
    private String connectorId;
    private Maybe<String> linkId = Maybe.absent();
    private Maybe<String> resourceUri = Maybe.absent();
    private Maybe<String> appName = Maybe.absent();
    private Maybe<String> actionName = Maybe.absent();

    private Builder() {}

    /** Sets {@code connectorId}: Id of the app. */
    public Builder connectorId(String connectorId) {
      this.connectorId = connectorId;
      return this;
    }

    /** Sets {@code linkId}: The link between the app and the account of the user. */
    public Builder linkId(String linkId) {
      this.linkId = Maybe.of(linkId);
      return this;
    }

    /** Sets {@code linkId}, or makes it null or absent. */
    public Builder linkId(Maybe<String> linkId) {
      this.linkId = linkId;
      return this;
    }

    /** Sets {@code resourceUri}: Address of what the app shows. */
    public Builder resourceUri(String resourceUri) {
      this.resourceUri = Maybe.of(resourceUri);
      return this;
    }

    /** Sets {@code resourceUri}, or makes it null or absent. */
    public Builder resourceUri(Maybe<String> resourceUri) {
      this.resourceUri = resourceUri;
      return this;
    }

    /** Sets {@code appName}: Name of the app, for people. */
    public Builder appName(String appName) {
      this.appName = Maybe.of(appName);
      return this;
    }

    /** Sets {@code appName}, or makes it null or absent. */
    public Builder appName(Maybe<String> appName) {
      this.appName = appName;
      return this;
    }

    /** Sets {@code actionName}: Name of what the tool does, for people. */
    public Builder actionName(String actionName) {
      this.actionName = Maybe.of(actionName);
      return this;
    }

    /** Sets {@code actionName}, or makes it null or absent. */
    public Builder actionName(Maybe<String> actionName) {
      this.actionName = actionName;
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public McpToolCallAppContext build() {
      return new McpToolCallAppContext(connectorId, linkId, resourceUri, appName, actionName);
    }
  }
}
