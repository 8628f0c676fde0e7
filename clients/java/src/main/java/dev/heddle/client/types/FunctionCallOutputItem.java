// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.types;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.heddle.client.core.Decode;
import dev.heddle.client.core.DecodeException;
import dev.heddle.client.core.Encode;
import dev.heddle.client.core.Maybe;
import java.util.Objects;

/**
 * The output of a tool that the client started a turn with, in place of words of the user.
 *
 * @param id Unique inside the thread.
 * @param namespace The common name that the tool stands under, when it has one.
 * @param name Name of the tool.
 * @param output What it gave back.
 * @param startedAtMs When the item was started. Unix time in milliseconds.
 * @param completedAtMs When it was completed. Null while it is in progress. Unix time in
 *     milliseconds.
 */
public record FunctionCallOutputItem(
    String id,
    Maybe<String> namespace,
    String name,
    FunctionCallOutputBody output,
    Maybe<Long> startedAtMs,
    Maybe<Long> completedAtMs)
    implements ThreadItem {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public FunctionCallOutputItem {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(namespace, "namespace");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(output, "output");
    Objects.requireNonNull(startedAtMs, "startedAtMs");
    Objects.requireNonNull(completedAtMs, "completedAtMs");
  }

  /** Always {@code functionCallOutput}. */
  @Override
  public String type() {
    return "functionCallOutput";
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static FunctionCallOutputItem fromJson(JsonNode json) {
    Decode.object(json);
    Decode.required(json, "type", Decode.literal(Encode::string, "functionCallOutput"));
    return new FunctionCallOutputItem(
        Decode.required(json, "id", Decode::string),
        Decode.maybe(json, "namespace", Decode::string),
        Decode.required(json, "name", Decode::string),
        Decode.required(json, "output", FunctionCallOutputBody::fromJson),
        Decode.maybe(json, "startedAtMs", Decode::int64),
        Decode.maybe(json, "completedAtMs", Decode::int64));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "type", "functionCallOutput", Encode::string);
    Encode.required(json, "id", id, Encode::string);
    Encode.maybe(json, "namespace", namespace, Encode::string);
    Encode.required(json, "name", name, Encode::string);
    Encode.required(json, "output", output, FunctionCallOutputBody::toJson);
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
    builder.name = name;
    builder.output = output;
    builder.startedAtMs = startedAtMs;
    builder.completedAtMs = completedAtMs;
    return builder;
  }

  /** Makes a {@code FunctionCallOutputItem} step by step. */
  public static final class Builder {
    private String id;
    private Maybe<String> namespace = Maybe.absent();
    private String name;
    private FunctionCallOutputBody output;
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

    /** Sets {@code name}: Name of the tool. */
    public Builder name(String name) {
      this.name = name;
      return this;
    }

    /** Sets {@code output}: What it gave back. */
    public Builder output(FunctionCallOutputBody output) {
      this.output = output;
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
    public FunctionCallOutputItem build() {
      return new FunctionCallOutputItem(id, namespace, name, output, startedAtMs, completedAtMs);
    }
  }
}
