// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.types;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.heddle.client.core.Decode;
import dev.heddle.client.core.DecodeException;
import dev.heddle.client.core.Encode;
import dev.heddle.client.core.Values;
import dev.heddle.client.core.WireValue;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a tool gave back, as its server sent it.
 *
 * @param content The parts of the output, as the Model Context Protocol defines them.
 * @param structuredContent The output for programs, where the tool has one.
 * @param meta What the server said beside it.
 */
public record McpToolCallResult(
    List<JsonNode> content, Optional<JsonNode> structuredContent, Optional<JsonNode> meta)
    implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public McpToolCallResult {
    content = Values.list(content, "content");
    Objects.requireNonNull(structuredContent, "structuredContent");
    Objects.requireNonNull(meta, "meta");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static McpToolCallResult fromJson(JsonNode json) {
    Decode.object(json);
    return new McpToolCallResult(
        Decode.required(json, "content", Decode.list(Decode::any)),
        Decode.present(json, "structuredContent"),
        Decode.present(json, "_meta"));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "content", content, Encode.list(Encode::any));
    Encode.present(json, "structuredContent", structuredContent);
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
    builder.meta = meta;
    return builder;
  }

  /** Makes a {@code McpToolCallResult} step by step. */
  public static final class Builder {
    private List<JsonNode> content;
    private Optional<JsonNode> structuredContent = Optional.empty();
    private Optional<JsonNode> meta = Optional.empty();

    private Builder() {}

    /**
     * Sets {@code content}: The parts of the output, as the Model Context Protocol defines them.
     */
    public Builder content(List<JsonNode> content) {
      this.content = content;
      return this;
    }

    /** Sets {@code structuredContent}: The output for programs, where the tool has one. */
    public Builder structuredContent(JsonNode structuredContent) {
      this.structuredContent = Optional.of(structuredContent);
      return this;
    }

    /** Sets {@code meta}: What the server said beside it. */
    public Builder meta(JsonNode meta) {
      this.meta = Optional.of(meta);
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public McpToolCallResult build() {
      return new McpToolCallResult(content, structuredContent, meta);
    }
  }
}
