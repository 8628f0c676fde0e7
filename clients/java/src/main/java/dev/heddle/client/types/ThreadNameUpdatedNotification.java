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
 * A thread has another name now.
 *
 * @param threadId The thread.
 * @param threadName Its name; absent or null when it has none.
 */
public record ThreadNameUpdatedNotification(String threadId, Maybe<String> threadName)
    implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public ThreadNameUpdatedNotification {
    Objects.requireNonNull(threadId, "threadId");
    Objects.requireNonNull(threadName, "threadName");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ThreadNameUpdatedNotification fromJson(JsonNode json) {
    Decode.object(json);
    return new ThreadNameUpdatedNotification(
        Decode.required(json, "threadId", Decode::string),
        Decode.maybe(json, "threadName", Decode::string));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "threadId", threadId, Encode::string);
    Encode.maybe(json, "threadName", threadName, Encode::string);
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
    builder.threadName = threadName;
    return builder;
  }

  /** Makes a {@code ThreadNameUpdatedNotification} step by step. */
  public static final class Builder {
    private String threadId;
    private Maybe<String> threadName = Maybe.absent();

    private Builder() {}

    /** Sets {@code threadId}: The thread. */
    public Builder threadId(String threadId) {
      this.threadId = threadId;
      return this;
    }

    /** Sets {@code threadName}: Its name; absent or null when it has none. */
    public Builder threadName(String threadName) {
      this.threadName = Maybe.of(threadName);
      return this;
    }

    /** Sets {@code threadName}, or makes it null or absent. */
    public Builder threadName(Maybe<String> threadName) {
      this.threadName = threadName;
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public ThreadNameUpdatedNotification build() {
      return new ThreadNameUpdatedNotification(threadId, threadName);
    }
  }
}
