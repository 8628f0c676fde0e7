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
import java.util.Optional;

/**
 * Something that an MCP server lets be read.
 *
 * @param uri Its address, to read it by.
 * @param name Its name at the MCP server.
 * @param title Its name, for people. {@code name} when left out.
 * @param description What it is, for the model.
 * @param mimeType Media type of the content.
 * @param size Size of the content in bytes.
 * @param annotations Hints about its use, in the form of MCP.
 * @param icons Pictures to show it with, in the form of MCP.
 * @param meta {@code _meta} of MCP: data for those who know it, passed on as it is.
 */
public record McpResource(
    String uri,
    String name,
    Maybe<String> title,
    Maybe<String> description,
    Maybe<String> mimeType,
    Maybe<Long> size,
    Optional<JsonNode> annotations,
    Maybe<List<JsonNode>> icons,
    Optional<JsonNode> meta)
    implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public McpResource {
    Objects.requireNonNull(uri, "uri");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(description, "description");
    Objects.requireNonNull(mimeType, "mimeType");
    Objects.requireNonNull(size, "size");
    Objects.requireNonNull(annotations, "annotations");
    Objects.requireNonNull(icons, "icons");
    icons = icons.map(List::copyOf);
    Objects.requireNonNull(meta, "meta");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static McpResource fromJson(JsonNode json) {
    Decode.object(json);
    return new McpResource(
        Decode.required(json, "uri", Decode::string),
        Decode.required(json, "name", Decode::string),
        Decode.maybe(json, "title", Decode::string),
        Decode.maybe(json, "description", Decode::string),
        Decode.maybe(json, "mimeType", Decode::string),
        Decode.maybe(json, "size", Decode::int64),
        Decode.present(json, "annotations"),
        Decode.maybe(json, "icons", Decode.list(Decode::any)),
        Decode.present(json, "_meta"));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "uri", uri, Encode::string);
    Encode.required(json, "name", name, Encode::string);
    Encode.maybe(json, "title", title, Encode::string);
    Encode.maybe(json, "description", description, Encode::string);
    Encode.maybe(json, "mimeType", mimeType, Encode::string);
    Encode.maybe(json, "size", size, Encode::int64);
    Encode.present(json, "annotations", annotations);
    Encode.maybe(json, "icons", icons, Encode.list(Encode::any));
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
    builder.uri = uri;
    builder.name = name;
    builder.title = title;
    builder.description = description;
    builder.mimeType = mimeType;
    builder.size = size;
    builder.annotations = annotations;
    builder.icons = icons;
    builder.meta = meta;
    return builder;
  }

  /** Makes a {@code McpResource} step by step. */
  public static final class Builder {
    private String uri;
    private String name;
    private Maybe<String> title = Maybe.absent();
    private Maybe<String> description = Maybe.absent();
    private Maybe<String> mimeType = Maybe.absent();
    private Maybe<Long> size = Maybe.absent();
    private Optional<JsonNode> annotations = Optional.empty();
    private Maybe<List<JsonNode>> icons = Maybe.absent();
    private Optional<JsonNode> meta = Optional.empty();

    private Builder() {}

    /** Sets {@code uri}: Its address, to read it by. */
    public Builder uri(String uri) {
      this.uri = uri;
      return this;
    }

    /** Sets {@code name}: Its name at the MCP server. */
    public Builder name(String name) {
      this.name = name;
      return this;
    }

    /** Sets {@code title}: Its name, for people. {@code name} when left out. */
    public Builder title(String title) {
      this.title = Maybe.of(title);
      return this;
    }

    /** Sets {@code title}, or makes it null or absent. */
    public Builder title(Maybe<String> title) {
      this.title = title;
      return this;
    }

    /** Sets {@code description}: What it is, for the model. */
    public Builder description(String description) {
      this.description = Maybe.of(description);
      return this;
    }

    /** Sets {@code description}, or makes it null or absent. */
    public Builder description(Maybe<String> description) {
      this.description = description;
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

    /** Sets {@code size}: Size of the content in bytes. */
    public Builder size(long size) {
      this.size = Maybe.of(size);
      return this;
    }

    /** Sets {@code size}, or makes it null or absent. */
    public Builder size(Maybe<Long> size) {
      this.size = size;
      return this;
    }

    /** Sets {@code annotations}: Hints about its use, in the form of MCP. */
    public Builder annotations(JsonNode annotations) {
      this.annotations = Optional.of(annotations);
      return this;
    }

    /** Sets {@code icons}: Pictures to show it with, in the form of MCP. */
    public Builder icons(List<JsonNode> icons) {
      this.icons = Maybe.of(icons);
      return this;
    }

    /** Sets {@code icons}, or makes it null or absent. */
    public Builder icons(Maybe<List<JsonNode>> icons) {
      this.icons = icons;
      return this;
    }

    /** Sets {@code meta}: {@code _meta} of MCP: data for those who know it, passed on as it is. */
    public Builder meta(JsonNode meta) {
      this.meta = Optional.of(meta);
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public McpResource build() {
      return new McpResource(
          uri, name, title, description, mimeType, size, annotations, icons, meta);
    }
  }
}
