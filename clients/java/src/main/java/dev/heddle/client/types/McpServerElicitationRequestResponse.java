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
 * What the user says to an MCP server.
 *
 * @param action What the user does with the question.
 * @param content The form as filled in, by the names of its entries, or the proof. Null unless the
 *     user agrees, and for pages.
 * @param meta {@code _meta} of MCP: data for those who know it, passed on as it is.
 */
public record McpServerElicitationRequestResponse(
    McpServerElicitationAction action, Optional<JsonNode> content, Optional<JsonNode> meta)
    implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public McpServerElicitationRequestResponse {
    Objects.requireNonNull(action, "action");
    Objects.requireNonNull(content, "content");
    Objects.requireNonNull(meta, "meta");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static McpServerElicitationRequestResponse fromJson(JsonNode json) {
    Decode.object(json);
    return new McpServerElicitationRequestResponse(
        Decode.required(json, "action", McpServerElicitationAction::fromJson),
        Decode.present(json, "content"),
        Decode.present(json, "_meta"));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "action", action, McpServerElicitationAction::toJson);
    Encode.present(json, "content", content);
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
    builder.action = action;
    builder.content = content;
    builder.meta = meta;
    return builder;
  }

  /** Makes a {@code McpServerElicitationRequestResponse} step by step. */
  public static final class Builder {
    private McpServerElicitationAction action;
    private Optional<JsonNode> content = Optional.empty();
    private Optional<JsonNode> meta = Optional.empty();

    private Builder() {}

    /** Sets {@code action}: What the user does with the question. */
    public Builder action(McpServerElicitationAction action) {
      this.action = action;
      return this;
    }

    /**
     * Sets {@code content}: The form as filled in, by the names of its entries, or the proof. Null
     * unless the user agrees, and for pages.
     */
    public Builder content(JsonNode content) {
      this.content = Optional.of(content);
      return this;
    }

    /** Sets {@code meta}: {@code _meta} of MCP: data for those who know it, passed on as it is. */
    public Builder meta(JsonNode meta) {
      this.meta = Optional.of(meta);
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public McpServerElicitationRequestResponse build() {
      return new McpServerElicitationRequestResponse(action, content, meta);
    }
  }
}
