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
 * One page of items.
 *
 * @param data The items.
 * @param nextCursor Where the next page begins; null at the end.
 * @param backwardsCursor Where the page in the other direction begins: with the first entry of this
 *     one, once more. Null when the page is empty.
 */
public record ThreadItemsListResponse(
    List<ThreadItemEntry> data, Maybe<String> nextCursor, Maybe<String> backwardsCursor)
    implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public ThreadItemsListResponse {
    data = Values.list(data, "data");
    Objects.requireNonNull(nextCursor, "nextCursor");
    Objects.requireNonNull(backwardsCursor, "backwardsCursor");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ThreadItemsListResponse fromJson(JsonNode json) {
    Decode.object(json);
    return new ThreadItemsListResponse(
        Decode.required(json, "data", Decode.list(ThreadItemEntry::fromJson)),
        Decode.maybe(json, "nextCursor", Decode::string),
        Decode.maybe(json, "backwardsCursor", Decode::string));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "data", data, Encode.list(ThreadItemEntry::toJson));
    Encode.maybe(json, "nextCursor", nextCursor, Encode::string);
    Encode.maybe(json, "backwardsCursor", backwardsCursor, Encode::string);
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
    builder.backwardsCursor = backwardsCursor;
    return builder;
  }

  /** Makes a {@code ThreadItemsListResponse} step by step. */
  public static final class Builder {
    private List<ThreadItemEntry> data;
    private Maybe<String> nextCursor = Maybe.absent();
    private Maybe<String> backwardsCursor = Maybe.absent();

    private Builder() {}

    /** Sets {@code data}: The items. */
    public Builder data(List<ThreadItemEntry> data) {
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

    /**
     * Sets {@code backwardsCursor}: Where the page in the other direction begins: with the first
     * entry of this one, once more. Null when the page is empty.
     */
    public Builder backwardsCursor(String backwardsCursor) {
      this.backwardsCursor = Maybe.of(backwardsCursor);
      return this;
    }

    /** Sets {@code backwardsCursor}, or makes it null or absent. */
    public Builder backwardsCursor(Maybe<String> backwardsCursor) {
      this.backwardsCursor = backwardsCursor;
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public ThreadItemsListResponse build() {
      return new ThreadItemsListResponse(data, nextCursor, backwardsCursor);
    }
  }
}
