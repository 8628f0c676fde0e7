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

/**
 * A change of files and what became of it.
 *
 * @param id Unique inside the thread.
 * @param changes The changes, a file each.
 * @param status Where it stands.
 * @param startedAtMs When the item was started. Unix time in milliseconds.
 * @param completedAtMs When it was completed. Null while it is in progress. Unix time in
 *     milliseconds.
 */
public record FileChangeItem(
    String id,
    List<FileUpdateChange> changes,
    PatchApplyStatus status,
    Maybe<Long> startedAtMs,
    Maybe<Long> completedAtMs)
    implements ThreadItem {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public FileChangeItem {
    Objects.requireNonNull(id, "id");
    changes = Values.list(changes, "changes");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(startedAtMs, "startedAtMs");
    Objects.requireNonNull(completedAtMs, "completedAtMs");
  }

  /** Always {@code fileChange}. */
  @Override
  public String type() {
    return "fileChange";
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static FileChangeItem fromJson(JsonNode json) {
    Decode.object(json);
    Decode.required(json, "type", Decode.literal(Encode::string, "fileChange"));
    return new FileChangeItem(
        Decode.required(json, "id", Decode::string),
        Decode.required(json, "changes", Decode.list(FileUpdateChange::fromJson)),
        Decode.required(json, "status", PatchApplyStatus::fromJson),
        Decode.maybe(json, "startedAtMs", Decode::int64),
        Decode.maybe(json, "completedAtMs", Decode::int64));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "type", "fileChange", Encode::string);
    Encode.required(json, "id", id, Encode::string);
    Encode.required(json, "changes", changes, Encode.list(FileUpdateChange::toJson));
    Encode.required(json, "status", status, PatchApplyStatus::toJson);
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
    builder.changes = changes;
    builder.status = status;
    builder.startedAtMs = startedAtMs;
    builder.completedAtMs = completedAtMs;
    return builder;
  }

  /** Makes a {@code FileChangeItem} step by step. */
  public static final class Builder {
    private String id;
    private List<FileUpdateChange> changes;
    private PatchApplyStatus status;
    private Maybe<Long> startedAtMs = Maybe.absent();
    private Maybe<Long> completedAtMs = Maybe.absent();

    private Builder() {}

    /** Sets {@code id}: Unique inside the thread. */
    public Builder id(String id) {
      this.id = id;
      return this;
    }

    /** Sets {@code changes}: The changes, a file each. */
    public Builder changes(List<FileUpdateChange> changes) {
      this.changes = changes;
      return this;
    }

    /** Sets {@code status}: Where it stands. */
    public Builder status(PatchApplyStatus status) {
      this.status = status;
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
    public FileChangeItem build() {
      return new FileChangeItem(id, changes, status, startedAtMs, completedAtMs);
    }
  }
}
