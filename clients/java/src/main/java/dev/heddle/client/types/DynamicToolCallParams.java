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
 * A call of a tool that the client offered. The turn waits for the answer.
 *
 * @param threadId The thread.
 * @param turnId The turn.
 * @param callId The item of the call.
 * @param namespace The common name that the tool stands under, when it has one.
 * @param tool Name of the tool.
 * @param arguments What the model hands to the tool; it should follow its {@code inputSchema}.
 */
public record DynamicToolCallParams(
    String threadId,
    String turnId,
    String callId,
    Maybe<String> namespace,
    String tool,
    JsonNode arguments)
    implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public DynamicToolCallParams {
    Objects.requireNonNull(threadId, "threadId");
    Objects.requireNonNull(turnId, "turnId");
    Objects.requireNonNull(callId, "callId");
    Objects.requireNonNull(namespace, "namespace");
    Objects.requireNonNull(tool, "tool");
    Objects.requireNonNull(arguments, "arguments");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static DynamicToolCallParams fromJson(JsonNode json) {
    Decode.object(json);
    return new DynamicToolCallParams(
        Decode.required(json, "threadId", Decode::string),
        Decode.required(json, "turnId", Decode::string),
        Decode.required(json, "callId", Decode::string),
        Decode.maybe(json, "namespace", Decode::string),
        Decode.required(json, "tool", Decode::string),
        Decode.required(json, "arguments", Decode::any));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "threadId", threadId, Encode::string);
    Encode.required(json, "turnId", turnId, Encode::string);
    Encode.required(json, "callId", callId, Encode::string);
    Encode.maybe(json, "namespace", namespace, Encode::string);
    Encode.required(json, "tool", tool, Encode::string);
    Encode.required(json, "arguments", arguments, Encode::any);
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
    builder.turnId = turnId;
    builder.callId = callId;
    builder.namespace = namespace;
    builder.tool = tool;
    builder.arguments = arguments;
    return builder;
  }

  /** Makes a {@code DynamicToolCallParams} step by step. */
  public static final class Builder {
    private String threadId;
    private String turnId;
    private String callId;
    private Maybe<String> namespace = Maybe.absent();
    private String tool;
    private JsonNode arguments;

    private Builder() {}

    /** Sets {@code threadId}: The thread. */
    public Builder threadId(String threadId) {
      this.threadId = threadId;
      return this;
    }

    /** Sets {@code turnId}: The turn. */
    public Builder turnId(String turnId) {
      this.turnId = turnId;
      return this;
    }

    /** Sets {@code callId}: The item of the call. */
    public Builder callId(String callId) {
      this.callId = callId;
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

    /**
     * Sets {@code arguments}: What the model hands to the tool; it should follow its {@code
     * inputSchema}.
     */
    public Builder arguments(JsonNode arguments) {
      this.arguments = arguments;
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public DynamicToolCallParams build() {
      return new DynamicToolCallParams(threadId, turnId, callId, namespace, tool, arguments);
    }
  }
}
