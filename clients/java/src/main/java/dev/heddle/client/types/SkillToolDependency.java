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

/**
 * A tool that a skill needs.
 *
 * @param type The kind of tool, such as {@code mcp}.
 * @param value Its name.
 * @param description What it is, for people.
 * @param transport How to talk to it, such as {@code streamable_http}.
 * @param command The command that starts it, where one does.
 * @param url Its address, where it has one.
 */
public record SkillToolDependency(
    String type,
    String value,
    Maybe<String> description,
    Maybe<String> transport,
    Maybe<String> command,
    Maybe<String> url)
    implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public SkillToolDependency {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(description, "description");
    Objects.requireNonNull(transport, "transport");
    Objects.requireNonNull(command, "command");
    Objects.requireNonNull(url, "url");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static SkillToolDependency fromJson(JsonNode json) {
    Decode.object(json);
    return new SkillToolDependency(
        Decode.required(json, "type", Decode::string),
        Decode.required(json, "value", Decode::string),
        Decode.maybe(json, "description", Decode::string),
        Decode.maybe(json, "transport", Decode::string),
        Decode.maybe(json, "command", Decode::string),
        Decode.maybe(json, "url", Decode::string));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "type", type, Encode::string);
    Encode.required(json, "value", value, Encode::string);
    Encode.maybe(json, "description", description, Encode::string);
    Encode.maybe(json, "transport", transport, Encode::string);
    Encode.maybe(json, "command", command, Encode::string);
    Encode.maybe(json, "url", url, Encode::string);
    return json;
  }

  /** A builder with nothing in it yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with all that is in this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.type = type;
    builder.value = value;
    builder.description = description;
    builder.transport = transport;
    builder.command = command;
    builder.url = url;
    return builder;
  }

  /** Makes a {@code SkillToolDependency} step by step. */
  public static final class Builder {
    private String type;
    private String value;
    private Maybe<String> description = Maybe.absent();
    private Maybe<String> transport = Maybe.absent();
    private Maybe<String> command = Maybe.absent();
    private Maybe<String> url = Maybe.absent();

    private Builder() {}

    /** Sets {@code type}: The kind of tool, such as {@code mcp}. */
    public Builder type(String type) {
      this.type = type;
      return this;
    }

    /** Sets {@code value}: Its name. */
    public Builder value(String value) {
      this.value = value;
      return this;
    }

    /** Sets {@code description}: What it is, for people. */
    public Builder description(String description) {
      this.description = Maybe.of(description);
      return this;
    }

    /** Sets {@code description}, or makes it null or absent. */
    public Builder description(Maybe<String> description) {
      this.description = description;
      return this;
    }

    /** Sets {@code transport}: How to talk to it, such as {@code streamable_http}. */
    public Builder transport(String transport) {
      this.transport = Maybe.of(transport);
      return this;
    }

    /** Sets {@code transport}, or makes it null or absent. */
    public Builder transport(Maybe<String> transport) {
      this.transport = transport;
      return this;
    }

    /** Sets {@code command}: The command that starts it, where one does. */
    public Builder command(String command) {
      this.command = Maybe.of(command);
      return this;
    }

    /** Sets {@code command}, or makes it null or absent. */
    public Builder command(Maybe<String> command) {
      this.command = command;
      return this;
    }

    /** Sets {@code url}: Its address, where it has one. */
    public Builder url(String url) {
      this.url = Maybe.of(url);
      return this;
    }

    /** Sets {@code url}, or makes it null or absent. */
    public Builder url(Maybe<String> url) {
      this.url = url;
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public SkillToolDependency build() {
      return new SkillToolDependency(type, value, description, transport, command, url);
    }
  }
}
