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
 * Access to the network beyond what the sandbox allows.
 *
 * @param enabled Whether the network can be used. Nothing changes when left out.
 */
public record AdditionalNetworkPermissions(Maybe<Boolean> enabled) implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public AdditionalNetworkPermissions {
    Objects.requireNonNull(enabled, "enabled");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static AdditionalNetworkPermissions fromJson(JsonNode json) {
    Decode.object(json);
    return new AdditionalNetworkPermissions(Decode.maybe(json, "enabled", Decode::bool));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.maybe(json, "enabled", enabled, Encode::bool);
    return json;
  }

  /** A builder with nothing in it yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with all that is in this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.enabled = enabled;
    return builder;
  }

  /** Makes a {@code AdditionalNetworkPermissions} step by step. */
  public static final class Builder {
    private Maybe<Boolean> enabled = Maybe.absent();

    private Builder() {}

    /** Sets {@code enabled}: Whether the network can be used. Nothing changes when left out. */
    public Builder enabled(boolean enabled) {
      this.enabled = Maybe.of(enabled);
      return this;
    }

    /** Sets {@code enabled}, or makes it null or absent. */
    public Builder enabled(Maybe<Boolean> enabled) {
      this.enabled = enabled;
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public AdditionalNetworkPermissions build() {
      return new AdditionalNetworkPermissions(enabled);
    }
  }
}
