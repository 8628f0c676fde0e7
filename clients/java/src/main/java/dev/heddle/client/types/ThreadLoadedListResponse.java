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
 * One page of loaded threads.
 *
 * @param data Ids of threads that the server holds in memory.
 * @param nextCursor Where the next page begins; null at the end.
 */
public record ThreadLoadedListResponse(List<String> data, Maybe<String> nextCursor)
    implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public ThreadLoadedListResponse {
    data = Values.list(data, "data");
    Objects.requireNonNull(nextCursor, "nextCursor");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ThreadLoadedListResponse fromJson(JsonNode json) {
    Decode.object(json);
    return new ThreadLoadedListResponse(
        Decode.required(json, "data", Decode.list(Decode::string)),
        Decode.maybe(json, "nextCursor", Decode::string));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "data", data, Encode.list(Encode::string));
    Encode.maybe(json, "nextCursor", nextCursor, Encode::string);
    return json;
  }

  /** A builder with nothing in it yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with all that is in this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.data = data;
    builder.nextCursor = nextCursor;
    return builder;
  }

  /** Makes a {@code ThreadLoadedListResponse} step by step. */
  public static final class Builder {
    private List<String> data;
    private Maybe<String> nextCursor = Maybe.absent();

    private Builder() {}

    /** Sets {@code data}: Ids of threads that the server holds in memory. */
    public Builder data(List<String> data) {
      this.data = data;
      return this;
    }

    /** Sets {@code nextCursor}: Where the next page begins; null at the end. */
    public Builder nextCursor(String nextCursor) {
      this.nextCursor = Maybe.of(nextCursor);
      return this;
    }

    /** Sets {@code nextCursor}, or makes it null or absent. */
    public Builder nextCursor(Maybe<String> nextCursor) {
      this.nextCursor = nextCursor;
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public ThreadLoadedListResponse build() {
      return new ThreadLoadedListResponse(data, nextCursor);
    }
  }
}
