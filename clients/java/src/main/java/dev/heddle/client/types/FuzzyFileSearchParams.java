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
 * What to look for, and where.
 *
 * @param query Letters that occur in the path, in this order but with others between them.
 * @param roots The folders to look in, with everything below them.
 * @param cancellationToken A name for a series of searches that the client makes up: each one stops
 *     the one before.
 */
public record FuzzyFileSearchParams(
    String query, List<String> roots, Maybe<String> cancellationToken) implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public FuzzyFileSearchParams {
    Objects.requireNonNull(query, "query");
    roots = Values.list(roots, "roots");
    Objects.requireNonNull(cancellationToken, "cancellationToken");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static FuzzyFileSearchParams fromJson(JsonNode json) {
    Decode.object(json);
    return new FuzzyFileSearchParams(
        Decode.required(json, "query", Decode::string),
        Decode.required(json, "roots", Decode.list(Decode::string)),
        Decode.maybe(json, "cancellationToken", Decode::string));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "query", query, Encode::string);
    Encode.required(json, "roots", roots, Encode.list(Encode::string));
    Encode.maybe(json, "cancellationToken", cancellationToken, Encode::string);
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
    builder.roots = roots;
    builder.cancellationToken = cancellationToken;
    return builder;
  }

  /** Makes a {@code FuzzyFileSearchParams} step by step. */
  public static final class Builder {
    private String query;
    private List<String> roots;
    private Maybe<String> cancellationToken = Maybe.absent();

    private Builder() {}

    /**
     * Sets {@code query}: Letters that occur in the path, in this order but with others between
     * them.
     */
    public Builder query(String query) {
      this.query = query;
      return this;
    }

    /** Sets {@code roots}: The folders to look in, with everything below them. */
    public Builder roots(List<String> roots) {
      this.roots = roots;
      return this;
    }

    /**
     * Sets {@code cancellationToken}: A name for a series of searches that the client makes up:
     * each one stops the one before.
     */
    public Builder cancellationToken(String cancellationToken) {
      this.cancellationToken = Maybe.of(cancellationToken);
      return this;
    }

    /** Sets {@code cancellationToken}, or makes it null or absent. */
    public Builder cancellationToken(Maybe<String> cancellationToken) {
      this.cancellationToken = cancellationToken;
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public FuzzyFileSearchParams build() {
      return new FuzzyFileSearchParams(query, roots, cancellationToken);
    }
  }
}
