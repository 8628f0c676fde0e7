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
 * Which thread to look at, without loading it.
 *
 * @param threadId The thread.
 * @param includeTurns Answer with its turns. Without when left out. Deprecated. A long history is
 *     read page by page: {@code thread/turns/list}, {@code thread/items/list}.
 */
public record ThreadReadParams(String threadId, Optional<Boolean> includeTurns)
    implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public ThreadReadParams {
    Objects.requireNonNull(threadId, "threadId");
    Objects.requireNonNull(includeTurns, "includeTurns");
  }

  /**
   * Answer with its turns. Without when left out.
   *
   * @deprecated A long history is read page by page: {@code thread/turns/list}, {@code
   *     thread/items/list}.
   */
  @Override
  @Deprecated
  public Optional<Boolean> includeTurns() {
    return includeTurns;
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ThreadReadParams fromJson(JsonNode json) {
    Decode.object(json);
    return new ThreadReadParams(
        Decode.required(json, "threadId", Decode::string),
        Decode.optional(json, "includeTurns", Decode::bool));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "threadId", threadId, Encode::string);
    Encode.optional(json, "includeTurns", includeTurns, Encode::bool);
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
    builder.includeTurns = includeTurns;
    return builder;
  }

  /** Makes a {@code ThreadReadParams} step by step. */
  public static final class Builder {
    private String threadId;
    private Optional<Boolean> includeTurns = Optional.empty();

    private Builder() {}

    /** Sets {@code threadId}: The thread. */
    public Builder threadId(String threadId) {
      this.threadId = threadId;
      return this;
    }

    /**
     * Sets {@code includeTurns}: Answer with its turns. Without when left out. Deprecated. A long
     * history is read page by page: {@code thread/turns/list}, {@code thread/items/list}.
     *
     * @deprecated A long history is read page by page: {@code thread/turns/list}, {@code
     *     thread/items/list}.
     */
    @Deprecated
    public Builder includeTurns(boolean includeTurns) {
      this.includeTurns = Optional.of(includeTurns);
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public ThreadReadParams build() {
      return new ThreadReadParams(threadId, includeTurns);
    }
  }
}
