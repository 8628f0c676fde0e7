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
 * A provider of models, as configured at the server.
 *
 * @param id Its name in the configuration, as {@code modelProvider} takes it.
 * @param name Its name, for people.
 * @param baseUrl Address of its endpoint. Null when none is configured, or when it holds something
 *     secret.
 * @param settings What kind of provider it is, and how it is set up.
 * @param canEdit Whether it can be changed in the user's own configuration.
 */
public record ModelProviderSummary(
    String id, String name, Maybe<String> baseUrl, ProviderSettings settings, boolean canEdit)
    implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public ModelProviderSummary {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(baseUrl, "baseUrl");
    Objects.requireNonNull(settings, "settings");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ModelProviderSummary fromJson(JsonNode json) {
    Decode.object(json);
    return new ModelProviderSummary(
        Decode.required(json, "id", Decode::string),
        Decode.required(json, "name", Decode::string),
        Decode.maybe(json, "baseUrl", Decode::string),
        Decode.required(json, "settings", ProviderSettings::fromJson),
        Decode.required(json, "canEdit", Decode::bool));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "id", id, Encode::string);
    Encode.required(json, "name", name, Encode::string);
    Encode.maybe(json, "baseUrl", baseUrl, Encode::string);
    Encode.required(json, "settings", settings, ProviderSettings::toJson);
    Encode.required(json, "canEdit", canEdit, Encode::bool);
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
    builder.name = name;
    builder.baseUrl = baseUrl;
    builder.settings = settings;
    builder.canEdit = canEdit;
    return builder;
  }

  /** Makes a {@code ModelProviderSummary} step by step. */
  public static final class Builder {
    private String id;
    private String name;
    private Maybe<String> baseUrl = Maybe.absent();
    private ProviderSettings settings;
    private Boolean canEdit;

    private Builder() {}

    /** Sets {@code id}: Its name in the configuration, as {@code modelProvider} takes it. */
    public Builder id(String id) {
      this.id = id;
      return this;
    }

    /** Sets {@code name}: Its name, for people. */
    public Builder name(String name) {
      this.name = name;
      return this;
    }

    /**
     * Sets {@code baseUrl}: Address of its endpoint. Null when none is configured, or when it holds
     * something secret.
     */
    public Builder baseUrl(String baseUrl) {
      this.baseUrl = Maybe.of(baseUrl);
      return this;
    }

    /** Sets {@code baseUrl}, or makes it null or absent. */
    public Builder baseUrl(Maybe<String> baseUrl) {
      this.baseUrl = baseUrl;
      return this;
    }

    /** Sets {@code settings}: What kind of provider it is, and how it is set up. */
    public Builder settings(ProviderSettings settings) {
      this.settings = settings;
      return this;
    }

    /** Sets {@code canEdit}: Whether it can be changed in the user's own configuration. */
    public Builder canEdit(boolean canEdit) {
      this.canEdit = canEdit;
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public ModelProviderSummary build() {
      return new ModelProviderSummary(
          id, name, baseUrl, settings, Objects.requireNonNull(canEdit, "canEdit"));
    }
  }
}
