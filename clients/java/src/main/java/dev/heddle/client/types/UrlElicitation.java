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
import java.util.Optional;

/**
 * A page to visit, where the user does what the MCP server must not see: enter a password, say.
 *
 * @param threadId The thread.
 * @param turnId The turn during which it is asked, as far as the server can tell. MCP itself knows
 *     no turns.
 * @param serverName Name of the MCP server that asks.
 * @param message What is asked, for the user.
 * @param url Address of the page. To be shown before it is opened.
 * @param elicitationId Id of the question, chosen by the MCP server.
 * @param meta {@code _meta} of MCP: data for those who know it, passed on as it is.
 */
public record UrlElicitation(
    String threadId,
    Maybe<String> turnId,
    String serverName,
    String message,
    String url,
    String elicitationId,
    Optional<JsonNode> meta)
    implements McpServerElicitationRequestParams {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public UrlElicitation {
    Objects.requireNonNull(threadId, "threadId");
    Objects.requireNonNull(turnId, "turnId");
    Objects.requireNonNull(serverName, "serverName");
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(url, "url");
    Objects.requireNonNull(elicitationId, "elicitationId");
    Objects.requireNonNull(meta, "meta");
  }

  /** Always {@code url}. */
  @Override
  public String mode() {
    return "url";
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static UrlElicitation fromJson(JsonNode json) {
    Decode.object(json);
    Decode.required(json, "mode", Decode.literal(Encode::string, "url"));
    return new UrlElicitation(
        Decode.required(json, "threadId", Decode::string),
        Decode.maybe(json, "turnId", Decode::string),
        Decode.required(json, "serverName", Decode::string),
        Decode.required(json, "message", Decode::string),
        Decode.required(json, "url", Decode::string),
        Decode.required(json, "elicitationId", Decode::string),
        Decode.present(json, "_meta"));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "mode", "url", Encode::string);
    Encode.required(json, "threadId", threadId, Encode::string);
    Encode.maybe(json, "turnId", turnId, Encode::string);
    Encode.required(json, "serverName", serverName, Encode::string);
    Encode.required(json, "message", message, Encode::string);
    Encode.required(json, "url", url, Encode::string);
    Encode.required(json, "elicitationId", elicitationId, Encode::string);
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
    builder.turnId = turnId;
    builder.serverName = serverName;
    builder.message = message;
    builder.url = url;
    builder.elicitationId = elicitationId;
    builder.meta = meta;
    return builder;
  }

  /** Makes a {@code UrlElicitation} step by step. */
  public static final class Builder {
    private String threadId;
    private Maybe<String> turnId = Maybe.absent();
    private String serverName;
    private String message;
    private String url;
    private String elicitationId;
    private Optional<JsonNode> meta = Optional.empty();

    private Builder() {}

    /** Sets {@code threadId}: The thread. */
    public Builder threadId(String threadId) {
      this.threadId = threadId;
      return this;
    }

    /**
     * Sets {@code turnId}: The turn during which it is asked, as far as the server can tell. MCP
     * itself knows no turns.
     */
    public Builder turnId(String turnId) {
      this.turnId = Maybe.of(turnId);
      return this;
    }

    /** Sets {@code turnId}, or makes it null or absent. */
    public Builder turnId(Maybe<String> turnId) {
      this.turnId = turnId;
      return this;
    }

    /** Sets {@code serverName}: Name of the MCP server that asks. */
    public Builder serverName(String serverName) {
      this.serverName = serverName;
      return this;
    }

    /** Sets {@code message}: What is asked, for the user. */
    public Builder message(String message) {
      this.message = message;
      return this;
    }

    /** Sets {@code url}: Address of the page. To be shown before it is opened. */
    public Builder url(String url) {
      this.url = url;
      return this;
    }

    /** Sets {@code elicitationId}: Id of the question, chosen by the MCP server. */
    public Builder elicitationId(String elicitationId) {
      this.elicitationId = elicitationId;
      return this;
    }

    /** Sets {@code meta}: {@code _meta} of MCP: data for those who know it, passed on as it is. */
    public Builder meta(JsonNode meta) {
      this.meta = Optional.of(meta);
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public UrlElicitation build() {
      return new UrlElicitation(threadId, turnId, serverName, message, url, elicitationId, meta);
    }
  }
}
