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
import java.util.List;
import java.util.Objects;

/**
 * The MCP server to sign in to.
 *
 * @param name Its name in the configuration.
 * @param threadId The loaded thread that has the MCP server. The configuration decides when left
 *     out.
 * @param scopes The scopes to ask for. Those of the configuration when left out.
 * @param clientRegistration How the server makes itself known, this time. As is offered when left
 *     out.
 * @param timeoutSecs How long to wait for the user. In seconds.
 */
public record McpServerOauthLoginParams(
    String name,
    Maybe<String> threadId,
    Maybe<List<String>> scopes,
    Maybe<McpServerOauthClientRegistration> clientRegistration,
    Maybe<Long> timeoutSecs)
    implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public McpServerOauthLoginParams {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(threadId, "threadId");
    Objects.requireNonNull(scopes, "scopes");
    scopes = scopes.map(List::copyOf);
    Objects.requireNonNull(clientRegistration, "clientRegistration");
    Objects.requireNonNull(timeoutSecs, "timeoutSecs");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static McpServerOauthLoginParams fromJson(JsonNode json) {
    Decode.object(json);
    return new McpServerOauthLoginParams(
        Decode.required(json, "name", Decode::string),
        Decode.maybe(json, "threadId", Decode::string),
        Decode.maybe(json, "scopes", Decode.list(Decode::string)),
        Decode.maybe(json, "clientRegistration", McpServerOauthClientRegistration::fromJson),
        Decode.maybe(json, "timeoutSecs", Decode::int64));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "name", name, Encode::string);
    Encode.maybe(json, "threadId", threadId, Encode::string);
    Encode.maybe(json, "scopes", scopes, Encode.list(Encode::string));
    Encode.maybe(
        json, "clientRegistration", clientRegistration, McpServerOauthClientRegistration::toJson);
    Encode.maybe(json, "timeoutSecs", timeoutSecs, Encode::int64);
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
    builder.scopes = scopes;
    builder.clientRegistration = clientRegistration;
    builder.timeoutSecs = timeoutSecs;
    return builder;
  }

  /** Makes a {@code McpServerOauthLoginParams} step by step. */
  public static final class Builder {
    private String name;
    private Maybe<String> threadId = Maybe.absent();
    private Maybe<List<String>> scopes = Maybe.absent();
    private Maybe<McpServerOauthClientRegistration> clientRegistration = Maybe.absent();
    private Maybe<Long> timeoutSecs = Maybe.absent();

    private Builder() {}

    /** Sets {@code name}: Its name in the configuration. */
    public Builder name(String name) {
      this.name = name;
      return this;
    }

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

    /** Sets {@code scopes}: The scopes to ask for. Those of the configuration when left out. */
    public Builder scopes(List<String> scopes) {
      this.scopes = Maybe.of(scopes);
      return this;
    }

    /** Sets {@code scopes}, or makes it null or absent. */
    public Builder scopes(Maybe<List<String>> scopes) {
      this.scopes = scopes;
      return this;
    }

    /**
     * Sets {@code clientRegistration}: How the server makes itself known, this time. As is offered
     * when left out.
     */
    public Builder clientRegistration(McpServerOauthClientRegistration clientRegistration) {
      this.clientRegistration = Maybe.of(clientRegistration);
      return this;
    }

    /** Sets {@code clientRegistration}, or makes it null or absent. */
    public Builder clientRegistration(Maybe<McpServerOauthClientRegistration> clientRegistration) {
      this.clientRegistration = clientRegistration;
      return this;
    }

    /** Sets {@code timeoutSecs}: How long to wait for the user. In seconds. */
    public Builder timeoutSecs(long timeoutSecs) {
      this.timeoutSecs = Maybe.of(timeoutSecs);
      return this;
    }

    /** Sets {@code timeoutSecs}, or makes it null or absent. */
    public Builder timeoutSecs(Maybe<Long> timeoutSecs) {
      this.timeoutSecs = timeoutSecs;
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public McpServerOauthLoginParams build() {
      return new McpServerOauthLoginParams(name, threadId, scopes, clientRegistration, timeoutSecs);
    }
  }
}
