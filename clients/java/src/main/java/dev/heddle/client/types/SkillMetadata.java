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
 * A skill: instructions for one kind of work.
 *
 * @param name Its name, as the user and the model write it.
 * @param description What it is good for and when to use it, for the model.
 * @param shortDescription What it is good for, in a few words. Deprecated. It comes from the older
 *     form of the file. Use {@code interface.shortDescription}.
 * @param interfaceValue How it is shown. Null when it does not say.
 * @param dependencies What it needs. Null when it does not say.
 * @param path Its file {@code SKILL.md}.
 * @param scope Whom it is for.
 * @param pluginId The plugin that brought it, where that is known.
 * @param enabled Whether it is on.
 */
public record SkillMetadata(
    String name,
    String description,
    Maybe<String> shortDescription,
    Maybe<SkillInterface> interfaceValue,
    Maybe<SkillDependencies> dependencies,
    String path,
    SkillScope scope,
    Maybe<String> pluginId,
    boolean enabled)
    implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public SkillMetadata {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(description, "description");
    Objects.requireNonNull(shortDescription, "shortDescription");
    Objects.requireNonNull(interfaceValue, "interfaceValue");
    Objects.requireNonNull(dependencies, "dependencies");
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(scope, "scope");
    Objects.requireNonNull(pluginId, "pluginId");
  }

  /**
   * What it is good for, in a few words.
   *
   * @deprecated It comes from the older form of the file. Use {@code interface.shortDescription}.
   */
  @Override
  @Deprecated
  public Maybe<String> shortDescription() {
    return shortDescription;
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static SkillMetadata fromJson(JsonNode json) {
    Decode.object(json);
    return new SkillMetadata(
        Decode.required(json, "name", Decode::string),
        Decode.required(json, "description", Decode::string),
        Decode.maybe(json, "shortDescription", Decode::string),
        Decode.maybe(json, "interface", SkillInterface::fromJson),
        Decode.maybe(json, "dependencies", SkillDependencies::fromJson),
        Decode.required(json, "path", Decode::string),
        Decode.required(json, "scope", SkillScope::fromJson),
        Decode.maybe(json, "pluginId", Decode::string),
        Decode.required(json, "enabled", Decode::bool));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "name", name, Encode::string);
    Encode.required(json, "description", description, Encode::string);
    Encode.maybe(json, "shortDescription", shortDescription, Encode::string);
    Encode.maybe(json, "interface", interfaceValue, SkillInterface::toJson);
    Encode.maybe(json, "dependencies", dependencies, SkillDependencies::toJson);
    Encode.required(json, "path", path, Encode::string);
    Encode.required(json, "scope", scope, SkillScope::toJson);
    Encode.maybe(json, "pluginId", pluginId, Encode::string);
    Encode.required(json, "enabled", enabled, Encode::bool);
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
    builder.description = description;
    builder.shortDescription = shortDescription;
    builder.interfaceValue = interfaceValue;
    builder.dependencies = dependencies;
    builder.path = path;
    builder.scope = scope;
    builder.pluginId = pluginId;
    builder.enabled = enabled;
    return builder;
  }

  /** Makes a {@code SkillMetadata} step by step. */
  public static final class Builder {
    private String name;
    private String description;
    private Maybe<String> shortDescription = Maybe.absent();
    private Maybe<SkillInterface> interfaceValue = Maybe.absent();
    private Maybe<SkillDependencies> dependencies = Maybe.absent();
    private String path;
    private SkillScope scope;
    private Maybe<String> pluginId = Maybe.absent();
    private Boolean enabled;

    private Builder() {}

    /** Sets {@code name}: Its name, as the user and the model write it. */
    public Builder name(String name) {
      this.name = name;
      return this;
    }

    /** Sets {@code description}: What it is good for and when to use it, for the model. */
    public Builder description(String description) {
      this.description = description;
      return this;
    }

    /**
     * Sets {@code shortDescription}: What it is good for, in a few words. Deprecated. It comes from
     * the older form of the file. Use {@code interface.shortDescription}.
     *
     * @deprecated It comes from the older form of the file. Use {@code interface.shortDescription}.
     */
    @Deprecated
    public Builder shortDescription(String shortDescription) {
      this.shortDescription = Maybe.of(shortDescription);
      return this;
    }

    /**
     * Sets {@code shortDescription}, or makes it null or absent.
     *
     * @deprecated It comes from the older form of the file. Use {@code interface.shortDescription}.
     */
    @Deprecated
    public Builder shortDescription(Maybe<String> shortDescription) {
      this.shortDescription = shortDescription;
      return this;
    }

    /** Sets {@code interfaceValue}: How it is shown. Null when it does not say. */
    public Builder interfaceValue(SkillInterface interfaceValue) {
      this.interfaceValue = Maybe.of(interfaceValue);
      return this;
    }

    /** Sets {@code interfaceValue}, or makes it null or absent. */
    public Builder interfaceValue(Maybe<SkillInterface> interfaceValue) {
      this.interfaceValue = interfaceValue;
      return this;
    }

    /** Sets {@code dependencies}: What it needs. Null when it does not say. */
    public Builder dependencies(SkillDependencies dependencies) {
      this.dependencies = Maybe.of(dependencies);
      return this;
    }

    /** Sets {@code dependencies}, or makes it null or absent. */
    public Builder dependencies(Maybe<SkillDependencies> dependencies) {
      this.dependencies = dependencies;
      return this;
    }

    /** Sets {@code path}: Its file {@code SKILL.md}. */
    public Builder path(String path) {
      this.path = path;
      return this;
    }

    /** Sets {@code scope}: Whom it is for. */
    public Builder scope(SkillScope scope) {
      this.scope = scope;
      return this;
    }

    /** Sets {@code pluginId}: The plugin that brought it, where that is known. */
    public Builder pluginId(String pluginId) {
      this.pluginId = Maybe.of(pluginId);
      return this;
    }

    /** Sets {@code pluginId}, or makes it null or absent. */
    public Builder pluginId(Maybe<String> pluginId) {
      this.pluginId = pluginId;
      return this;
    }

    /** Sets {@code enabled}: Whether it is on. */
    public Builder enabled(boolean enabled) {
      this.enabled = enabled;
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public SkillMetadata build() {
      return new SkillMetadata(
          name,
          description,
          shortDescription,
          interfaceValue,
          dependencies,
          path,
          scope,
          pluginId,
          Objects.requireNonNull(enabled, "enabled"));
    }
  }
}
