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
import dev.heddle.client.core.WireValue;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The configuration and where it comes from.
 *
 * @param config What holds, all layers taken together.
 * @param origins The layer that each setting comes from, by the dotted name of the setting.
 * @param layers The layers, the strongest first. Null when they were not asked for.
 */
public record ConfigReadResponse(
    Config config, Map<String, ConfigLayerMetadata> origins, Maybe<List<ConfigLayer>> layers)
    implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public ConfigReadResponse {
    Objects.requireNonNull(config, "config");
    origins = Values.map(origins, "origins");
    Objects.requireNonNull(layers, "layers");
    layers = layers.map(List::copyOf);
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ConfigReadResponse fromJson(JsonNode json) {
    Decode.object(json);
    return new ConfigReadResponse(
        Decode.required(json, "config", Config::fromJson),
        Decode.required(json, "origins", Decode.map(ConfigLayerMetadata::fromJson)),
        Decode.maybe(json, "layers", Decode.list(ConfigLayer::fromJson)));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "config", config, Config::toJson);
    Encode.required(json, "origins", origins, Encode.map(ConfigLayerMetadata::toJson));
    Encode.maybe(json, "layers", layers, Encode.list(ConfigLayer::toJson));
    return json;
  }

  /** A builder with nothing in it yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with all that is in this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.config = config;
    builder.origins = origins;
    builder.layers = layers;
    return builder;
  }

  /** Makes a {@code ConfigReadResponse} step by step. */
  public static final class Builder {
    private Config config;
    private Map<String, ConfigLayerMetadata> origins;
    private Maybe<List<ConfigLayer>> layers = Maybe.absent();

    private Builder() {}

    /** Sets {@code config}: What holds, all layers taken together. */
    public Builder config(Config config) {
      this.config = config;
      return this;
    }

    /**
     * Sets {@code origins}: The layer that each setting comes from, by the dotted name of the
     * setting.
     */
    public Builder origins(Map<String, ConfigLayerMetadata> origins) {
      this.origins = origins;
      return this;
    }

    /** Sets {@code layers}: The layers, the strongest first. Null when they were not asked for. */
    public Builder layers(List<ConfigLayer> layers) {
      this.layers = Maybe.of(layers);
      return this;
    }

    /** Sets {@code layers}, or makes it null or absent. */
    public Builder layers(Maybe<List<ConfigLayer>> layers) {
      this.layers = layers;
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public ConfigReadResponse build() {
      return new ConfigReadResponse(config, origins, layers);
    }
  }
}
