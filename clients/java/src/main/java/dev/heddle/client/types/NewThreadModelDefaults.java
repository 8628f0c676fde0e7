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
 * What a new thread begins with, where the user does not choose.
 *
 * @param model Name of the model.
 * @param modelReasoningEffort How long the model may think.
 * @param serviceTier Class of service at the model endpoint.
 */
public record NewThreadModelDefaults(
    Maybe<String> model, Maybe<ReasoningEffort> modelReasoningEffort, Maybe<String> serviceTier)
    implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public NewThreadModelDefaults {
    Objects.requireNonNull(model, "model");
    Objects.requireNonNull(modelReasoningEffort, "modelReasoningEffort");
    Objects.requireNonNull(serviceTier, "serviceTier");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static NewThreadModelDefaults fromJson(JsonNode json) {
    Decode.object(json);
    return new NewThreadModelDefaults(
        Decode.maybe(json, "model", Decode::string),
        Decode.maybe(json, "modelReasoningEffort", ReasoningEffort::fromJson),
        Decode.maybe(json, "serviceTier", Decode::string));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.maybe(json, "model", model, Encode::string);
    Encode.maybe(json, "modelReasoningEffort", modelReasoningEffort, ReasoningEffort::toJson);
    Encode.maybe(json, "serviceTier", serviceTier, Encode::string);
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
    builder.modelReasoningEffort = modelReasoningEffort;
    builder.serviceTier = serviceTier;
    return builder;
  }

  /** Makes a {@code NewThreadModelDefaults} step by step. */
  public static final class Builder {
    private Maybe<String> model = Maybe.absent();
    private Maybe<ReasoningEffort> modelReasoningEffort = Maybe.absent();
    private Maybe<String> serviceTier = Maybe.absent();

    private Builder() {}

    /** Sets {@code model}: Name of the model. */
    public Builder model(String model) {
      this.model = Maybe.of(model);
      return this;
    }

    /** Sets {@code model}, or makes it null or absent. */
    public Builder model(Maybe<String> model) {
      this.model = model;
      return this;
    }

    /** Sets {@code modelReasoningEffort}: How long the model may think. */
    public Builder modelReasoningEffort(ReasoningEffort modelReasoningEffort) {
      this.modelReasoningEffort = Maybe.of(modelReasoningEffort);
      return this;
    }

    /** Sets {@code modelReasoningEffort}, or makes it null or absent. */
    public Builder modelReasoningEffort(Maybe<ReasoningEffort> modelReasoningEffort) {
      this.modelReasoningEffort = modelReasoningEffort;
      return this;
    }

    /** Sets {@code serviceTier}: Class of service at the model endpoint. */
    public Builder serviceTier(String serviceTier) {
      this.serviceTier = Maybe.of(serviceTier);
      return this;
    }

    /** Sets {@code serviceTier}, or makes it null or absent. */
    public Builder serviceTier(Maybe<String> serviceTier) {
      this.serviceTier = serviceTier;
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public NewThreadModelDefaults build() {
      return new NewThreadModelDefaults(model, modelReasoningEffort, serviceTier);
    }
  }
}
