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
 * How many loaded threads to list.
 *
 * @param cursor Where to go on: {@code nextCursor} of the page before.
 * @param limit How many at most. All when left out.
 */
public record ThreadLoadedListParams(Maybe<String> cursor, Maybe<Long> limit) implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public ThreadLoadedListParams {
    Objects.requireNonNull(cursor, "cursor");
    Objects.requireNonNull(limit, "limit");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ThreadLoadedListParams fromJson(JsonNode json) {
    Decode.object(json);
    return new ThreadLoadedListParams(
        Decode.maybe(json, "cursor", Decode::string), Decode.maybe(json, "limit", Decode::uint32));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.maybe(json, "cursor", cursor, Encode::string);
    Encode.maybe(json, "limit", limit, Encode::uint32);
    return json;
  }

  /** A builder with nothing in it yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with all that is in this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.cursor = cursor;
    builder.limit = limit;
    return builder;
  }

  /** Makes a {@code ThreadLoadedListParams} step by step. */
  public static final class Builder {
    private Maybe<String> cursor = Maybe.absent();
    private Maybe<Long> limit = Maybe.absent();

    private Builder() {}

    /** Sets {@code cursor}: Where to go on: {@code nextCursor} of the page before. */
    public Builder cursor(String cursor) {
      this.cursor = Maybe.of(cursor);
      return this;
    }

    /** Sets {@code cursor}, or makes it null or absent. */
    public Builder cursor(Maybe<String> cursor) {
      this.cursor = cursor;
      return this;
    }

    /** Sets {@code limit}: How many at most. All when left out. */
    public Builder limit(long limit) {
      this.limit = Maybe.of(limit);
      return this;
    }

    /** Sets {@code limit}, or makes it null or absent. */
    public Builder limit(Maybe<Long> limit) {
      this.limit = limit;
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public ThreadLoadedListParams build() {
      return new ThreadLoadedListParams(cursor, limit);
    }
  }
}
