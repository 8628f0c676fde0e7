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
import java.util.Optional;

/**
 * Whose configuration to show, and how fully.
 *
 * @param cwd The working folder that it is to hold for, so that projects count. Without projects
 *     when left out.
 * @param includeLayers Also show each layer by itself. No when left out.
 */
public record ConfigReadParams(Maybe<String> cwd, Optional<Boolean> includeLayers)
    implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public ConfigReadParams {
    Objects.requireNonNull(cwd, "cwd");
    Objects.requireNonNull(includeLayers, "includeLayers");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ConfigReadParams fromJson(JsonNode json) {
    Decode.object(json);
    return new ConfigReadParams(
        Decode.maybe(json, "cwd", Decode::string),
        Decode.optional(json, "includeLayers", Decode::bool));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.maybe(json, "cwd", cwd, Encode::string);
    Encode.optional(json, "includeLayers", includeLayers, Encode::bool);
    return json;
  }

  /** A builder with nothing in it yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with all that is in this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.cwd = cwd;
    builder.includeLayers = includeLayers;
    return builder;
  }

  /** Makes a {@code ConfigReadParams} step by step. */
  public static final class Builder {
    private Maybe<String> cwd = Maybe.absent();
    private Optional<Boolean> includeLayers = Optional.empty();

    private Builder() {}

    /**
     * Sets {@code cwd}: The working folder that it is to hold for, so that projects count. Without
     * projects when left out.
     */
    public Builder cwd(String cwd) {
      this.cwd = Maybe.of(cwd);
      return this;
    }

    /** Sets {@code cwd}, or makes it null or absent. */
    public Builder cwd(Maybe<String> cwd) {
      this.cwd = cwd;
      return this;
    }

    /** Sets {@code includeLayers}: Also show each layer by itself. No when left out. */
    public Builder includeLayers(boolean includeLayers) {
      this.includeLayers = Optional.of(includeLayers);
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public ConfigReadParams build() {
      return new ConfigReadParams(cwd, includeLayers);
    }
  }
}
