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
import java.util.Optional;

/**
 * One unit of work of the agent, from a message of the user to the end.
 *
 * @param id Unique inside the thread. A UUIDv7 since 2026-06, a counter ({@code "0"}) before.
 * @param rootTurnId The turn that this one goes back to, when turns start turns; else its own id.
 * @param items What happened in it, in order. Often empty in notifications: items come on their
 *     own.
 * @param itemsView How many of the items are here. All when left out.
 * @param status Where it stands.
 * @param error Why it failed, when it did.
 * @param startedAt When the work began. Unix time in seconds.
 * @param completedAt When it ended. Unix time in seconds.
 * @param durationMs How long it took. In milliseconds.
 */
public record Turn(
    String id,
    Maybe<String> rootTurnId,
    List<ThreadItem> items,
    Optional<TurnItemsView> itemsView,
    TurnStatus status,
    Maybe<TurnError> error,
    Maybe<Long> startedAt,
    Maybe<Long> completedAt,
    Maybe<Long> durationMs)
    implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public Turn {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(rootTurnId, "rootTurnId");
    items = Values.list(items, "items");
    Objects.requireNonNull(itemsView, "itemsView");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(error, "error");
    Objects.requireNonNull(startedAt, "startedAt");
    Objects.requireNonNull(completedAt, "completedAt");
    Objects.requireNonNull(durationMs, "durationMs");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Turn fromJson(JsonNode json) {
    Decode.object(json);
    return new Turn(
        Decode.required(json, "id", Decode::string),
        Decode.maybe(json, "rootTurnId", Decode::string),
        Decode.required(json, "items", Decode.list(ThreadItem::fromJson)),
        Decode.optional(json, "itemsView", TurnItemsView::fromJson),
        Decode.required(json, "status", TurnStatus::fromJson),
        Decode.maybe(json, "error", TurnError::fromJson),
        Decode.maybe(json, "startedAt", Decode::int64),
        Decode.maybe(json, "completedAt", Decode::int64),
        Decode.maybe(json, "durationMs", Decode::int64));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "id", id, Encode::string);
    Encode.maybe(json, "rootTurnId", rootTurnId, Encode::string);
    Encode.required(json, "items", items, Encode.list(ThreadItem::toJson));
    Encode.optional(json, "itemsView", itemsView, TurnItemsView::toJson);
    Encode.required(json, "status", status, TurnStatus::toJson);
    Encode.maybe(json, "error", error, TurnError::toJson);
    Encode.maybe(json, "startedAt", startedAt, Encode::int64);
    Encode.maybe(json, "completedAt", completedAt, Encode::int64);
    Encode.maybe(json, "durationMs", durationMs, Encode::int64);
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
    builder.rootTurnId = rootTurnId;
    builder.items = items;
    builder.itemsView = itemsView;
    builder.status = status;
    builder.error = error;
    builder.startedAt = startedAt;
    builder.completedAt = completedAt;
    builder.durationMs = durationMs;
    return builder;
  }

  /** Makes a {@code Turn} step by step. */
  public static final class Builder {
    private String id;
    private Maybe<String> rootTurnId = Maybe.absent();
    private List<ThreadItem> items;
    private Optional<TurnItemsView> itemsView = Optional.empty();
    private TurnStatus status;
    private Maybe<TurnError> error = Maybe.absent();
    private Maybe<Long> startedAt = Maybe.absent();
    private Maybe<Long> completedAt = Maybe.absent();
    private Maybe<Long> durationMs = Maybe.absent();

    private Builder() {}

    /**
     * Sets {@code id}: Unique inside the thread. A UUIDv7 since 2026-06, a counter ({@code "0"})
     * before.
     */
    public Builder id(String id) {
      this.id = id;
      return this;
    }

    /**
     * Sets {@code rootTurnId}: The turn that this one goes back to, when turns start turns; else
     * its own id.
     */
    public Builder rootTurnId(String rootTurnId) {
      this.rootTurnId = Maybe.of(rootTurnId);
      return this;
    }

    /** Sets {@code rootTurnId}, or makes it null or absent. */
    public Builder rootTurnId(Maybe<String> rootTurnId) {
      this.rootTurnId = rootTurnId;
      return this;
    }

    /**
     * Sets {@code items}: What happened in it, in order. Often empty in notifications: items come
     * on their own.
     */
    public Builder items(List<ThreadItem> items) {
      this.items = items;
      return this;
    }

    /** Sets {@code itemsView}: How many of the items are here. All when left out. */
    public Builder itemsView(TurnItemsView itemsView) {
      this.itemsView = Optional.of(itemsView);
      return this;
    }

    /** Sets {@code status}: Where it stands. */
    public Builder status(TurnStatus status) {
      this.status = status;
      return this;
    }

    /** Sets {@code error}: Why it failed, when it did. */
    public Builder error(TurnError error) {
      this.error = Maybe.of(error);
      return this;
    }

    /** Sets {@code error}, or makes it null or absent. */
    public Builder error(Maybe<TurnError> error) {
      this.error = error;
      return this;
    }

    /** Sets {@code startedAt}: When the work began. Unix time in seconds. */
    public Builder startedAt(long startedAt) {
      this.startedAt = Maybe.of(startedAt);
      return this;
    }

    /** Sets {@code startedAt}, or makes it null or absent. */
    public Builder startedAt(Maybe<Long> startedAt) {
      this.startedAt = startedAt;
      return this;
    }

    /** Sets {@code completedAt}: When it ended. Unix time in seconds. */
    public Builder completedAt(long completedAt) {
      this.completedAt = Maybe.of(completedAt);
      return this;
    }

    /** Sets {@code completedAt}, or makes it null or absent. */
    public Builder completedAt(Maybe<Long> completedAt) {
      this.completedAt = completedAt;
      return this;
    }

    /** Sets {@code durationMs}: How long it took. In milliseconds. */
    public Builder durationMs(long durationMs) {
      this.durationMs = Maybe.of(durationMs);
      return this;
    }

    /** Sets {@code durationMs}, or makes it null or absent. */
    public Builder durationMs(Maybe<Long> durationMs) {
      this.durationMs = durationMs;
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public Turn build() {
      return new Turn(
          id, rootTurnId, items, itemsView, status, error, startedAt, completedAt, durationMs);
    }
  }
}
