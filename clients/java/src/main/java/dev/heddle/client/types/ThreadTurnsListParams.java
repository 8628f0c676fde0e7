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
 * Which turns of a thread to list.
 *
 * @param threadId The thread.
 * @param cursor Where to go on: {@code nextCursor} of the page before.
 * @param limit How many turns at most.
 * @param sortDirection From which end. The newest first when left out.
 * @param itemsView How many of their items. A summary when left out.
 */
public record ThreadTurnsListParams(
    String threadId,
    Maybe<String> cursor,
    Maybe<Long> limit,
    Maybe<SortDirection> sortDirection,
    Maybe<TurnItemsView> itemsView)
    implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public ThreadTurnsListParams {
    Objects.requireNonNull(threadId, "threadId");
    Objects.requireNonNull(cursor, "cursor");
    Objects.requireNonNull(limit, "limit");
    Objects.requireNonNull(sortDirection, "sortDirection");
    Objects.requireNonNull(itemsView, "itemsView");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ThreadTurnsListParams fromJson(JsonNode json) {
    Decode.object(json);
    return new ThreadTurnsListParams(
        Decode.required(json, "threadId", Decode::string),
        Decode.maybe(json, "cursor", Decode::string),
        Decode.maybe(json, "limit", Decode::uint32),
        Decode.maybe(json, "sortDirection", SortDirection::fromJson),
        Decode.maybe(json, "itemsView", TurnItemsView::fromJson));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "threadId", threadId, Encode::string);
    Encode.maybe(json, "cursor", cursor, Encode::string);
    Encode.maybe(json, "limit", limit, Encode::uint32);
    Encode.maybe(json, "sortDirection", sortDirection, SortDirection::toJson);
    Encode.maybe(json, "itemsView", itemsView, TurnItemsView::toJson);
    return json;
  }

  /** A builder with nothing in it yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with all that is in this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.threadId = threadId;
    builder.cursor = cursor;
    builder.limit = limit;
    builder.sortDirection = sortDirection;
    builder.itemsView = itemsView;
    return builder;
  }

  /** Makes a {@code ThreadTurnsListParams} step by step. */
  public static final class Builder {
    private String threadId;
    private Maybe<String> cursor = Maybe.absent();
    private Maybe<Long> limit = Maybe.absent();
    private Maybe<SortDirection> sortDirection = Maybe.absent();
    private Maybe<TurnItemsView> itemsView = Maybe.absent();

    private Builder() {}

    /** Sets {@code threadId}: The thread. */
    public Builder threadId(String threadId) {
      this.threadId = threadId;
      return this;
    }

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

    /** Sets {@code limit}: How many turns at most. */
    public Builder limit(long limit) {
      this.limit = Maybe.of(limit);
      return this;
    }

    /** Sets {@code limit}, or makes it null or absent. */
    public Builder limit(Maybe<Long> limit) {
      this.limit = limit;
      return this;
    }

    /** Sets {@code sortDirection}: From which end. The newest first when left out. */
    public Builder sortDirection(SortDirection sortDirection) {
      this.sortDirection = Maybe.of(sortDirection);
      return this;
    }

    /** Sets {@code sortDirection}, or makes it null or absent. */
    public Builder sortDirection(Maybe<SortDirection> sortDirection) {
      this.sortDirection = sortDirection;
      return this;
    }

    /** Sets {@code itemsView}: How many of their items. A summary when left out. */
    public Builder itemsView(TurnItemsView itemsView) {
      this.itemsView = Maybe.of(itemsView);
      return this;
    }

    /** Sets {@code itemsView}, or makes it null or absent. */
    public Builder itemsView(Maybe<TurnItemsView> itemsView) {
      this.itemsView = itemsView;
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public ThreadTurnsListParams build() {
      return new ThreadTurnsListParams(threadId, cursor, limit, sortDirection, itemsView);
    }
  }
}
