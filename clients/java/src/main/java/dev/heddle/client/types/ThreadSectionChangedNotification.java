// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.types;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.heddle.client.core.Decode;
import dev.heddle.client.core.DecodeException;
import dev.heddle.client.core.Encode;
import dev.heddle.client.core.WireValue;
import java.util.Objects;
import java.util.Optional;

/**
 * A thread was moved: into a section, out of it, or to another place in it.
 *
 * @param threadId The thread.
 * @param sectionId The section that it is in now; null when it is in none. Null when empty.
 */
public record ThreadSectionChangedNotification(String threadId, Optional<String> sectionId)
    implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public ThreadSectionChangedNotification {
    Objects.requireNonNull(threadId, "threadId");
    Objects.requireNonNull(sectionId, "sectionId");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ThreadSectionChangedNotification fromJson(JsonNode json) {
    Decode.object(json);
    return new ThreadSectionChangedNotification(
        Decode.required(json, "threadId", Decode::string),
        Decode.orNull(json, "sectionId", Decode::string));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "threadId", threadId, Encode::string);
    Encode.orNull(json, "sectionId", sectionId, Encode::string);
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
    builder.sectionId = sectionId;
    return builder;
  }

  /** Makes a {@code ThreadSectionChangedNotification} step by step. */
  public static final class Builder {
    private String threadId;
    private Optional<String> sectionId = Optional.empty();

    private Builder() {}

    /** Sets {@code threadId}: The thread. */
    public Builder threadId(String threadId) {
      this.threadId = threadId;
      return this;
    }

    /**
     * Sets {@code sectionId}: The section that it is in now; null when it is in none. Null when
     * empty.
     */
    public Builder sectionId(String sectionId) {
      this.sectionId = Optional.of(sectionId);
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public ThreadSectionChangedNotification build() {
      return new ThreadSectionChangedNotification(threadId, sectionId);
    }
  }
}
