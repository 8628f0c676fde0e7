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
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A command to run. It belongs to the connection, not to a thread, and ends with the connection.
 *
 * @param command The program and its arguments, at least one word. No shell reads them.
 * @param cwd The folder to run it in. That of the server when left out.
 * @param env Variables to change in the environment that the server gives it; null takes one out.
 * @param processId A name for the process that the client makes up, unique on its connection.
 *     Needed for a terminal, for streams and to talk to the process later.
 * @param tty Run it in a terminal, with input and output as streams. No when left out.
 * @param size How large the terminal is at first. Only with {@code tty}.
 * @param streamStdin Input will come with {@code command/exec/write}. No when left out.
 * @param streamStdoutStderr Send output as it comes, with {@code command/exec/outputDelta}; the
 *     result is then without it. No when left out.
 * @param outputBytesCap How many bytes of output to keep, of each of the two streams; the rest is
 *     dropped. The server has a limit of its own when left out. Not with {@code disableOutputCap}.
 * @param disableOutputCap Keep all output. Not with {@code outputBytesCap}.
 * @param timeoutMs How long it may run before it is ended. The server has a limit of its own when
 *     left out. Not with {@code disableTimeout}. In milliseconds.
 * @param disableTimeout Let it run as long as it likes. Not with {@code timeoutMs}.
 * @param sandboxPolicy What it can reach. As configured when left out. Not with {@code
 *     permissionProfile}.
 */
public record CommandExecParams(
    List<String> command,
    Maybe<String> cwd,
    Maybe<Map<String, Optional<String>>> env,
    Maybe<String> processId,
    Optional<Boolean> tty,
    Maybe<CommandExecTerminalSize> size,
    Optional<Boolean> streamStdin,
    Optional<Boolean> streamStdoutStderr,
    Maybe<Long> outputBytesCap,
    Optional<Boolean> disableOutputCap,
    Maybe<Long> timeoutMs,
    Optional<Boolean> disableTimeout,
    Maybe<SandboxPolicy> sandboxPolicy)
    implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public CommandExecParams {
    command = Values.list(command, "command");
    Objects.requireNonNull(cwd, "cwd");
    Objects.requireNonNull(env, "env");
    env = env.map(Values::copyOf);
    Objects.requireNonNull(processId, "processId");
    Objects.requireNonNull(tty, "tty");
    Objects.requireNonNull(size, "size");
    Objects.requireNonNull(streamStdin, "streamStdin");
    Objects.requireNonNull(streamStdoutStderr, "streamStdoutStderr");
    Objects.requireNonNull(outputBytesCap, "outputBytesCap");
    Objects.requireNonNull(disableOutputCap, "disableOutputCap");
    Objects.requireNonNull(timeoutMs, "timeoutMs");
    Objects.requireNonNull(disableTimeout, "disableTimeout");
    Objects.requireNonNull(sandboxPolicy, "sandboxPolicy");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static CommandExecParams fromJson(JsonNode json) {
    Decode.object(json);
    return new CommandExecParams(
        Decode.required(json, "command", Decode.list(Decode::string)),
        Decode.maybe(json, "cwd", Decode::string),
        Decode.maybe(json, "env", Decode.map(Decode.nullable(Decode::string))),
        Decode.maybe(json, "processId", Decode::string),
        Decode.optional(json, "tty", Decode::bool),
        Decode.maybe(json, "size", CommandExecTerminalSize::fromJson),
        Decode.optional(json, "streamStdin", Decode::bool),
        Decode.optional(json, "streamStdoutStderr", Decode::bool),
        Decode.maybe(json, "outputBytesCap", Decode::uint64),
        Decode.optional(json, "disableOutputCap", Decode::bool),
        Decode.maybe(json, "timeoutMs", Decode::int64),
        Decode.optional(json, "disableTimeout", Decode::bool),
        Decode.maybe(json, "sandboxPolicy", SandboxPolicy::fromJson));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "command", command, Encode.list(Encode::string));
    Encode.maybe(json, "cwd", cwd, Encode::string);
    Encode.maybe(json, "env", env, Encode.map(Encode.nullable(Encode::string)));
    Encode.maybe(json, "processId", processId, Encode::string);
    Encode.optional(json, "tty", tty, Encode::bool);
    Encode.maybe(json, "size", size, CommandExecTerminalSize::toJson);
    Encode.optional(json, "streamStdin", streamStdin, Encode::bool);
    Encode.optional(json, "streamStdoutStderr", streamStdoutStderr, Encode::bool);
    Encode.maybe(json, "outputBytesCap", outputBytesCap, Encode::uint64);
    Encode.optional(json, "disableOutputCap", disableOutputCap, Encode::bool);
    Encode.maybe(json, "timeoutMs", timeoutMs, Encode::int64);
    Encode.optional(json, "disableTimeout", disableTimeout, Encode::bool);
    Encode.maybe(json, "sandboxPolicy", sandboxPolicy, SandboxPolicy::toJson);
    return json;
  }

  /** A builder with nothing in it yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with all that is in this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.command = command;
    builder.cwd = cwd;
    builder.env = env;
    builder.processId = processId;
    builder.tty = tty;
    builder.size = size;
    builder.streamStdin = streamStdin;
    builder.streamStdoutStderr = streamStdoutStderr;
    builder.outputBytesCap = outputBytesCap;
    builder.disableOutputCap = disableOutputCap;
    builder.timeoutMs = timeoutMs;
    builder.disableTimeout = disableTimeout;
    builder.sandboxPolicy = sandboxPolicy;
    return builder;
  }

  /** Makes a {@code CommandExecParams} step by step. */
  public static final class Builder {
    private List<String> command;
    private Maybe<String> cwd = Maybe.absent();
    private Maybe<Map<String, Optional<String>>> env = Maybe.absent();
    private Maybe<String> processId = Maybe.absent();
    private Optional<Boolean> tty = Optional.empty();
    private Maybe<CommandExecTerminalSize> size = Maybe.absent();
    private Optional<Boolean> streamStdin = Optional.empty();
    private Optional<Boolean> streamStdoutStderr = Optional.empty();
    private Maybe<Long> outputBytesCap = Maybe.absent();
    private Optional<Boolean> disableOutputCap = Optional.empty();
    private Maybe<Long> timeoutMs = Maybe.absent();
    private Optional<Boolean> disableTimeout = Optional.empty();
    private Maybe<SandboxPolicy> sandboxPolicy = Maybe.absent();

    private Builder() {}

    /**
     * Sets {@code command}: The program and its arguments, at least one word. No shell reads them.
     */
    public Builder command(List<String> command) {
      this.command = command;
      return this;
    }

    /** Sets {@code cwd}: The folder to run it in. That of the server when left out. */
    public Builder cwd(String cwd) {
      this.cwd = Maybe.of(cwd);
      return this;
    }

    /** Sets {@code cwd}, or makes it null or absent. */
    public Builder cwd(Maybe<String> cwd) {
      this.cwd = cwd;
      return this;
    }

    /**
     * Sets {@code env}: Variables to change in the environment that the server gives it; null takes
     * one out.
     */
    public Builder env(Map<String, Optional<String>> env) {
      this.env = Maybe.of(env);
      return this;
    }

    /** Sets {@code env}, or makes it null or absent. */
    public Builder env(Maybe<Map<String, Optional<String>>> env) {
      this.env = env;
      return this;
    }

    /**
     * Sets {@code processId}: A name for the process that the client makes up, unique on its
     * connection. Needed for a terminal, for streams and to talk to the process later.
     */
    public Builder processId(String processId) {
      this.processId = Maybe.of(processId);
      return this;
    }

    /** Sets {@code processId}, or makes it null or absent. */
    public Builder processId(Maybe<String> processId) {
      this.processId = processId;
      return this;
    }

    /**
     * Sets {@code tty}: Run it in a terminal, with input and output as streams. No when left out.
     */
    public Builder tty(boolean tty) {
      this.tty = Optional.of(tty);
      return this;
    }

    /** Sets {@code size}: How large the terminal is at first. Only with {@code tty}. */
    public Builder size(CommandExecTerminalSize size) {
      this.size = Maybe.of(size);
      return this;
    }

    /** Sets {@code size}, or makes it null or absent. */
    public Builder size(Maybe<CommandExecTerminalSize> size) {
      this.size = size;
      return this;
    }

    /**
     * Sets {@code streamStdin}: Input will come with {@code command/exec/write}. No when left out.
     */
    public Builder streamStdin(boolean streamStdin) {
      this.streamStdin = Optional.of(streamStdin);
      return this;
    }

    /**
     * Sets {@code streamStdoutStderr}: Send output as it comes, with {@code
     * command/exec/outputDelta}; the result is then without it. No when left out.
     */
    public Builder streamStdoutStderr(boolean streamStdoutStderr) {
      this.streamStdoutStderr = Optional.of(streamStdoutStderr);
      return this;
    }

    /**
     * Sets {@code outputBytesCap}: How many bytes of output to keep, of each of the two streams;
     * the rest is dropped. The server has a limit of its own when left out. Not with {@code
     * disableOutputCap}.
     */
    public Builder outputBytesCap(long outputBytesCap) {
      this.outputBytesCap = Maybe.of(outputBytesCap);
      return this;
    }

    /** Sets {@code outputBytesCap}, or makes it null or absent. */
    public Builder outputBytesCap(Maybe<Long> outputBytesCap) {
      this.outputBytesCap = outputBytesCap;
      return this;
    }

    /** Sets {@code disableOutputCap}: Keep all output. Not with {@code outputBytesCap}. */
    public Builder disableOutputCap(boolean disableOutputCap) {
      this.disableOutputCap = Optional.of(disableOutputCap);
      return this;
    }

    /**
     * Sets {@code timeoutMs}: How long it may run before it is ended. The server has a limit of its
     * own when left out. Not with {@code disableTimeout}. In milliseconds.
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

    /** Sets {@code disableTimeout}: Let it run as long as it likes. Not with {@code timeoutMs}. */
    public Builder disableTimeout(boolean disableTimeout) {
      this.disableTimeout = Optional.of(disableTimeout);
      return this;
    }

    /**
     * Sets {@code sandboxPolicy}: What it can reach. As configured when left out. Not with {@code
     * permissionProfile}.
     */
    public Builder sandboxPolicy(SandboxPolicy sandboxPolicy) {
      this.sandboxPolicy = Maybe.of(sandboxPolicy);
      return this;
    }

    /** Sets {@code sandboxPolicy}, or makes it null or absent. */
    public Builder sandboxPolicy(Maybe<SandboxPolicy> sandboxPolicy) {
      this.sandboxPolicy = sandboxPolicy;
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public CommandExecParams build() {
      return new CommandExecParams(
          command,
          cwd,
          env,
          processId,
          tty,
          size,
          streamStdin,
          streamStdoutStderr,
          outputBytesCap,
          disableOutputCap,
          timeoutMs,
          disableTimeout,
          sandboxPolicy);
    }
  }
}
