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
 * What administrators prescribe.
 *
 * @param requirements The rules. Null when there are none.
 * @param supportsIndependentSpeedModes Each of the faster classes of service has a rule of its own.
 *     Where it is not true, one rule holds for all.
 */
public record ConfigRequirementsReadResponse(
    Maybe<ConfigRequirements> requirements, Maybe<Boolean> supportsIndependentSpeedModes)
    implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public ConfigRequirementsReadResponse {
    Objects.requireNonNull(requirements, "requirements");
    Objects.requireNonNull(supportsIndependentSpeedModes, "supportsIndependentSpeedModes");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ConfigRequirementsReadResponse fromJson(JsonNode json) {
    Decode.object(json);
    return new ConfigRequirementsReadResponse(
        Decode.maybe(json, "requirements", ConfigRequirements::fromJson),
        Decode.maybe(json, "supportsIndependentSpeedModes", Decode::bool));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.maybe(json, "requirements", requirements, ConfigRequirements::toJson);
    Encode.maybe(
        json, "supportsIndependentSpeedModes", supportsIndependentSpeedModes, Encode::bool);
    return json;
  }

  /** A builder with nothing in it yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with all that is in this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.requirements = requirements;
    builder.supportsIndependentSpeedModes = supportsIndependentSpeedModes;
    return builder;
  }

  /** Makes a {@code ConfigRequirementsReadResponse} step by step. */
  public static final class Builder {
    private Maybe<ConfigRequirements> requirements = Maybe.absent();
    private Maybe<Boolean> supportsIndependentSpeedModes = Maybe.absent();

    private Builder() {}

    /** Sets {@code requirements}: The rules. Null when there are none. */
    public Builder requirements(ConfigRequirements requirements) {
      this.requirements = Maybe.of(requirements);
      return this;
    }

    /** Sets {@code requirements}, or makes it null or absent. */
    public Builder requirements(Maybe<ConfigRequirements> requirements) {
      this.requirements = requirements;
      return this;
    }

    /**
     * Sets {@code supportsIndependentSpeedModes}: Each of the faster classes of service has a rule
     * of its own. Where it is not true, one rule holds for all.
     */
    public Builder supportsIndependentSpeedModes(boolean supportsIndependentSpeedModes) {
      this.supportsIndependentSpeedModes = Maybe.of(supportsIndependentSpeedModes);
      return this;
    }

    /** Sets {@code supportsIndependentSpeedModes}, or makes it null or absent. */
    public Builder supportsIndependentSpeedModes(Maybe<Boolean> supportsIndependentSpeedModes) {
      this.supportsIndependentSpeedModes = supportsIndependentSpeedModes;
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public ConfigRequirementsReadResponse build() {
      return new ConfigRequirementsReadResponse(requirements, supportsIndependentSpeedModes);
    }
  }
}
