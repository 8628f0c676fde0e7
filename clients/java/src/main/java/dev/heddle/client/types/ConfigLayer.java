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
 * One of the sources that the configuration is put together from.
 *
 * @param name Where its settings come from.
 * @param version A fingerprint of its contents; another one means that they have changed.
 * @param config Its settings alone, in the form of the configuration file.
 * @param disabledReason Why it does not count, for people. Null when it does.
 */
public record ConfigLayer(
    ConfigLayerSource name, String version, JsonNode config, Maybe<String> disabledReason)
    implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public ConfigLayer {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(version, "version");
    Objects.requireNonNull(config, "config");
    Objects.requireNonNull(disabledReason, "disabledReason");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ConfigLayer fromJson(JsonNode json) {
    Decode.object(json);
    return new ConfigLayer(
        Decode.required(json, "name", ConfigLayerSource::fromJson),
        Decode.required(json, "version", Decode::string),
        Decode.required(json, "config", Decode::any),
        Decode.maybe(json, "disabledReason", Decode::string));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "name", name, ConfigLayerSource::toJson);
    Encode.required(json, "version", version, Encode::string);
    Encode.required(json, "config", config, Encode::any);
    Encode.maybe(json, "disabledReason", disabledReason, Encode::string);
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
    builder.version = version;
    builder.config = config;
    builder.disabledReason = disabledReason;
    return builder;
  }

  /** Makes a {@code ConfigLayer} step by step. */
  public static final class Builder {
    private ConfigLayerSource name;
    private String version;
    private JsonNode config;
    private Maybe<String> disabledReason = Maybe.absent();

    private Builder() {}

    /** Sets {@code name}: Where its settings come from. */
    public Builder name(ConfigLayerSource name) {
      this.name = name;
      return this;
    }

    /**
     * Sets {@code version}: A fingerprint of its contents; another one means that they have
     * changed.
     */
    public Builder version(String version) {
      this.version = version;
      return this;
    }

    /** Sets {@code config}: Its settings alone, in the form of the configuration file. */
    public Builder config(JsonNode config) {
      this.config = config;
      return this;
    }

    /** Sets {@code disabledReason}: Why it does not count, for people. Null when it does. */
    public Builder disabledReason(String disabledReason) {
      this.disabledReason = Maybe.of(disabledReason);
      return this;
    }

    /** Sets {@code disabledReason}, or makes it null or absent. */
    public Builder disabledReason(Maybe<String> disabledReason) {
      this.disabledReason = disabledReason;
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public ConfigLayer build() {
      return new ConfigLayer(name, version, config, disabledReason);
    }
  }
}
