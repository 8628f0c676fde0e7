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
 * How a section is shown.
 *
 * @param color Its colour.
 * @param icon Its picture.
 */
public record ThreadSectionAppearance(Maybe<String> color, Maybe<String> icon)
    implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public ThreadSectionAppearance {
    Objects.requireNonNull(color, "color");
    Objects.requireNonNull(icon, "icon");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ThreadSectionAppearance fromJson(JsonNode json) {
    Decode.object(json);
    return new ThreadSectionAppearance(
        Decode.maybe(json, "color", Decode::string), Decode.maybe(json, "icon", Decode::string));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.maybe(json, "color", color, Encode::string);
    Encode.maybe(json, "icon", icon, Encode::string);
    return json;
  }

  /** A builder with nothing in it yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with all that is in this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.color = color;
    builder.icon = icon;
    return builder;
  }

  /** Makes a {@code ThreadSectionAppearance} step by step. */
  public static final class Builder {
    private Maybe<String> color = Maybe.absent();
    private Maybe<String> icon = Maybe.absent();

    private Builder() {}

    /** Sets {@code color}: Its colour. */
    public Builder color(String color) {
      this.color = Maybe.of(color);
      return this;
    }

    /** Sets {@code color}, or makes it null or absent. */
    public Builder color(Maybe<String> color) {
      this.color = color;
      return this;
    }

    /** Sets {@code icon}: Its picture. */
    public Builder icon(String icon) {
      this.icon = Maybe.of(icon);
      return this;
    }

    /** Sets {@code icon}, or makes it null or absent. */
    public Builder icon(Maybe<String> icon) {
      this.icon = icon;
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public ThreadSectionAppearance build() {
      return new ThreadSectionAppearance(color, icon);
    }
  }
}
