// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.types;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.heddle.client.core.Decode;
import dev.heddle.client.core.DecodeException;
import dev.heddle.client.core.Encode;
import dev.heddle.client.core.Maybe;
import java.util.Objects;

/**
 * Amazon Bedrock.
 *
 * @param profile Name of the AWS profile with the credentials.
 * @param region The AWS region.
 */
public record BedrockProviderSettings(Maybe<String> profile, Maybe<String> region)
    implements ProviderSettings {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public BedrockProviderSettings {
    Objects.requireNonNull(profile, "profile");
    Objects.requireNonNull(region, "region");
  }

  /** Always {@code bedrock}. */
  @Override
  public String type() {
    return "bedrock";
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static BedrockProviderSettings fromJson(JsonNode json) {
    Decode.object(json);
    Decode.required(json, "type", Decode.literal(Encode::string, "bedrock"));
    return new BedrockProviderSettings(
        Decode.maybe(json, "profile", Decode::string),
        Decode.maybe(json, "region", Decode::string));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "type", "bedrock", Encode::string);
    Encode.maybe(json, "profile", profile, Encode::string);
    Encode.maybe(json, "region", region, Encode::string);
    return json;
  }

  /** A builder with nothing in it yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with all that is in this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.profile = profile;
    builder.region = region;
    return builder;
  }

  /** Makes a {@code BedrockProviderSettings} step by step. */
  public static final class Builder {
    private Maybe<String> profile = Maybe.absent();
    private Maybe<String> region = Maybe.absent();

    private Builder() {}

    /** Sets {@code profile}: Name of the AWS profile with the credentials. */
    public Builder profile(String profile) {
      this.profile = Maybe.of(profile);
      return this;
    }

    /** Sets {@code profile}, or makes it null or absent. */
    public Builder profile(Maybe<String> profile) {
      this.profile = profile;
      return this;
    }

    /** Sets {@code region}: The AWS region. */
    public Builder region(String region) {
      this.region = Maybe.of(region);
      return this;
    }

    /** Sets {@code region}, or makes it null or absent. */
    public Builder region(Maybe<String> region) {
      this.region = region;
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public BedrockProviderSettings build() {
      return new BedrockProviderSettings(profile, region);
    }
  }
}
