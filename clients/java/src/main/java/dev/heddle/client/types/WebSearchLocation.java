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
 * Roughly where the user is, so that what is near can be found.
 *
 * @param country The country.
 * @param region The region or state.
 * @param city The town.
 * @param timezone The time zone by its IANA name, such as {@code Europe/London}.
 */
public record WebSearchLocation(
    Maybe<String> country, Maybe<String> region, Maybe<String> city, Maybe<String> timezone)
    implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public WebSearchLocation {
    Objects.requireNonNull(country, "country");
    Objects.requireNonNull(region, "region");
    Objects.requireNonNull(city, "city");
    Objects.requireNonNull(timezone, "timezone");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static WebSearchLocation fromJson(JsonNode json) {
    Decode.object(json);
    return new WebSearchLocation(
        Decode.maybe(json, "country", Decode::string),
        Decode.maybe(json, "region", Decode::string),
        Decode.maybe(json, "city", Decode::string),
        Decode.maybe(json, "timezone", Decode::string));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.maybe(json, "country", country, Encode::string);
    Encode.maybe(json, "region", region, Encode::string);
    Encode.maybe(json, "city", city, Encode::string);
    Encode.maybe(json, "timezone", timezone, Encode::string);
    return json;
  }

  /** A builder with nothing in it yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with all that is in this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.country = country;
    builder.region = region;
    builder.city = city;
    builder.timezone = timezone;
    return builder;
  }

  /** Makes a {@code WebSearchLocation} step by step. */
  public static final class Builder {
    private Maybe<String> country = Maybe.absent();
    private Maybe<String> region = Maybe.absent();
    private Maybe<String> city = Maybe.absent();
    private Maybe<String> timezone = Maybe.absent();

    private Builder() {}

    /** Sets {@code country}: The country. */
    public Builder country(String country) {
      this.country = Maybe.of(country);
      return this;
    }

    /** Sets {@code country}, or makes it null or absent. */
    public Builder country(Maybe<String> country) {
      this.country = country;
      return this;
    }

    /** Sets {@code region}: The region or state. */
    public Builder region(String region) {
      this.region = Maybe.of(region);
      return this;
    }

    /** Sets {@code region}, or makes it null or absent. */
    public Builder region(Maybe<String> region) {
      this.region = region;
      return this;
    }

    /** Sets {@code city}: The town. */
    public Builder city(String city) {
      this.city = Maybe.of(city);
      return this;
    }

    /** Sets {@code city}, or makes it null or absent. */
    public Builder city(Maybe<String> city) {
      this.city = city;
      return this;
    }

    /** Sets {@code timezone}: The time zone by its IANA name, such as {@code Europe/London}. */
    public Builder timezone(String timezone) {
      this.timezone = Maybe.of(timezone);
      return this;
    }

    /** Sets {@code timezone}, or makes it null or absent. */
    public Builder timezone(Maybe<String> timezone) {
      this.timezone = timezone;
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public WebSearchLocation build() {
      return new WebSearchLocation(country, region, city, timezone);
    }
  }
}
