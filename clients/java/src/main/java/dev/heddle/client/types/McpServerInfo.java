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
 * How an MCP server introduces itself.
 *
 * @param name Its name, for programs.
 * @param title Its name, for people. {@code name} when left out.
 * @param version Its version.
 * @param description What it does.
 * @param icons Pictures to show it with, in the form of MCP.
 * @param websiteUrl Address of its website.
 */
public record McpServerInfo(
    String name,
    Maybe<String> title,
    String version,
    Maybe<String> description,
    Maybe<List<JsonNode>> icons,
    Maybe<String> websiteUrl)
    implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public McpServerInfo {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(version, "version");
    Objects.requireNonNull(description, "description");
    Objects.requireNonNull(icons, "icons");
    icons = icons.map(List::copyOf);
    Objects.requireNonNull(websiteUrl, "websiteUrl");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static McpServerInfo fromJson(JsonNode json) {
    Decode.object(json);
    return new McpServerInfo(
        Decode.required(json, "name", Decode::string),
        Decode.maybe(json, "title", Decode::string),
        Decode.required(json, "version", Decode::string),
        Decode.maybe(json, "description", Decode::string),
        Decode.maybe(json, "icons", Decode.list(Decode::any)),
        Decode.maybe(json, "websiteUrl", Decode::string));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "name", name, Encode::string);
    Encode.maybe(json, "title", title, Encode::string);
    Encode.required(json, "version", version, Encode::string);
    Encode.maybe(json, "description", description, Encode::string);
    Encode.maybe(json, "icons", icons, Encode.list(Encode::any));
    Encode.maybe(json, "websiteUrl", websiteUrl, Encode::string);
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
    builder.version = version;
    builder.description = description;
    builder.icons = icons;
    builder.websiteUrl = websiteUrl;
    return builder;
  }

  /** Makes a {@code McpServerInfo} step by step. */
  public static final class Builder {
    private String name;
    private Maybe<String> title = Maybe.absent();
    private String version;
    private Maybe<String> description = Maybe.absent();
    private Maybe<List<JsonNode>> icons = Maybe.absent();
    private Maybe<String> websiteUrl = Maybe.absent();

    private Builder() {}

    /** Sets {@code name}: Its name, for programs. */
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

    /** Sets {@code version}: Its version. */
    public Builder version(String version) {
      this.version = version;
      return this;
    }

    /** Sets {@code description}: What it does. */
    public Builder description(String description) {
      this.description = Maybe.of(description);
      return this;
    }

    /** Sets {@code description}, or makes it null or absent. */
    public Builder description(Maybe<String> description) {
      this.description = description;
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

    /** Sets {@code websiteUrl}: Address of its website. */
    public Builder websiteUrl(String websiteUrl) {
      this.websiteUrl = Maybe.of(websiteUrl);
      return this;
    }

    /** Sets {@code websiteUrl}, or makes it null or absent. */
    public Builder websiteUrl(Maybe<String> websiteUrl) {
      this.websiteUrl = websiteUrl;
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public McpServerInfo build() {
      return new McpServerInfo(name, title, version, description, icons, websiteUrl);
    }
  }
}
