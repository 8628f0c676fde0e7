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
 * How a skill is shown.
 *
 * @param displayName Its name, for people.
 * @param shortDescription What it is good for, in a few words for people.
 * @param iconSmall The file of its small picture.
 * @param iconLarge The file of its large picture.
 * @param iconSmallUrl Address of its small picture, where it comes from a catalogue.
 * @param iconLargeUrl Address of its large picture, where it comes from a catalogue.
 * @param brandColor Its colour.
 * @param defaultPrompt Words to use it with, for the user to begin from.
 */
public record SkillInterface(
    Maybe<String> displayName,
    Maybe<String> shortDescription,
    Maybe<String> iconSmall,
    Maybe<String> iconLarge,
    Maybe<String> iconSmallUrl,
    Maybe<String> iconLargeUrl,
    Maybe<String> brandColor,
    Maybe<String> defaultPrompt)
    implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public SkillInterface {
    Objects.requireNonNull(displayName, "displayName");
    Objects.requireNonNull(shortDescription, "shortDescription");
    Objects.requireNonNull(iconSmall, "iconSmall");
    Objects.requireNonNull(iconLarge, "iconLarge");
    Objects.requireNonNull(iconSmallUrl, "iconSmallUrl");
    Objects.requireNonNull(iconLargeUrl, "iconLargeUrl");
    Objects.requireNonNull(brandColor, "brandColor");
    Objects.requireNonNull(defaultPrompt, "defaultPrompt");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static SkillInterface fromJson(JsonNode json) {
    Decode.object(json);
    return new SkillInterface(
        Decode.maybe(json, "displayName", Decode::string),
        Decode.maybe(json, "shortDescription", Decode::string),
        Decode.maybe(json, "iconSmall", Decode::string),
        Decode.maybe(json, "iconLarge", Decode::string),
        Decode.maybe(json, "iconSmallUrl", Decode::string),
        Decode.maybe(json, "iconLargeUrl", Decode::string),
        Decode.maybe(json, "brandColor", Decode::string),
        Decode.maybe(json, "defaultPrompt", Decode::string));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.maybe(json, "displayName", displayName, Encode::string);
    Encode.maybe(json, "shortDescription", shortDescription, Encode::string);
    Encode.maybe(json, "iconSmall", iconSmall, Encode::string);
    Encode.maybe(json, "iconLarge", iconLarge, Encode::string);
    Encode.maybe(json, "iconSmallUrl", iconSmallUrl, Encode::string);
    Encode.maybe(json, "iconLargeUrl", iconLargeUrl, Encode::string);
    Encode.maybe(json, "brandColor", brandColor, Encode::string);
    Encode.maybe(json, "defaultPrompt", defaultPrompt, Encode::string);
    return json;
  }

  /** A builder with nothing in it yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with all that is in this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.displayName = displayName;
    builder.shortDescription = shortDescription;
    builder.iconSmall = iconSmall;
    builder.iconLarge = iconLarge;
    builder.iconSmallUrl = iconSmallUrl;
    builder.iconLargeUrl = iconLargeUrl;
    builder.brandColor = brandColor;
    builder.defaultPrompt = defaultPrompt;
    return builder;
  }

  /** Makes a {@code SkillInterface} step by step. */
  public static final class Builder {
    private Maybe<String> displayName = Maybe.absent();
    private Maybe<String> shortDescription = Maybe.absent();
    private Maybe<String> iconSmall = Maybe.absent();
    private Maybe<String> iconLarge = Maybe.absent();
    private Maybe<String> iconSmallUrl = Maybe.absent();
    private Maybe<String> iconLargeUrl = Maybe.absent();
    private Maybe<String> brandColor = Maybe.absent();
    private Maybe<String> defaultPrompt = Maybe.absent();

    private Builder() {}

    /** Sets {@code displayName}: Its name, for people. */
    public Builder displayName(String displayName) {
      this.displayName = Maybe.of(displayName);
      return this;
    }

    /** Sets {@code displayName}, or makes it null or absent. */
    public Builder displayName(Maybe<String> displayName) {
      this.displayName = displayName;
      return this;
    }

    /** Sets {@code shortDescription}: What it is good for, in a few words for people. */
    public Builder shortDescription(String shortDescription) {
      this.shortDescription = Maybe.of(shortDescription);
      return this;
    }

    /** Sets {@code shortDescription}, or makes it null or absent. */
    public Builder shortDescription(Maybe<String> shortDescription) {
      this.shortDescription = shortDescription;
      return this;
    }

    /** Sets {@code iconSmall}: The file of its small picture. */
    public Builder iconSmall(String iconSmall) {
      this.iconSmall = Maybe.of(iconSmall);
      return this;
    }

    /** Sets {@code iconSmall}, or makes it null or absent. */
    public Builder iconSmall(Maybe<String> iconSmall) {
      this.iconSmall = iconSmall;
      return this;
    }

    /** Sets {@code iconLarge}: The file of its large picture. */
    public Builder iconLarge(String iconLarge) {
      this.iconLarge = Maybe.of(iconLarge);
      return this;
    }

    /** Sets {@code iconLarge}, or makes it null or absent. */
    public Builder iconLarge(Maybe<String> iconLarge) {
      this.iconLarge = iconLarge;
      return this;
    }

    /** Sets {@code iconSmallUrl}: Address of its small picture, where it comes from a catalogue. */
    public Builder iconSmallUrl(String iconSmallUrl) {
      this.iconSmallUrl = Maybe.of(iconSmallUrl);
      return this;
    }

    /** Sets {@code iconSmallUrl}, or makes it null or absent. */
    public Builder iconSmallUrl(Maybe<String> iconSmallUrl) {
      this.iconSmallUrl = iconSmallUrl;
      return this;
    }

    /** Sets {@code iconLargeUrl}: Address of its large picture, where it comes from a catalogue. */
    public Builder iconLargeUrl(String iconLargeUrl) {
      this.iconLargeUrl = Maybe.of(iconLargeUrl);
      return this;
    }

    /** Sets {@code iconLargeUrl}, or makes it null or absent. */
    public Builder iconLargeUrl(Maybe<String> iconLargeUrl) {
      this.iconLargeUrl = iconLargeUrl;
      return this;
    }

    /** Sets {@code brandColor}: Its colour. */
    public Builder brandColor(String brandColor) {
      this.brandColor = Maybe.of(brandColor);
      return this;
    }

    /** Sets {@code brandColor}, or makes it null or absent. */
    public Builder brandColor(Maybe<String> brandColor) {
      this.brandColor = brandColor;
      return this;
    }

    /** Sets {@code defaultPrompt}: Words to use it with, for the user to begin from. */
    public Builder defaultPrompt(String defaultPrompt) {
      this.defaultPrompt = Maybe.of(defaultPrompt);
      return this;
    }

    /** Sets {@code defaultPrompt}, or makes it null or absent. */
    public Builder defaultPrompt(Maybe<String> defaultPrompt) {
      this.defaultPrompt = defaultPrompt;
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public SkillInterface build() {
      return new SkillInterface(
          displayName,
          shortDescription,
          iconSmall,
          iconLarge,
          iconSmallUrl,
          iconLargeUrl,
          brandColor,
          defaultPrompt);
    }
  }
}
