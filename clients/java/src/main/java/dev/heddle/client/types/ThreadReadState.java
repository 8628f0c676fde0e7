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
 * How far the user has read a thread.
 *
 * @param firstUnread Where the unread part begins; null when all is read.
 * @param revision Changes with each change of this state.
 */
public record ThreadReadState(Maybe<ThreadUnreadPosition> firstUnread, String revision)
    implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public ThreadReadState {
    Objects.requireNonNull(firstUnread, "firstUnread");
    Objects.requireNonNull(revision, "revision");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ThreadReadState fromJson(JsonNode json) {
    Decode.object(json);
    return new ThreadReadState(
        Decode.maybe(json, "firstUnread", ThreadUnreadPosition::fromJson),
        Decode.required(json, "revision", Decode::string));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.maybe(json, "firstUnread", firstUnread, ThreadUnreadPosition::toJson);
    Encode.required(json, "revision", revision, Encode::string);
    return json;
  }

  /** A builder with nothing in it yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with all that is in this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.firstUnread = firstUnread;
    builder.revision = revision;
    return builder;
  }

  /** Makes a {@code ThreadReadState} step by step. */
  public static final class Builder {
    private Maybe<ThreadUnreadPosition> firstUnread = Maybe.absent();
    private String revision;

    private Builder() {}

    /** Sets {@code firstUnread}: Where the unread part begins; null when all is read. */
    public Builder firstUnread(ThreadUnreadPosition firstUnread) {
      this.firstUnread = Maybe.of(firstUnread);
      return this;
    }

    /** Sets {@code firstUnread}, or makes it null or absent. */
    public Builder firstUnread(Maybe<ThreadUnreadPosition> firstUnread) {
      this.firstUnread = firstUnread;
      return this;
    }

    /** Sets {@code revision}: Changes with each change of this state. */
    public Builder revision(String revision) {
      this.revision = revision;
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public ThreadReadState build() {
      return new ThreadReadState(firstUnread, revision);
    }
  }
}
