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

/**
 * What was read.
 *
 * @param contents The content, in as many parts as the MCP server makes of it.
 * @param originCallId Id of the tool call whose app was read from, when the request named one.
 */
public record McpResourceReadResponse(List<McpResourceContent> contents, Maybe<String> originCallId)
    implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public McpResourceReadResponse {
    contents = Values.list(contents, "contents");
    Objects.requireNonNull(originCallId, "originCallId");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static McpResourceReadResponse fromJson(JsonNode json) {
    Decode.object(json);
    return new McpResourceReadResponse(
        Decode.required(json, "contents", Decode.list(McpResourceContent::fromJson)),
        Decode.maybe(json, "originCallId", Decode::string));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "contents", contents, Encode.list(McpResourceContent::toJson));
    Encode.maybe(json, "originCallId", originCallId, Encode::string);
    return json;
  }

  /** A builder with nothing in it yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with all that is in this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.contents = contents;
    builder.originCallId = originCallId;
    return builder;
  }

  /** Makes a {@code McpResourceReadResponse} step by step. */
  public static final class Builder {
    private List<McpResourceContent> contents;
    private Maybe<String> originCallId = Maybe.absent();

    private Builder() {}

    /** Sets {@code contents}: The content, in as many parts as the MCP server makes of it. */
    public Builder contents(List<McpResourceContent> contents) {
      this.contents = contents;
      return this;
    }

    /**
     * Sets {@code originCallId}: Id of the tool call whose app was read from, when the request
     * named one.
     */
    public Builder originCallId(String originCallId) {
      this.originCallId = Maybe.of(originCallId);
      return this;
    }

    /** Sets {@code originCallId}, or makes it null or absent. */
    public Builder originCallId(Maybe<String> originCallId) {
      this.originCallId = originCallId;
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public McpResourceReadResponse build() {
      return new McpResourceReadResponse(contents, originCallId);
    }
  }
}
