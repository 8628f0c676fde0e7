// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.types;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.heddle.client.core.Decode;
import dev.heddle.client.core.DecodeException;
import dev.heddle.client.core.Encode;
import dev.heddle.client.core.Maybe;
import java.util.List;
import java.util.Objects;

/**
 * The model searches for pages.
 *
 * @param query What it searches for.
 * @param queries What it searches for, when it is several things at once.
 */
public record WebSearchForPages(Maybe<String> query, Maybe<List<String>> queries)
    implements WebSearchAction {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public WebSearchForPages {
    Objects.requireNonNull(query, "query");
    Objects.requireNonNull(queries, "queries");
    queries = queries.map(List::copyOf);
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
  public static WebSearchForPages fromJson(JsonNode json) {
    Decode.object(json);
    Decode.required(json, "type", Decode.literal(Encode::string, "search"));
    return new WebSearchForPages(
        Decode.maybe(json, "query", Decode::string),
        Decode.maybe(json, "queries", Decode.list(Decode::string)));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "type", "search", Encode::string);
    Encode.maybe(json, "query", query, Encode::string);
    Encode.maybe(json, "queries", queries, Encode.list(Encode::string));
    return json;
  }

  /** A builder with nothing in it yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with all that is in this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.query = query;
    builder.queries = queries;
    return builder;
  }

  /** Makes a {@code WebSearchForPages} step by step. */
  public static final class Builder {
    private Maybe<String> query = Maybe.absent();
    private Maybe<List<String>> queries = Maybe.absent();

    private Builder() {}

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

    /** Sets {@code queries}: What it searches for, when it is several things at once. */
    public Builder queries(List<String> queries) {
      this.queries = Maybe.of(queries);
      return this;
    }

    /** Sets {@code queries}, or makes it null or absent. */
    public Builder queries(Maybe<List<String>> queries) {
      this.queries = queries;
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public WebSearchForPages build() {
      return new WebSearchForPages(query, queries);
    }
  }
}
