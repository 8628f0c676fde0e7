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
 * An item ended and changes no more.
 *
 * @param item The item as it will be kept.
 * @param threadId The thread.
 * @param turnId The turn.
 * @param contentTokenCount How many tokens it takes up in the context of the model.
 * @param completedAtMs When it ended. Unix time in milliseconds.
 */
public record ItemCompletedNotification(
    ThreadItem item,
    String threadId,
    String turnId,
    Maybe<Long> contentTokenCount,
    long completedAtMs)
    implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public ItemCompletedNotification {
    Objects.requireNonNull(item, "item");
    Objects.requireNonNull(threadId, "threadId");
    Objects.requireNonNull(turnId, "turnId");
    Objects.requireNonNull(contentTokenCount, "contentTokenCount");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ItemCompletedNotification fromJson(JsonNode json) {
    Decode.object(json);
    return new ItemCompletedNotification(
        Decode.required(json, "item", ThreadItem::fromJson),
        Decode.required(json, "threadId", Decode::string),
        Decode.required(json, "turnId", Decode::string),
        Decode.maybe(json, "contentTokenCount", Decode::uint64),
        Decode.required(json, "completedAtMs", Decode::int64));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "item", item, ThreadItem::toJson);
    Encode.required(json, "threadId", threadId, Encode::string);
    Encode.required(json, "turnId", turnId, Encode::string);
    Encode.maybe(json, "contentTokenCount", contentTokenCount, Encode::uint64);
    Encode.required(json, "completedAtMs", completedAtMs, Encode::int64);
    return json;
  }

  /** A builder with nothing in it yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with all that is in this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.item = item;
    builder.threadId = threadId;
    builder.turnId = turnId;
    builder.contentTokenCount = contentTokenCount;
    builder.completedAtMs = completedAtMs;
    return builder;
  }

  /** Makes a {@code ItemCompletedNotification} step by step. */
  public static final class Builder {
    private ThreadItem item;
    private String threadId;
    private String turnId;
    private Maybe<Long> contentTokenCount = Maybe.absent();
    private Long completedAtMs;

    private Builder() {}

    /** Sets {@code item}: The item as it will be kept. */
    public Builder item(ThreadItem item) {
      this.item = item;
      return this;
    }

    /** Sets {@code threadId}: The thread. */
    public Builder threadId(String threadId) {
      this.threadId = threadId;
      return this;
    }

    /** Sets {@code turnId}: The turn. */
    public Builder turnId(String turnId) {
      this.turnId = turnId;
      return this;
    }

    /** Sets {@code contentTokenCount}: How many tokens it takes up in the context of the model. */
    public Builder contentTokenCount(long contentTokenCount) {
      this.contentTokenCount = Maybe.of(contentTokenCount);
      return this;
    }

    /** Sets {@code contentTokenCount}, or makes it null or absent. */
    public Builder contentTokenCount(Maybe<Long> contentTokenCount) {
      this.contentTokenCount = contentTokenCount;
      return this;
    }

    /** Sets {@code completedAtMs}: When it ended. Unix time in milliseconds. */
    public Builder completedAtMs(long completedAtMs) {
      this.completedAtMs = completedAtMs;
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public ItemCompletedNotification build() {
      return new ItemCompletedNotification(
          item,
          threadId,
          turnId,
          contentTokenCount,
          Objects.requireNonNull(completedAtMs, "completedAtMs"));
    }
  }
}
