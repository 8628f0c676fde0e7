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
 * A skill, and whether it is to be on. The skill is told by its file or by its name.
 *
 * @param path The file {@code SKILL.md} of the skill.
 * @param name Name of the skill, in place of {@code path}.
 * @param enabled Whether it is to be on.
 */
public record SkillsConfigWriteParams(Maybe<String> path, Maybe<String> name, boolean enabled)
    implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public SkillsConfigWriteParams {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(name, "name");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static SkillsConfigWriteParams fromJson(JsonNode json) {
    Decode.object(json);
    return new SkillsConfigWriteParams(
        Decode.maybe(json, "path", Decode::string),
        Decode.maybe(json, "name", Decode::string),
        Decode.required(json, "enabled", Decode::bool));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.maybe(json, "path", path, Encode::string);
    Encode.maybe(json, "name", name, Encode::string);
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
    builder.path = path;
    builder.name = name;
    builder.enabled = enabled;
    return builder;
  }

  /** Makes a {@code SkillsConfigWriteParams} step by step. */
  public static final class Builder {
    private Maybe<String> path = Maybe.absent();
    private Maybe<String> name = Maybe.absent();
    private Boolean enabled;

    private Builder() {}

    /** Sets {@code path}: The file {@code SKILL.md} of the skill. */
    public Builder path(String path) {
      this.path = Maybe.of(path);
      return this;
    }

    /** Sets {@code path}, or makes it null or absent. */
    public Builder path(Maybe<String> path) {
      this.path = path;
      return this;
    }

    /** Sets {@code name}: Name of the skill, in place of {@code path}. */
    public Builder name(String name) {
      this.name = Maybe.of(name);
      return this;
    }

    /** Sets {@code name}, or makes it null or absent. */
    public Builder name(Maybe<String> name) {
      this.name = name;
      return this;
    }

    /** Sets {@code enabled}: Whether it is to be on. */
    public Builder enabled(boolean enabled) {
      this.enabled = enabled;
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public SkillsConfigWriteParams build() {
      return new SkillsConfigWriteParams(path, name, Objects.requireNonNull(enabled, "enabled"));
    }
  }
}
