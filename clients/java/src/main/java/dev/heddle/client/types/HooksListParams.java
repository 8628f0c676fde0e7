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
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * For which folders, or for which thread, to list hooks.
 *
 * @param cwds The working folders. That of the server when empty or left out.
 * @param threadId A loaded thread to list the hooks of, on all its machines. It stands in place of
 *     {@code cwds}.
 */
public record HooksListParams(Optional<List<String>> cwds, Maybe<String> threadId)
    implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public HooksListParams {
    Objects.requireNonNull(cwds, "cwds");
    cwds = cwds.map(List::copyOf);
    Objects.requireNonNull(threadId, "threadId");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static HooksListParams fromJson(JsonNode json) {
    Decode.object(json);
    return new HooksListParams(
        Decode.optional(json, "cwds", Decode.list(Decode::string)),
        Decode.maybe(json, "threadId", Decode::string));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.optional(json, "cwds", cwds, Encode.list(Encode::string));
    Encode.maybe(json, "threadId", threadId, Encode::string);
    return json;
  }

  /** A builder with nothing in it yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with all that is in this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.cwds = cwds;
    builder.threadId = threadId;
    return builder;
  }

  /** Makes a {@code HooksListParams} step by step. */
  public static final class Builder {
    private Optional<List<String>> cwds = Optional.empty();
    private Maybe<String> threadId = Maybe.absent();

    private Builder() {}

    /** Sets {@code cwds}: The working folders. That of the server when empty or left out. */
    public Builder cwds(List<String> cwds) {
      this.cwds = Optional.of(cwds);
      return this;
    }

    /**
     * Sets {@code threadId}: A loaded thread to list the hooks of, on all its machines. It stands
     * in place of {@code cwds}.
     */
    public Builder threadId(String threadId) {
      this.threadId = Maybe.of(threadId);
      return this;
    }

    /** Sets {@code threadId}, or makes it null or absent. */
    public Builder threadId(Maybe<String> threadId) {
      this.threadId = threadId;
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public HooksListParams build() {
      return new HooksListParams(cwds, threadId);
    }
  }
}
