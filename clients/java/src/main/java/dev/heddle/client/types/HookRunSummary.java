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
 * One run of a hook.
 *
 * @param id Tells runs apart; the same in both notifications.
 * @param eventName What it runs on.
 * @param handlerType What it does.
 * @param executionMode Whether the agent waits for it.
 * @param scope What the run belongs to.
 * @param source Who set the hook up. Not known when left out.
 * @param sourcePath The file that the hook is set up in.
 * @param displayOrder Its place among several; the smallest comes first.
 * @param status Where it stands.
 * @param statusMessage What to show while it runs.
 * @param startedAt When it began. Unix time in seconds.
 * @param completedAt When it ended. Null while it runs. Unix time in seconds.
 * @param durationMs How long it ran. Null while it runs. In milliseconds.
 * @param entries Its output; empty while it runs.
 */
public record HookRunSummary(
    String id,
    HookEventName eventName,
    HookHandlerType handlerType,
    HookExecutionMode executionMode,
    HookScope scope,
    Optional<HookSource> source,
    String sourcePath,
    long displayOrder,
    HookRunStatus status,
    Maybe<String> statusMessage,
    long startedAt,
    Maybe<Long> completedAt,
    Maybe<Long> durationMs,
    List<HookOutputEntry> entries)
    implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public HookRunSummary {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(eventName, "eventName");
    Objects.requireNonNull(handlerType, "handlerType");
    Objects.requireNonNull(executionMode, "executionMode");
    Objects.requireNonNull(scope, "scope");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(sourcePath, "sourcePath");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(statusMessage, "statusMessage");
    Objects.requireNonNull(completedAt, "completedAt");
    Objects.requireNonNull(durationMs, "durationMs");
    entries = Values.list(entries, "entries");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static HookRunSummary fromJson(JsonNode json) {
    Decode.object(json);
    return new HookRunSummary(
        Decode.required(json, "id", Decode::string),
        Decode.required(json, "eventName", HookEventName::fromJson),
        Decode.required(json, "handlerType", HookHandlerType::fromJson),
        Decode.required(json, "executionMode", HookExecutionMode::fromJson),
        Decode.required(json, "scope", HookScope::fromJson),
        Decode.optional(json, "source", HookSource::fromJson),
        Decode.required(json, "sourcePath", Decode::string),
        Decode.required(json, "displayOrder", Decode::int64),
        Decode.required(json, "status", HookRunStatus::fromJson),
        Decode.maybe(json, "statusMessage", Decode::string),
        Decode.required(json, "startedAt", Decode::int64),
        Decode.maybe(json, "completedAt", Decode::int64),
        Decode.maybe(json, "durationMs", Decode::int64),
        Decode.required(json, "entries", Decode.list(HookOutputEntry::fromJson)));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "id", id, Encode::string);
    Encode.required(json, "eventName", eventName, HookEventName::toJson);
    Encode.required(json, "handlerType", handlerType, HookHandlerType::toJson);
    Encode.required(json, "executionMode", executionMode, HookExecutionMode::toJson);
    Encode.required(json, "scope", scope, HookScope::toJson);
    Encode.optional(json, "source", source, HookSource::toJson);
    Encode.required(json, "sourcePath", sourcePath, Encode::string);
    Encode.required(json, "displayOrder", displayOrder, Encode::int64);
    Encode.required(json, "status", status, HookRunStatus::toJson);
    Encode.maybe(json, "statusMessage", statusMessage, Encode::string);
    Encode.required(json, "startedAt", startedAt, Encode::int64);
    Encode.maybe(json, "completedAt", completedAt, Encode::int64);
    Encode.maybe(json, "durationMs", durationMs, Encode::int64);
    Encode.required(json, "entries", entries, Encode.list(HookOutputEntry::toJson));
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
    builder.eventName = eventName;
    builder.handlerType = handlerType;
    builder.executionMode = executionMode;
    builder.scope = scope;
    builder.source = source;
    builder.sourcePath = sourcePath;
    builder.displayOrder = displayOrder;
    builder.status = status;
    builder.statusMessage = statusMessage;
    builder.startedAt = startedAt;
    builder.completedAt = completedAt;
    builder.durationMs = durationMs;
    builder.entries = entries;
    return builder;
  }

  /** Makes a {@code HookRunSummary} step by step. */
  public static final class Builder {
    private String id;
    private HookEventName eventName;
    private HookHandlerType handlerType;
    private HookExecutionMode executionMode;
    private HookScope scope;
    private Optional<HookSource> source = Optional.empty();
    private String sourcePath;
    private Long displayOrder;
    private HookRunStatus status;
    private Maybe<String> statusMessage = Maybe.absent();
    private Long startedAt;
    private Maybe<Long> completedAt = Maybe.absent();
    private Maybe<Long> durationMs = Maybe.absent();
    private List<HookOutputEntry> entries;

    private Builder() {}

    /** Sets {@code id}: Tells runs apart; the same in both notifications. */
    public Builder id(String id) {
      this.id = id;
      return this;
    }

    /** Sets {@code eventName}: What it runs on. */
    public Builder eventName(HookEventName eventName) {
      this.eventName = eventName;
      return this;
    }

    /** Sets {@code handlerType}: What it does. */
    public Builder handlerType(HookHandlerType handlerType) {
      this.handlerType = handlerType;
      return this;
    }

    /** Sets {@code executionMode}: Whether the agent waits for it. */
    public Builder executionMode(HookExecutionMode executionMode) {
      this.executionMode = executionMode;
      return this;
    }

    /** Sets {@code scope}: What the run belongs to. */
    public Builder scope(HookScope scope) {
      this.scope = scope;
      return this;
    }

    /** Sets {@code source}: Who set the hook up. Not known when left out. */
    public Builder source(HookSource source) {
      this.source = Optional.of(source);
      return this;
    }

    /** Sets {@code sourcePath}: The file that the hook is set up in. */
    public Builder sourcePath(String sourcePath) {
      this.sourcePath = sourcePath;
      return this;
    }

    /** Sets {@code displayOrder}: Its place among several; the smallest comes first. */
    public Builder displayOrder(long displayOrder) {
      this.displayOrder = displayOrder;
      return this;
    }

    /** Sets {@code status}: Where it stands. */
    public Builder status(HookRunStatus status) {
      this.status = status;
      return this;
    }

    /** Sets {@code statusMessage}: What to show while it runs. */
    public Builder statusMessage(String statusMessage) {
      this.statusMessage = Maybe.of(statusMessage);
      return this;
    }

    /** Sets {@code statusMessage}, or makes it null or absent. */
    public Builder statusMessage(Maybe<String> statusMessage) {
      this.statusMessage = statusMessage;
      return this;
    }

    /** Sets {@code startedAt}: When it began. Unix time in seconds. */
    public Builder startedAt(long startedAt) {
      this.startedAt = startedAt;
      return this;
    }

    /** Sets {@code completedAt}: When it ended. Null while it runs. Unix time in seconds. */
    public Builder completedAt(long completedAt) {
      this.completedAt = Maybe.of(completedAt);
      return this;
    }

    /** Sets {@code completedAt}, or makes it null or absent. */
    public Builder completedAt(Maybe<Long> completedAt) {
      this.completedAt = completedAt;
      return this;
    }

    /** Sets {@code durationMs}: How long it ran. Null while it runs. In milliseconds. */
    public Builder durationMs(long durationMs) {
      this.durationMs = Maybe.of(durationMs);
      return this;
    }

    /** Sets {@code durationMs}, or makes it null or absent. */
    public Builder durationMs(Maybe<Long> durationMs) {
      this.durationMs = durationMs;
      return this;
    }

    /** Sets {@code entries}: Its output; empty while it runs. */
    public Builder entries(List<HookOutputEntry> entries) {
      this.entries = entries;
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public HookRunSummary build() {
      return new HookRunSummary(
          id,
          eventName,
          handlerType,
          executionMode,
          scope,
          source,
          sourcePath,
          Objects.requireNonNull(displayOrder, "displayOrder"),
          status,
          statusMessage,
          Objects.requireNonNull(startedAt, "startedAt"),
          completedAt,
          durationMs,
          entries);
    }
  }
}
