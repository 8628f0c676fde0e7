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
 * A group that the user sorted a thread into.
 *
 * @param id Id of the section.
 * @param name Its name.
 * @param appearance How it is shown.
 */
public record ThreadSection(String id, String name, Maybe<ThreadSectionAppearance> appearance)
    implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public ThreadSection {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(appearance, "appearance");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ThreadSection fromJson(JsonNode json) {
    Decode.object(json);
    return new ThreadSection(
        Decode.required(json, "id", Decode::string),
        Decode.required(json, "name", Decode::string),
        Decode.maybe(json, "appearance", ThreadSectionAppearance::fromJson));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "id", id, Encode::string);
    Encode.required(json, "name", name, Encode::string);
    Encode.maybe(json, "appearance", appearance, ThreadSectionAppearance::toJson);
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
    builder.appearance = appearance;
    return builder;
  }

  /** Makes a {@code ThreadSection} step by step. */
  public static final class Builder {
    private String id;
    private String name;
    private Maybe<ThreadSectionAppearance> appearance = Maybe.absent();

    private Builder() {}

    /** Sets {@code id}: Id of the section. */
    public Builder id(String id) {
      this.id = id;
      return this;
    }

    /** Sets {@code name}: Its name. */
    public Builder name(String name) {
      this.name = name;
      return this;
    }

    /** Sets {@code appearance}: How it is shown. */
    public Builder appearance(ThreadSectionAppearance appearance) {
      this.appearance = Maybe.of(appearance);
      return this;
    }

    /** Sets {@code appearance}, or makes it null or absent. */
    public Builder appearance(Maybe<ThreadSectionAppearance> appearance) {
      this.appearance = appearance;
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public ThreadSection build() {
      return new ThreadSection(id, name, appearance);
    }
  }
}
