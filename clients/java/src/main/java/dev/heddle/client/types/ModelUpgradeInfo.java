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
 * The model to change to, and what to tell the user of it.
 *
 * @param model Name of the model to change to.
 * @param upgradeCopy Words to offer the change with.
 * @param modelLink Address of a page about that model.
 * @param migrationMarkdown All there is to say about the change, in Markdown.
 * @param retirementAt When the model to change from is to be withdrawn, where that is known. Only
 *     to be shown. Unix time in seconds.
 */
public record ModelUpgradeInfo(
    String model,
    Maybe<String> upgradeCopy,
    Maybe<String> modelLink,
    Maybe<String> migrationMarkdown,
    Maybe<Long> retirementAt)
    implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public ModelUpgradeInfo {
    Objects.requireNonNull(model, "model");
    Objects.requireNonNull(upgradeCopy, "upgradeCopy");
    Objects.requireNonNull(modelLink, "modelLink");
    Objects.requireNonNull(migrationMarkdown, "migrationMarkdown");
    Objects.requireNonNull(retirementAt, "retirementAt");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ModelUpgradeInfo fromJson(JsonNode json) {
    Decode.object(json);
    return new ModelUpgradeInfo(
        Decode.required(json, "model", Decode::string),
        Decode.maybe(json, "upgradeCopy", Decode::string),
        Decode.maybe(json, "modelLink", Decode::string),
        Decode.maybe(json, "migrationMarkdown", Decode::string),
        Decode.maybe(json, "retirementAt", Decode::int64));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "model", model, Encode::string);
    Encode.maybe(json, "upgradeCopy", upgradeCopy, Encode::string);
    Encode.maybe(json, "modelLink", modelLink, Encode::string);
    Encode.maybe(json, "migrationMarkdown", migrationMarkdown, Encode::string);
    Encode.maybe(json, "retirementAt", retirementAt, Encode::int64);
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
    builder.upgradeCopy = upgradeCopy;
    builder.modelLink = modelLink;
    builder.migrationMarkdown = migrationMarkdown;
    builder.retirementAt = retirementAt;
    return builder;
  }

  /** Makes a {@code ModelUpgradeInfo} step by step. */
  public static final class Builder {
    private String model;
    private Maybe<String> upgradeCopy = Maybe.absent();
    private Maybe<String> modelLink = Maybe.absent();
    private Maybe<String> migrationMarkdown = Maybe.absent();
    private Maybe<Long> retirementAt = Maybe.absent();

    private Builder() {}

    /** Sets {@code model}: Name of the model to change to. */
    public Builder model(String model) {
      this.model = model;
      return this;
    }

    /** Sets {@code upgradeCopy}: Words to offer the change with. */
    public Builder upgradeCopy(String upgradeCopy) {
      this.upgradeCopy = Maybe.of(upgradeCopy);
      return this;
    }

    /** Sets {@code upgradeCopy}, or makes it null or absent. */
    public Builder upgradeCopy(Maybe<String> upgradeCopy) {
      this.upgradeCopy = upgradeCopy;
      return this;
    }

    /** Sets {@code modelLink}: Address of a page about that model. */
    public Builder modelLink(String modelLink) {
      this.modelLink = Maybe.of(modelLink);
      return this;
    }

    /** Sets {@code modelLink}, or makes it null or absent. */
    public Builder modelLink(Maybe<String> modelLink) {
      this.modelLink = modelLink;
      return this;
    }

    /** Sets {@code migrationMarkdown}: All there is to say about the change, in Markdown. */
    public Builder migrationMarkdown(String migrationMarkdown) {
      this.migrationMarkdown = Maybe.of(migrationMarkdown);
      return this;
    }

    /** Sets {@code migrationMarkdown}, or makes it null or absent. */
    public Builder migrationMarkdown(Maybe<String> migrationMarkdown) {
      this.migrationMarkdown = migrationMarkdown;
      return this;
    }

    /**
     * Sets {@code retirementAt}: When the model to change from is to be withdrawn, where that is
     * known. Only to be shown. Unix time in seconds.
     */
    public Builder retirementAt(long retirementAt) {
      this.retirementAt = Maybe.of(retirementAt);
      return this;
    }

    /** Sets {@code retirementAt}, or makes it null or absent. */
    public Builder retirementAt(Maybe<Long> retirementAt) {
      this.retirementAt = retirementAt;
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public ModelUpgradeInfo build() {
      return new ModelUpgradeInfo(model, upgradeCopy, modelLink, migrationMarkdown, retirementAt);
    }
  }
}
