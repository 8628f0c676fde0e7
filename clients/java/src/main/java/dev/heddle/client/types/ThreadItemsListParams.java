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
 * Which items of a thread to list.
 *
 * @param threadId The thread.
 * @param turnId Only items of this turn. Those of all turns when left out.
 * @param cursor Where to go on: {@code nextCursor} of the page before, or with {@code turnId} an
 *     item to go on from.
 * @param limit How many items at most.
 * @param sortDirection From which end. The oldest first when left out.
 * @param deferOutput Outputs to leave out, for reading them one by one with {@code
 *     thread/items/read}. Only with {@code turnId}.
 */
public record ThreadItemsListParams(
    String threadId,
    Maybe<String> turnId,
    Maybe<ThreadItemsListCursor> cursor,
    Maybe<Long> limit,
    Maybe<SortDirection> sortDirection,
    Maybe<ThreadItemOutputDeferral> deferOutput)
    implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public ThreadItemsListParams {
    Objects.requireNonNull(threadId, "threadId");
    Objects.requireNonNull(turnId, "turnId");
    Objects.requireNonNull(cursor, "cursor");
    Objects.requireNonNull(limit, "limit");
    Objects.requireNonNull(sortDirection, "sortDirection");
    Objects.requireNonNull(deferOutput, "deferOutput");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ThreadItemsListParams fromJson(JsonNode json) {
    Decode.object(json);
    return new ThreadItemsListParams(
        Decode.required(json, "threadId", Decode::string),
        Decode.maybe(json, "turnId", Decode::string),
        Decode.maybe(json, "cursor", ThreadItemsListCursor::fromJson),
        Decode.maybe(json, "limit", Decode::uint32),
        Decode.maybe(json, "sortDirection", SortDirection::fromJson),
        Decode.maybe(json, "deferOutput", ThreadItemOutputDeferral::fromJson));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "threadId", threadId, Encode::string);
    Encode.maybe(json, "turnId", turnId, Encode::string);
    Encode.maybe(json, "cursor", cursor, ThreadItemsListCursor::toJson);
    Encode.maybe(json, "limit", limit, Encode::uint32);
    Encode.maybe(json, "sortDirection", sortDirection, SortDirection::toJson);
    Encode.maybe(json, "deferOutput", deferOutput, ThreadItemOutputDeferral::toJson);
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
    builder.turnId = turnId;
    builder.cursor = cursor;
    builder.limit = limit;
    builder.sortDirection = sortDirection;
    builder.deferOutput = deferOutput;
    return builder;
  }

  /** Makes a {@code ThreadItemsListParams} step by step. */
  public static final class Builder {
    private String threadId;
    private Maybe<String> turnId = Maybe.absent();
    private Maybe<ThreadItemsListCursor> cursor = Maybe.absent();
    private Maybe<Long> limit = Maybe.absent();
    private Maybe<SortDirection> sortDirection = Maybe.absent();
    private Maybe<ThreadItemOutputDeferral> deferOutput = Maybe.absent();

    private Builder() {}

    /** Sets {@code threadId}: The thread. */
    public Builder threadId(String threadId) {
      this.threadId = threadId;
      return this;
    }

    /** Sets {@code turnId}: Only items of this turn. Those of all turns when left out. */
    public Builder turnId(String turnId) {
      this.turnId = Maybe.of(turnId);
      return this;
    }

    /** Sets {@code turnId}, or makes it null or absent. */
    public Builder turnId(Maybe<String> turnId) {
      this.turnId = turnId;
      return this;
    }

    /**
     * Sets {@code cursor}: Where to go on: {@code nextCursor} of the page before, or with {@code
     * turnId} an item to go on from.
     */
    public Builder cursor(ThreadItemsListCursor cursor) {
      this.cursor = Maybe.of(cursor);
      return this;
    }

    /** Sets {@code cursor}, or makes it null or absent. */
    public Builder cursor(Maybe<ThreadItemsListCursor> cursor) {
      this.cursor = cursor;
      return this;
    }

    /** Sets {@code limit}: How many items at most. */
    public Builder limit(long limit) {
      this.limit = Maybe.of(limit);
      return this;
    }

    /** Sets {@code limit}, or makes it null or absent. */
    public Builder limit(Maybe<Long> limit) {
      this.limit = limit;
      return this;
    }

    /** Sets {@code sortDirection}: From which end. The oldest first when left out. */
    public Builder sortDirection(SortDirection sortDirection) {
      this.sortDirection = Maybe.of(sortDirection);
      return this;
    }

    /** Sets {@code sortDirection}, or makes it null or absent. */
    public Builder sortDirection(Maybe<SortDirection> sortDirection) {
      this.sortDirection = sortDirection;
      return this;
    }

    /**
     * Sets {@code deferOutput}: Outputs to leave out, for reading them one by one with {@code
     * thread/items/read}. Only with {@code turnId}.
     */
    public Builder deferOutput(ThreadItemOutputDeferral deferOutput) {
      this.deferOutput = Maybe.of(deferOutput);
      return this;
    }

    /** Sets {@code deferOutput}, or makes it null or absent. */
    public Builder deferOutput(Maybe<ThreadItemOutputDeferral> deferOutput) {
      this.deferOutput = deferOutput;
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public ThreadItemsListParams build() {
      return new ThreadItemsListParams(threadId, turnId, cursor, limit, sortDirection, deferOutput);
    }
  }
}
