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
import java.util.Optional;

/**
 * A pattern for the addresses of many resources of one kind.
 *
 * @param uriTemplate The pattern, an URI template of RFC 6570.
 * @param name Its name at the MCP server.
 * @param title Its name, for people. {@code name} when left out.
 * @param description What it is, for the model.
 * @param mimeType Media type of the content, when it is the same for all.
 * @param annotations Hints about its use, in the form of MCP.
 */
public record McpResourceTemplate(
    String uriTemplate,
    String name,
    Maybe<String> title,
    Maybe<String> description,
    Maybe<String> mimeType,
    Optional<JsonNode> annotations)
    implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public McpResourceTemplate {
    Objects.requireNonNull(uriTemplate, "uriTemplate");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(description, "description");
    Objects.requireNonNull(mimeType, "mimeType");
    Objects.requireNonNull(annotations, "annotations");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static McpResourceTemplate fromJson(JsonNode json) {
    Decode.object(json);
    return new McpResourceTemplate(
        Decode.required(json, "uriTemplate", Decode::string),
        Decode.required(json, "name", Decode::string),
        Decode.maybe(json, "title", Decode::string),
        Decode.maybe(json, "description", Decode::string),
        Decode.maybe(json, "mimeType", Decode::string),
        Decode.present(json, "annotations"));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "uriTemplate", uriTemplate, Encode::string);
    Encode.required(json, "name", name, Encode::string);
    Encode.maybe(json, "title", title, Encode::string);
    Encode.maybe(json, "description", description, Encode::string);
    Encode.maybe(json, "mimeType", mimeType, Encode::string);
    Encode.present(json, "annotations", annotations);
    return json;
  }

  /** A builder with nothing in it yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with all that is in this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.uriTemplate = uriTemplate;
    builder.name = name;
    builder.title = title;
    builder.description = description;
    builder.mimeType = mimeType;
    builder.annotations = annotations;
    return builder;
  }

  /** Makes a {@code McpResourceTemplate} step by step. */
  public static final class Builder {
    private String uriTemplate;
    private String name;
    private Maybe<String> title = Maybe.absent();
    private Maybe<String> description = Maybe.absent();
    private Maybe<String> mimeType = Maybe.absent();
    private Optional<JsonNode> annotations = Optional.empty();

    private Builder() {}

    /** Sets {@code uriTemplate}: The pattern, an URI template of RFC 6570. */
    public Builder uriTemplate(String uriTemplate) {
      this.uriTemplate = uriTemplate;
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

    /** Sets {@code mimeType}: Media type of the content, when it is the same for all. */
    public Builder mimeType(String mimeType) {
      this.mimeType = Maybe.of(mimeType);
      return this;
    }

    /** Sets {@code mimeType}, or makes it null or absent. */
    public Builder mimeType(Maybe<String> mimeType) {
      this.mimeType = mimeType;
      return this;
    }

    /** Sets {@code annotations}: Hints about its use, in the form of MCP. */
    public Builder annotations(JsonNode annotations) {
      this.annotations = Optional.of(annotations);
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public McpResourceTemplate build() {
      return new McpResourceTemplate(uriTemplate, name, title, description, mimeType, annotations);
    }
  }
}
