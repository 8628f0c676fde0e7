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
 * A command that the user types. No sandbox holds it back.
 *
 * @param threadId The thread.
 * @param command The command line, for the shell of the thread: pipes and quotes mean what they
 *     mean there.
 * @param timeoutMs How long it may run; with 0 its time is up at once. An hour when left out. In
 *     milliseconds.
 */
public record ThreadShellCommandParams(String threadId, String command, Maybe<Long> timeoutMs)
    implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public ThreadShellCommandParams {
    Objects.requireNonNull(threadId, "threadId");
    Objects.requireNonNull(command, "command");
    Objects.requireNonNull(timeoutMs, "timeoutMs");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ThreadShellCommandParams fromJson(JsonNode json) {
    Decode.object(json);
    return new ThreadShellCommandParams(
        Decode.required(json, "threadId", Decode::string),
        Decode.required(json, "command", Decode::string),
        Decode.maybe(json, "timeoutMs", Decode::int64));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "threadId", threadId, Encode::string);
    Encode.required(json, "command", command, Encode::string);
    Encode.maybe(json, "timeoutMs", timeoutMs, Encode::int64);
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
    builder.command = command;
    builder.timeoutMs = timeoutMs;
    return builder;
  }

  /** Makes a {@code ThreadShellCommandParams} step by step. */
  public static final class Builder {
    private String threadId;
    private String command;
    private Maybe<Long> timeoutMs = Maybe.absent();

    private Builder() {}

    /** Sets {@code threadId}: The thread. */
    public Builder threadId(String threadId) {
      this.threadId = threadId;
      return this;
    }

    /**
     * Sets {@code command}: The command line, for the shell of the thread: pipes and quotes mean
     * what they mean there.
     */
    public Builder command(String command) {
      this.command = command;
      return this;
    }

    /**
     * Sets {@code timeoutMs}: How long it may run; with 0 its time is up at once. An hour when left
     * out. In milliseconds.
     */
    public Builder timeoutMs(long timeoutMs) {
      this.timeoutMs = Maybe.of(timeoutMs);
      return this;
    }

    /** Sets {@code timeoutMs}, or makes it null or absent. */
    public Builder timeoutMs(Maybe<Long> timeoutMs) {
      this.timeoutMs = timeoutMs;
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public ThreadShellCommandParams build() {
      return new ThreadShellCommandParams(threadId, command, timeoutMs);
    }
  }
}
