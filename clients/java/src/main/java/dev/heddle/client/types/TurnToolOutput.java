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
import java.util.Optional;

/**
 * What a tool has to tell the model without having been called.
 *
 * @param name Name of the tool.
 * @param namespace The common name that the tool stands under.
 * @param output What it tells.
 * @param retain Keep it in the history that the model is given with later turns.
 */
public record TurnToolOutput(
    String name, Maybe<String> namespace, FunctionCallOutputBody output, Optional<Boolean> retain)
    implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public TurnToolOutput {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(namespace, "namespace");
    Objects.requireNonNull(output, "output");
    Objects.requireNonNull(retain, "retain");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static TurnToolOutput fromJson(JsonNode json) {
    Decode.object(json);
    return new TurnToolOutput(
        Decode.required(json, "name", Decode::string),
        Decode.maybe(json, "namespace", Decode::string),
        Decode.required(json, "output", FunctionCallOutputBody::fromJson),
        Decode.optional(json, "retain", Decode::bool));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "name", name, Encode::string);
    Encode.maybe(json, "namespace", namespace, Encode::string);
    Encode.required(json, "output", output, FunctionCallOutputBody::toJson);
    Encode.optional(json, "retain", retain, Encode::bool);
    return json;
  }

  /** A builder with nothing in it yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with all that is in this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.name = name;
    builder.namespace = namespace;
    builder.output = output;
    builder.retain = retain;
    return builder;
  }

  /** Makes a {@code TurnToolOutput} step by step. */
  public static final class Builder {
    private String name;
    private Maybe<String> namespace = Maybe.absent();
    private FunctionCallOutputBody output;
    private Optional<Boolean> retain = Optional.empty();

    private Builder() {}

    /** Sets {@code name}: Name of the tool. */
    public Builder name(String name) {
      this.name = name;
      return this;
    }

    /** Sets {@code namespace}: The common name that the tool stands under. */
    public Builder namespace(String namespace) {
      this.namespace = Maybe.of(namespace);
      return this;
    }

    /** Sets {@code namespace}, or makes it null or absent. */
    public Builder namespace(Maybe<String> namespace) {
      this.namespace = namespace;
      return this;
    }

    /** Sets {@code output}: What it tells. */
    public Builder output(FunctionCallOutputBody output) {
      this.output = output;
      return this;
    }

    /** Sets {@code retain}: Keep it in the history that the model is given with later turns. */
    public Builder retain(boolean retain) {
      this.retain = Optional.of(retain);
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public TurnToolOutput build() {
      return new TurnToolOutput(name, namespace, output, retain);
    }
  }
}
