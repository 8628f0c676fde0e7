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
 * The model looked something up on the web.
 *
 * @param id Unique inside the thread.
 * @param query What it looked up, for people. Can be empty before the item is completed.
 * @param action What it did.
 * @param results What was found, in a form that the search decides and this protocol does not.
 * @param startedAtMs When the item was started. Unix time in milliseconds.
 * @param completedAtMs When it was completed. Null while it is in progress. Unix time in
 *     milliseconds.
 */
public record WebSearchItem(
    String id,
    String query,
    Maybe<WebSearchAction> action,
    Maybe<List<JsonNode>> results,
    Maybe<Long> startedAtMs,
    Maybe<Long> completedAtMs)
    implements ThreadItem {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public WebSearchItem {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(query, "query");
    Objects.requireNonNull(action, "action");
    Objects.requireNonNull(results, "results");
    results = results.map(List::copyOf);
    Objects.requireNonNull(startedAtMs, "startedAtMs");
    Objects.requireNonNull(completedAtMs, "completedAtMs");
  }

  /** Always {@code webSearch}. */
  @Override
  public String type() {
    return "webSearch";
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static WebSearchItem fromJson(JsonNode json) {
    Decode.object(json);
    Decode.required(json, "type", Decode.literal(Encode::string, "webSearch"));
    return new WebSearchItem(
        Decode.required(json, "id", Decode::string),
        Decode.required(json, "query", Decode::string),
        Decode.maybe(json, "action", WebSearchAction::fromJson),
        Decode.maybe(json, "results", Decode.list(Decode::any)),
        Decode.maybe(json, "startedAtMs", Decode::int64),
        Decode.maybe(json, "completedAtMs", Decode::int64));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "type", "webSearch", Encode::string);
    Encode.required(json, "id", id, Encode::string);
    Encode.required(json, "query", query, Encode::string);
    Encode.maybe(json, "action", action, WebSearchAction::toJson);
    Encode.maybe(json, "results", results, Encode.list(Encode::any));
    Encode.maybe(json, "startedAtMs", startedAtMs, Encode::int64);
    Encode.maybe(json, "completedAtMs", completedAtMs, Encode::int64);
    return json;
  }

  /** A builder with nothing in it yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with all that is in this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.id = id;
    builder.query = query;
    builder.action = action;
    builder.results = results;
    builder.startedAtMs = startedAtMs;
    builder.completedAtMs = completedAtMs;
    return builder;
  }

  /** Makes a {@code WebSearchItem} step by step. */
  public static final class Builder {
    private String id;
    private String query;
    private Maybe<WebSearchAction> action = Maybe.absent();
    private Maybe<List<JsonNode>> results = Maybe.absent();
    private Maybe<Long> startedAtMs = Maybe.absent();
    private Maybe<Long> completedAtMs = Maybe.absent();

    private Builder() {}

    /** Sets {@code id}: Unique inside the thread. */
    public Builder id(String id) {
      this.id = id;
      return this;
    }

    /**
     * Sets {@code query}: What it looked up, for people. Can be empty before the item is completed.
     */
    public Builder query(String query) {
      this.query = query;
      return this;
    }

    /** Sets {@code action}: What it did. */
    public Builder action(WebSearchAction action) {
      this.action = Maybe.of(action);
      return this;
    }

    /** Sets {@code action}, or makes it null or absent. */
    public Builder action(Maybe<WebSearchAction> action) {
      this.action = action;
      return this;
    }

    /**
     * Sets {@code results}: What was found, in a form that the search decides and this protocol
     * does not.
     */
    public Builder results(List<JsonNode> results) {
      this.results = Maybe.of(results);
      return this;
    }

    /** Sets {@code results}, or makes it null or absent. */
    public Builder results(Maybe<List<JsonNode>> results) {
      this.results = results;
      return this;
    }

    /** Sets {@code startedAtMs}: When the item was started. Unix time in milliseconds. */
    public Builder startedAtMs(long startedAtMs) {
      this.startedAtMs = Maybe.of(startedAtMs);
      return this;
    }

    /** Sets {@code startedAtMs}, or makes it null or absent. */
    public Builder startedAtMs(Maybe<Long> startedAtMs) {
      this.startedAtMs = startedAtMs;
      return this;
    }

    /**
     * Sets {@code completedAtMs}: When it was completed. Null while it is in progress. Unix time in
     * milliseconds.
     */
    public Builder completedAtMs(long completedAtMs) {
      this.completedAtMs = Maybe.of(completedAtMs);
      return this;
    }

    /** Sets {@code completedAtMs}, or makes it null or absent. */
    public Builder completedAtMs(Maybe<Long> completedAtMs) {
      this.completedAtMs = completedAtMs;
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public WebSearchItem build() {
      return new WebSearchItem(id, query, action, results, startedAtMs, completedAtMs);
    }
  }
}
