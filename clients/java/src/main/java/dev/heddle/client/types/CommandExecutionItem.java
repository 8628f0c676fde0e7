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
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A command and what became of it.
 *
 * @param id Unique inside the thread.
 * @param pluginId The plugin that brought the command.
 * @param scriptPath The script that the command runs, when it comes from a plugin.
 * @param command The command line, quoted for display.
 * @param cwd The folder it runs in.
 * @param processId Name of the process, for talking to it. Not a number of the operating system.
 * @param source Who wanted it. The agent when left out.
 * @param status Where it stands.
 * @param commandActions What it does, as far as the server can tell.
 * @param aggregatedOutput Standard output and standard error, in the order of arrival; the sum of
 *     the deltas. Null when there is none.
 * @param exitCode The exit code, once it ended.
 * @param durationMs How long it ran, once it ended. In milliseconds.
 * @param startedAtMs When the item was started. Unix time in milliseconds.
 * @param completedAtMs When it was completed. Null while it is in progress. Unix time in
 *     milliseconds.
 */
public record CommandExecutionItem(
    String id,
    Maybe<String> pluginId,
    Maybe<String> scriptPath,
    String command,
    String cwd,
    Maybe<String> processId,
    Optional<CommandExecutionSource> source,
    CommandExecutionStatus status,
    List<CommandAction> commandActions,
    Maybe<String> aggregatedOutput,
    Maybe<Integer> exitCode,
    Maybe<Long> durationMs,
    Maybe<Long> startedAtMs,
    Maybe<Long> completedAtMs)
    implements ThreadItem {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public CommandExecutionItem {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(pluginId, "pluginId");
    Objects.requireNonNull(scriptPath, "scriptPath");
    Objects.requireNonNull(command, "command");
    Objects.requireNonNull(cwd, "cwd");
    Objects.requireNonNull(processId, "processId");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(status, "status");
    commandActions = Values.list(commandActions, "commandActions");
    Objects.requireNonNull(aggregatedOutput, "aggregatedOutput");
    Objects.requireNonNull(exitCode, "exitCode");
    Objects.requireNonNull(durationMs, "durationMs");
    Objects.requireNonNull(startedAtMs, "startedAtMs");
    Objects.requireNonNull(completedAtMs, "completedAtMs");
  }

  /** Always {@code commandExecution}. */
  @Override
  public String type() {
    return "commandExecution";
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static CommandExecutionItem fromJson(JsonNode json) {
    Decode.object(json);
    Decode.required(json, "type", Decode.literal(Encode::string, "commandExecution"));
    return new CommandExecutionItem(
        Decode.required(json, "id", Decode::string),
        Decode.maybe(json, "pluginId", Decode::string),
        Decode.maybe(json, "scriptPath", Decode::string),
        Decode.required(json, "command", Decode::string),
        Decode.required(json, "cwd", Decode::string),
        Decode.maybe(json, "processId", Decode::string),
        Decode.optional(json, "source", CommandExecutionSource::fromJson),
        Decode.required(json, "status", CommandExecutionStatus::fromJson),
        Decode.required(json, "commandActions", Decode.list(CommandAction::fromJson)),
        Decode.maybe(json, "aggregatedOutput", Decode::string),
        Decode.maybe(json, "exitCode", Decode::int32),
        Decode.maybe(json, "durationMs", Decode::int64),
        Decode.maybe(json, "startedAtMs", Decode::int64),
        Decode.maybe(json, "completedAtMs", Decode::int64));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "type", "commandExecution", Encode::string);
    Encode.required(json, "id", id, Encode::string);
    Encode.maybe(json, "pluginId", pluginId, Encode::string);
    Encode.maybe(json, "scriptPath", scriptPath, Encode::string);
    Encode.required(json, "command", command, Encode::string);
    Encode.required(json, "cwd", cwd, Encode::string);
    Encode.maybe(json, "processId", processId, Encode::string);
    Encode.optional(json, "source", source, CommandExecutionSource::toJson);
    Encode.required(json, "status", status, CommandExecutionStatus::toJson);
    Encode.required(json, "commandActions", commandActions, Encode.list(CommandAction::toJson));
    Encode.maybe(json, "aggregatedOutput", aggregatedOutput, Encode::string);
    Encode.maybe(json, "exitCode", exitCode, Encode::int32);
    Encode.maybe(json, "durationMs", durationMs, Encode::int64);
    Encode.maybe(json, "startedAtMs", startedAtMs, Encode::int64);
    Encode.maybe(json, "completedAtMs", completedAtMs, Encode::int64);
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
    builder.pluginId = pluginId;
    builder.scriptPath = scriptPath;
    builder.command = command;
    builder.cwd = cwd;
    builder.processId = processId;
    builder.source = source;
    builder.status = status;
    builder.commandActions = commandActions;
    builder.aggregatedOutput = aggregatedOutput;
    builder.exitCode = exitCode;
    builder.durationMs = durationMs;
    builder.startedAtMs = startedAtMs;
    builder.completedAtMs = completedAtMs;
    return builder;
  }

  /** Makes a {@code CommandExecutionItem} step by step. */
  public static final class Builder {
    private String id;
    private Maybe<String> pluginId = Maybe.absent();
    private Maybe<String> scriptPath = Maybe.absent();
    private String command;
    private String cwd;
    private Maybe<String> processId = Maybe.absent();
    private Optional<CommandExecutionSource> source = Optional.empty();
    private CommandExecutionStatus status;
    private List<CommandAction> commandActions;
    private Maybe<String> aggregatedOutput = Maybe.absent();
    private Maybe<Integer> exitCode = Maybe.absent();
    private Maybe<Long> durationMs = Maybe.absent();
    private Maybe<Long> startedAtMs = Maybe.absent();
    private Maybe<Long> completedAtMs = Maybe.absent();

    private Builder() {}

    /** Sets {@code id}: Unique inside the thread. */
    public Builder id(String id) {
      this.id = id;
      return this;
    }

    /** Sets {@code pluginId}: The plugin that brought the command. */
    public Builder pluginId(String pluginId) {
      this.pluginId = Maybe.of(pluginId);
      return this;
    }

    /** Sets {@code pluginId}, or makes it null or absent. */
    public Builder pluginId(Maybe<String> pluginId) {
      this.pluginId = pluginId;
      return this;
    }

    /** Sets {@code scriptPath}: The script that the command runs, when it comes from a plugin. */
    public Builder scriptPath(String scriptPath) {
      this.scriptPath = Maybe.of(scriptPath);
      return this;
    }

    /** Sets {@code scriptPath}, or makes it null or absent. */
    public Builder scriptPath(Maybe<String> scriptPath) {
      this.scriptPath = scriptPath;
      return this;
    }

    /** Sets {@code command}: The command line, quoted for display. */
    public Builder command(String command) {
      this.command = command;
      return this;
    }

    /** Sets {@code cwd}: The folder it runs in. */
    public Builder cwd(String cwd) {
      this.cwd = cwd;
      return this;
    }

    /**
     * Sets {@code processId}: Name of the process, for talking to it. Not a number of the operating
     * system.
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

    /** Sets {@code source}: Who wanted it. The agent when left out. */
    public Builder source(CommandExecutionSource source) {
      this.source = Optional.of(source);
      return this;
    }

    /** Sets {@code status}: Where it stands. */
    public Builder status(CommandExecutionStatus status) {
      this.status = status;
      return this;
    }

    /** Sets {@code commandActions}: What it does, as far as the server can tell. */
    public Builder commandActions(List<CommandAction> commandActions) {
      this.commandActions = commandActions;
      return this;
    }

    /**
     * Sets {@code aggregatedOutput}: Standard output and standard error, in the order of arrival;
     * the sum of the deltas. Null when there is none.
     */
    public Builder aggregatedOutput(String aggregatedOutput) {
      this.aggregatedOutput = Maybe.of(aggregatedOutput);
      return this;
    }

    /** Sets {@code aggregatedOutput}, or makes it null or absent. */
    public Builder aggregatedOutput(Maybe<String> aggregatedOutput) {
      this.aggregatedOutput = aggregatedOutput;
      return this;
    }

    /** Sets {@code exitCode}: The exit code, once it ended. */
    public Builder exitCode(int exitCode) {
      this.exitCode = Maybe.of(exitCode);
      return this;
    }

    /** Sets {@code exitCode}, or makes it null or absent. */
    public Builder exitCode(Maybe<Integer> exitCode) {
      this.exitCode = exitCode;
      return this;
    }

    /** Sets {@code durationMs}: How long it ran, once it ended. In milliseconds. */
    public Builder durationMs(long durationMs) {
      this.durationMs = Maybe.of(durationMs);
      return this;
    }

    /** Sets {@code durationMs}, or makes it null or absent. */
    public Builder durationMs(Maybe<Long> durationMs) {
      this.durationMs = durationMs;
      return this;
    }

    /** Sets {@code startedAtMs}: When the item was started. Unix time in milliseconds. */
    public Builder startedAtMs(long startedAtMs) {
      this.startedAtMs = Maybe.of(startedAtMs);
      return this;
    }

    /** Sets {@code startedAtMs}, or makes it null or absent. */
    public Builder startedAtMs(Maybe<Long> startedAtMs) {
      this.startedAtMs = startedAtMs;
      return this;
    }

    /**
     * Sets {@code completedAtMs}: When it was completed. Null while it is in progress. Unix time in
     * milliseconds.
     */
    public Builder completedAtMs(long completedAtMs) {
      this.completedAtMs = Maybe.of(completedAtMs);
      return this;
    }

    /** Sets {@code completedAtMs}, or makes it null or absent. */
    public Builder completedAtMs(Maybe<Long> completedAtMs) {
      this.completedAtMs = completedAtMs;
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public CommandExecutionItem build() {
      return new CommandExecutionItem(
          id,
          pluginId,
          scriptPath,
          command,
          cwd,
          processId,
          source,
          status,
          commandActions,
          aggregatedOutput,
          exitCode,
          durationMs,
          startedAtMs,
          completedAtMs);
    }
  }
}
