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
 * A thread belongs to another project now, or to none.
 *
 * @param threadId The thread.
 * @param projectId The project; null when it belongs to none. Null when empty.
 */
public record ThreadProjectUpdatedNotification(String threadId, Optional<String> projectId)
    implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public ThreadProjectUpdatedNotification {
    Objects.requireNonNull(threadId, "threadId");
    Objects.requireNonNull(projectId, "projectId");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ThreadProjectUpdatedNotification fromJson(JsonNode json) {
    Decode.object(json);
    return new ThreadProjectUpdatedNotification(
        Decode.required(json, "threadId", Decode::string),
        Decode.orNull(json, "projectId", Decode::string));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "threadId", threadId, Encode::string);
    Encode.orNull(json, "projectId", projectId, Encode::string);
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
    builder.projectId = projectId;
    return builder;
  }

  /** Makes a {@code ThreadProjectUpdatedNotification} step by step. */
  public static final class Builder {
    private String threadId;
    private Optional<String> projectId = Optional.empty();

    private Builder() {}

    /** Sets {@code threadId}: The thread. */
    public Builder threadId(String threadId) {
      this.threadId = threadId;
      return this;
    }

    /** Sets {@code projectId}: The project; null when it belongs to none. Null when empty. */
    public Builder projectId(String projectId) {
      this.projectId = Optional.of(projectId);
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public ThreadProjectUpdatedNotification build() {
      return new ThreadProjectUpdatedNotification(threadId, projectId);
    }
  }
}
