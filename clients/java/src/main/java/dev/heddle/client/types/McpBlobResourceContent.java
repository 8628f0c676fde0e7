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
 * Content that is not text.
 *
 * @param uri Address of the resource.
 * @param mimeType Media type of the content.
 * @param meta {@code _meta} of MCP: data for those who know it, passed on as it is.
 * @param blob The bytes. Bytes in base64.
 */
public record McpBlobResourceContent(
    String uri, Maybe<String> mimeType, Optional<JsonNode> meta, String blob)
    implements McpResourceContent {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public McpBlobResourceContent {
    Objects.requireNonNull(uri, "uri");
    Objects.requireNonNull(mimeType, "mimeType");
    Objects.requireNonNull(meta, "meta");
    Objects.requireNonNull(blob, "blob");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static McpBlobResourceContent fromJson(JsonNode json) {
    Decode.object(json);
    return new McpBlobResourceContent(
        Decode.required(json, "uri", Decode::string),
        Decode.maybe(json, "mimeType", Decode::string),
        Decode.present(json, "_meta"),
        Decode.required(json, "blob", Decode::string));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "uri", uri, Encode::string);
    Encode.maybe(json, "mimeType", mimeType, Encode::string);
    Encode.present(json, "_meta", meta);
    Encode.required(json, "blob", blob, Encode::string);
    return json;
  }

  /** A builder with nothing in it yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with all that is in this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.uri = uri;
    builder.mimeType = mimeType;
    builder.meta = meta;
    builder.blob = blob;
    return builder;
  }

  /** Makes a {@code McpBlobResourceContent} step by step. */
  public static final class Builder {
    private String uri;
    private Maybe<String> mimeType = Maybe.absent();
    private Optional<JsonNode> meta = Optional.empty();
    private String blob;

    private Builder() {}

    /** Sets {@code uri}: Address of the resource. */
    public Builder uri(String uri) {
      this.uri = uri;
      return this;
    }

    /** Sets {@code mimeType}: Media type of the content. */
    public Builder mimeType(String mimeType) {
      this.mimeType = Maybe.of(mimeType);
      return this;
    }

    /** Sets {@code mimeType}, or makes it null or absent. */
    public Builder mimeType(Maybe<String> mimeType) {
      this.mimeType = mimeType;
      return this;
    }

    /** Sets {@code meta}: {@code _meta} of MCP: data for those who know it, passed on as it is. */
    public Builder meta(JsonNode meta) {
      this.meta = Optional.of(meta);
      return this;
    }

    /** Sets {@code blob}: The bytes. Bytes in base64. */
    public Builder blob(String blob) {
      this.blob = blob;
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public McpBlobResourceContent build() {
      return new McpBlobResourceContent(uri, mimeType, meta, blob);
    }
  }
}
