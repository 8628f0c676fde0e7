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
 * The thread as it was before the turn.
 *
 * @param thread The thread, without turns; ask for those page by page.
 * @param turnsBackwardsCursor Where to begin paging back through the turns.
 * @param itemsBackwardsCursor Where to begin paging back through the items.
 */
public record ThreadRevertResponse(
    ThreadInfo thread, Maybe<String> turnsBackwardsCursor, Maybe<String> itemsBackwardsCursor)
    implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public ThreadRevertResponse {
    Objects.requireNonNull(thread, "thread");
    Objects.requireNonNull(turnsBackwardsCursor, "turnsBackwardsCursor");
    Objects.requireNonNull(itemsBackwardsCursor, "itemsBackwardsCursor");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ThreadRevertResponse fromJson(JsonNode json) {
    Decode.object(json);
    return new ThreadRevertResponse(
        Decode.required(json, "thread", ThreadInfo::fromJson),
        Decode.maybe(json, "turnsBackwardsCursor", Decode::string),
        Decode.maybe(json, "itemsBackwardsCursor", Decode::string));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "thread", thread, ThreadInfo::toJson);
    Encode.maybe(json, "turnsBackwardsCursor", turnsBackwardsCursor, Encode::string);
    Encode.maybe(json, "itemsBackwardsCursor", itemsBackwardsCursor, Encode::string);
    return json;
  }

  /** A builder with nothing in it yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with all that is in this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.thread = thread;
    builder.turnsBackwardsCursor = turnsBackwardsCursor;
    builder.itemsBackwardsCursor = itemsBackwardsCursor;
    return builder;
  }

  /** Makes a {@code ThreadRevertResponse} step by step. */
  public static final class Builder {
    private ThreadInfo thread;
    private Maybe<String> turnsBackwardsCursor = Maybe.absent();
    private Maybe<String> itemsBackwardsCursor = Maybe.absent();

    private Builder() {}

    /** Sets {@code thread}: The thread, without turns; ask for those page by page. */
    public Builder thread(ThreadInfo thread) {
      this.thread = thread;
      return this;
    }

    /** Sets {@code turnsBackwardsCursor}: Where to begin paging back through the turns. */
    public Builder turnsBackwardsCursor(String turnsBackwardsCursor) {
      this.turnsBackwardsCursor = Maybe.of(turnsBackwardsCursor);
      return this;
    }

    /** Sets {@code turnsBackwardsCursor}, or makes it null or absent. */
    public Builder turnsBackwardsCursor(Maybe<String> turnsBackwardsCursor) {
      this.turnsBackwardsCursor = turnsBackwardsCursor;
      return this;
    }

    /** Sets {@code itemsBackwardsCursor}: Where to begin paging back through the items. */
    public Builder itemsBackwardsCursor(String itemsBackwardsCursor) {
      this.itemsBackwardsCursor = Maybe.of(itemsBackwardsCursor);
      return this;
    }

    /** Sets {@code itemsBackwardsCursor}, or makes it null or absent. */
    public Builder itemsBackwardsCursor(Maybe<String> itemsBackwardsCursor) {
      this.itemsBackwardsCursor = itemsBackwardsCursor;
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public ThreadRevertResponse build() {
      return new ThreadRevertResponse(thread, turnsBackwardsCursor, itemsBackwardsCursor);
    }
  }
}
