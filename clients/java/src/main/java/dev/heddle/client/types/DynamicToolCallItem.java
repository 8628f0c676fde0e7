// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.types;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.heddle.client.core.Decode;
import dev.heddle.client.core.DecodeException;
import dev.heddle.client.core.Encode;
import dev.heddle.client.core.Maybe;
import java.util.List;
import java.util.Objects;

/**
 * A call of a tool that a client carries out, and what became of it.
 *
 * @param id Unique inside the thread.
 * @param namespace The common name that the tool stands under, when it has one.
 * @param tool Name of the tool.
 * @param arguments What the model handed to the tool.
 * @param status Where it stands.
 * @param contentItems What the tool gave back. Null until it has.
 * @param success What the client said of it. Null until it has.
 * @param durationMs How long it took, once it ended. In milliseconds.
 * @param startedAtMs When the item was started. Unix time in milliseconds.
 * @param completedAtMs When it was completed. Null while it is in progress. Unix time in
 *     milliseconds.
 */
public record DynamicToolCallItem(
    String id,
    Maybe<String> namespace,
    String tool,
    JsonNode arguments,
    DynamicToolCallStatus status,
    Maybe<List<DynamicToolCallOutputContentItem>> contentItems,
    Maybe<Boolean> success,
    Maybe<Long> durationMs,
    Maybe<Long> startedAtMs,
    Maybe<Long> completedAtMs)
    implements ThreadItem {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public DynamicToolCallItem {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(namespace, "namespace");
    Objects.requireNonNull(tool, "tool");
    Objects.requireNonNull(arguments, "arguments");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(contentItems, "contentItems");
    contentItems = contentItems.map(List::copyOf);
    Objects.requireNonNull(success, "success");
    Objects.requireNonNull(durationMs, "durationMs");
    Objects.requireNonNull(startedAtMs, "startedAtMs");
    Objects.requireNonNull(completedAtMs, "completedAtMs");
  }

  /** Always {@code dynamicToolCall}. */
  @Override
  public String type() {
    return "dynamicToolCall";
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static DynamicToolCallItem fromJson(JsonNode json) {
    Decode.object(json);
    Decode.required(json, "type", Decode.literal(Encode::string, "dynamicToolCall"));
    return new DynamicToolCallItem(
        Decode.required(json, "id", Decode::string),
        Decode.maybe(json, "namespace", Decode::string),
        Decode.required(json, "tool", Decode::string),
        Decode.required(json, "arguments", Decode::any),
        Decode.required(json, "status", DynamicToolCallStatus::fromJson),
        Decode.maybe(json, "contentItems", Decode.list(DynamicToolCallOutputContentItem::fromJson)),
        Decode.maybe(json, "success", Decode::bool),
        Decode.maybe(json, "durationMs", Decode::int64),
        Decode.maybe(json, "startedAtMs", Decode::int64),
        Decode.maybe(json, "completedAtMs", Decode::int64));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "type", "dynamicToolCall", Encode::string);
    Encode.required(json, "id", id, Encode::string);
    Encode.maybe(json, "namespace", namespace, Encode::string);
    Encode.required(json, "tool", tool, Encode::string);
    Encode.required(json, "arguments", arguments, Encode::any);
    Encode.required(json, "status", status, DynamicToolCallStatus::toJson);
    Encode.maybe(
        json, "contentItems", contentItems, Encode.list(DynamicToolCallOutputContentItem::toJson));
    Encode.maybe(json, "success", success, Encode::bool);
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
    builder.namespace = namespace;
    builder.tool = tool;
    builder.arguments = arguments;
    builder.status = status;
    builder.contentItems = contentItems;
    builder.success = success;
    builder.durationMs = durationMs;
    builder.startedAtMs = startedAtMs;
    builder.completedAtMs = completedAtMs;
    return builder;
  }

  /** Makes a {@code DynamicToolCallItem} step by step. */
  public static final class Builder {
    private String id;
    private Maybe<String> namespace = Maybe.absent();
    private String tool;
    private JsonNode arguments;
    private DynamicToolCallStatus status;
    private Maybe<List<DynamicToolCallOutputContentItem>> contentItems = Maybe.absent();
    private Maybe<Boolean> success = Maybe.absent();
    private Maybe<Long> durationMs = Maybe.absent();
    private Maybe<Long> startedAtMs = Maybe.absent();
    private Maybe<Long> completedAtMs = Maybe.absent();

    private Builder() {}

    /** Sets {@code id}: Unique inside the thread. */
    public Builder id(String id) {
      this.id = id;
      return this;
    }

    /** Sets {@code namespace}: The common name that the tool stands under, when it has one. */
    public Builder namespace(String namespace) {
      this.namespace = Maybe.of(namespace);
      return this;
    }

    /** Sets {@code namespace}, or makes it null or absent. */
    public Builder namespace(Maybe<String> namespace) {
      this.namespace = namespace;
      return this;
    }

    /** Sets {@code tool}: Name of the tool. */
    public Builder tool(String tool) {
      this.tool = tool;
      return this;
    }

    /** Sets {@code arguments}: What the model handed to the tool. */
    public Builder arguments(JsonNode arguments) {
      this.arguments = arguments;
      return this;
    }

    /** Sets {@code status}: Where it stands. */
    public Builder status(DynamicToolCallStatus status) {
      this.status = status;
      return this;
    }

    /** Sets {@code contentItems}: What the tool gave back. Null until it has. */
    public Builder contentItems(List<DynamicToolCallOutputContentItem> contentItems) {
      this.contentItems = Maybe.of(contentItems);
      return this;
    }

    /** Sets {@code contentItems}, or makes it null or absent. */
    public Builder contentItems(Maybe<List<DynamicToolCallOutputContentItem>> contentItems) {
      this.contentItems = contentItems;
      return this;
    }

    /** Sets {@code success}: What the client said of it. Null until it has. */
    public Builder success(boolean success) {
      this.success = Maybe.of(success);
      return this;
    }

    /** Sets {@code success}, or makes it null or absent. */
    public Builder success(Maybe<Boolean> success) {
      this.success = success;
      return this;
    }

    /** Sets {@code durationMs}: How long it took, once it ended. In milliseconds. */
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
    public DynamicToolCallItem build() {
      return new DynamicToolCallItem(
          id,
          namespace,
          tool,
          arguments,
          status,
          contentItems,
          success,
          durationMs,
          startedAtMs,
          completedAtMs);
    }
  }
}
