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
 * A tool that an MCP server offers.
 *
 * @param name Its name at the MCP server.
 * @param title Its name, for people. {@code name} when left out.
 * @param description What it is, for the model.
 * @param inputSchema JSON Schema of its arguments.
 * @param outputSchema JSON Schema of its structured result.
 * @param annotations Hints about its use, in the form of MCP.
 * @param icons Pictures to show it with, in the form of MCP.
 * @param meta {@code _meta} of MCP: data for those who know it, passed on as it is.
 */
public record McpTool(
    String name,
    Maybe<String> title,
    Maybe<String> description,
    JsonNode inputSchema,
    Optional<JsonNode> outputSchema,
    Optional<JsonNode> annotations,
    Maybe<List<JsonNode>> icons,
    Optional<JsonNode> meta)
    implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public McpTool {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(description, "description");
    Objects.requireNonNull(inputSchema, "inputSchema");
    Objects.requireNonNull(outputSchema, "outputSchema");
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
  public static McpTool fromJson(JsonNode json) {
    Decode.object(json);
    return new McpTool(
        Decode.required(json, "name", Decode::string),
        Decode.maybe(json, "title", Decode::string),
        Decode.maybe(json, "description", Decode::string),
        Decode.required(json, "inputSchema", Decode::any),
        Decode.present(json, "outputSchema"),
        Decode.present(json, "annotations"),
        Decode.maybe(json, "icons", Decode.list(Decode::any)),
        Decode.present(json, "_meta"));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "name", name, Encode::string);
    Encode.maybe(json, "title", title, Encode::string);
    Encode.maybe(json, "description", description, Encode::string);
    Encode.required(json, "inputSchema", inputSchema, Encode::any);
    Encode.present(json, "outputSchema", outputSchema);
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
    builder.name = name;
    builder.title = title;
    builder.description = description;
    builder.inputSchema = inputSchema;
    builder.outputSchema = outputSchema;
    builder.annotations = annotations;
    builder.icons = icons;
    builder.meta = meta;
    return builder;
  }

  /** Makes a {@code McpTool} step by step. */
  public static final class Builder {
    private String name;
    private Maybe<String> title = Maybe.absent();
    private Maybe<String> description = Maybe.absent();
    private JsonNode inputSchema;
    private Optional<JsonNode> outputSchema = Optional.empty();
    private Optional<JsonNode> annotations = Optional.empty();
    private Maybe<List<JsonNode>> icons = Maybe.absent();
    private Optional<JsonNode> meta = Optional.empty();

    private Builder() {}

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

    /** Sets {@code inputSchema}: JSON Schema of its arguments. */
    public Builder inputSchema(JsonNode inputSchema) {
      this.inputSchema = inputSchema;
      return this;
    }

    /** Sets {@code outputSchema}: JSON Schema of its structured result. */
    public Builder outputSchema(JsonNode outputSchema) {
      this.outputSchema = Optional.of(outputSchema);
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
    public McpTool build() {
      return new McpTool(
          name, title, description, inputSchema, outputSchema, annotations, icons, meta);
    }
  }
}
