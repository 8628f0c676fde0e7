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
 * What a way of working sets for the model.
 *
 * @param model Name of the model.
 * @param reasoningEffort How long it may think.
 * @param developerInstructions Instructions that go before those of the user.
 */
public record CollaborationSettings(
    String model, Maybe<ReasoningEffort> reasoningEffort, Maybe<String> developerInstructions)
    implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public CollaborationSettings {
    Objects.requireNonNull(model, "model");
    Objects.requireNonNull(reasoningEffort, "reasoningEffort");
    Objects.requireNonNull(developerInstructions, "developerInstructions");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static CollaborationSettings fromJson(JsonNode json) {
    Decode.object(json);
    return new CollaborationSettings(
        Decode.required(json, "model", Decode::string),
        Decode.maybe(json, "reasoning_effort", ReasoningEffort::fromJson),
        Decode.maybe(json, "developer_instructions", Decode::string));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "model", model, Encode::string);
    Encode.maybe(json, "reasoning_effort", reasoningEffort, ReasoningEffort::toJson);
    Encode.maybe(json, "developer_instructions", developerInstructions, Encode::string);
    return json;
  }

  /** A builder with nothing in it yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with all that is in this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.model = model;
    builder.reasoningEffort = reasoningEffort;
    builder.developerInstructions = developerInstructions;
    return builder;
  }

  /** Makes a {@code CollaborationSettings} step by step. */
  public static final class Builder {
    private String model;
    private Maybe<ReasoningEffort> reasoningEffort = Maybe.absent();
    private Maybe<String> developerInstructions = Maybe.absent();

    private Builder() {}

    /** Sets {@code model}: Name of the model. */
    public Builder model(String model) {
      this.model = model;
      return this;
    }

    /** Sets {@code reasoningEffort}: How long it may think. */
    public Builder reasoningEffort(ReasoningEffort reasoningEffort) {
      this.reasoningEffort = Maybe.of(reasoningEffort);
      return this;
    }

    /** Sets {@code reasoningEffort}, or makes it null or absent. */
    public Builder reasoningEffort(Maybe<ReasoningEffort> reasoningEffort) {
      this.reasoningEffort = reasoningEffort;
      return this;
    }

    /** Sets {@code developerInstructions}: Instructions that go before those of the user. */
    public Builder developerInstructions(String developerInstructions) {
      this.developerInstructions = Maybe.of(developerInstructions);
      return this;
    }

    /** Sets {@code developerInstructions}, or makes it null or absent. */
    public Builder developerInstructions(Maybe<String> developerInstructions) {
      this.developerInstructions = developerInstructions;
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public CollaborationSettings build() {
      return new CollaborationSettings(model, reasoningEffort, developerInstructions);
    }
  }
}
