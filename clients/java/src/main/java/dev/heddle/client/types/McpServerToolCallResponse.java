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
import java.util.Objects;
import java.util.Optional;

/**
 * What the tool answered.
 *
 * @param content The answer, in content blocks of MCP.
 * @param structuredContent The answer as {@code outputSchema} of the tool says.
 * @param isError The tool says that it failed. Not so when left out.
 * @param meta {@code _meta} of MCP: data for those who know it, passed on as it is.
 */
public record McpServerToolCallResponse(
    List<JsonNode> content,
    Optional<JsonNode> structuredContent,
    Maybe<Boolean> isError,
    Optional<JsonNode> meta)
    implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public McpServerToolCallResponse {
    content = Values.list(content, "content");
    Objects.requireNonNull(structuredContent, "structuredContent");
    Objects.requireNonNull(isError, "isError");
    Objects.requireNonNull(meta, "meta");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static McpServerToolCallResponse fromJson(JsonNode json) {
    Decode.object(json);
    return new McpServerToolCallResponse(
        Decode.required(json, "content", Decode.list(Decode::any)),
        Decode.present(json, "structuredContent"),
        Decode.maybe(json, "isError", Decode::bool),
        Decode.present(json, "_meta"));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "content", content, Encode.list(Encode::any));
    Encode.present(json, "structuredContent", structuredContent);
    Encode.maybe(json, "isError", isError, Encode::bool);
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
    builder.content = content;
    builder.structuredContent = structuredContent;
    builder.isError = isError;
    builder.meta = meta;
    return builder;
  }

  /** Makes a {@code McpServerToolCallResponse} step by step. */
  public static final class Builder {
    private List<JsonNode> content;
    private Optional<JsonNode> structuredContent = Optional.empty();
    private Maybe<Boolean> isError = Maybe.absent();
    private Optional<JsonNode> meta = Optional.empty();

    private Builder() {}

    /** Sets {@code content}: The answer, in content blocks of MCP. */
    public Builder content(List<JsonNode> content) {
      this.content = content;
      return this;
    }

    /** Sets {@code structuredContent}: The answer as {@code outputSchema} of the tool says. */
    public Builder structuredContent(JsonNode structuredContent) {
      this.structuredContent = Optional.of(structuredContent);
      return this;
    }

    /** Sets {@code isError}: The tool says that it failed. Not so when left out. */
    public Builder isError(boolean isError) {
      this.isError = Maybe.of(isError);
      return this;
    }

    /** Sets {@code isError}, or makes it null or absent. */
    public Builder isError(Maybe<Boolean> isError) {
      this.isError = isError;
      return this;
    }

    /** Sets {@code meta}: {@code _meta} of MCP: data for those who know it, passed on as it is. */
    public Builder meta(JsonNode meta) {
      this.meta = Optional.of(meta);
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public McpServerToolCallResponse build() {
      return new McpServerToolCallResponse(content, structuredContent, isError, meta);
    }
  }
}
