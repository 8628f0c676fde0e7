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

/**
 * The command searches in files.
 *
 * @param command The part of the command line that does it.
 * @param query What it searches for.
 * @param path Where it searches.
 */
public record SearchAction(String command, Maybe<String> query, Maybe<String> path)
    implements CommandAction {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public SearchAction {
    Objects.requireNonNull(command, "command");
    Objects.requireNonNull(query, "query");
    Objects.requireNonNull(path, "path");
  }

  /** Always {@code search}. */
  @Override
  public String type() {
    return "search";
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static SearchAction fromJson(JsonNode json) {
    Decode.object(json);
    Decode.required(json, "type", Decode.literal(Encode::string, "search"));
    return new SearchAction(
        Decode.required(json, "command", Decode::string),
        Decode.maybe(json, "query", Decode::string),
        Decode.maybe(json, "path", Decode::string));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "type", "search", Encode::string);
    Encode.required(json, "command", command, Encode::string);
    Encode.maybe(json, "query", query, Encode::string);
    Encode.maybe(json, "path", path, Encode::string);
    return json;
  }

  /** A builder with nothing in it yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with all that is in this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.command = command;
    builder.query = query;
    builder.path = path;
    return builder;
  }

  /** Makes a {@code SearchAction} step by step. */
  public static final class Builder {
    private String command;
    private Maybe<String> query = Maybe.absent();
    private Maybe<String> path = Maybe.absent();

    private Builder() {}

    /** Sets {@code command}: The part of the command line that does it. */
    public Builder command(String command) {
      this.command = command;
      return this;
    }

    /** Sets {@code query}: What it searches for. */
    public Builder query(String query) {
      this.query = Maybe.of(query);
      return this;
    }

    /** Sets {@code query}, or makes it null or absent. */
    public Builder query(Maybe<String> query) {
      this.query = query;
      return this;
    }

    /** Sets {@code path}: Where it searches. */
    public Builder path(String path) {
      this.path = Maybe.of(path);
      return this;
    }

    /** Sets {@code path}, or makes it null or absent. */
    public Builder path(Maybe<String> path) {
      this.path = path;
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public SearchAction build() {
      return new SearchAction(command, query, path);
    }
  }
}
