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
 * In a way that these settings cannot express. A client that changes the others must leave it
 * alone.
 *
 * @param envKey Name of a variable that it takes from the environment, where it does.
 */
public record ExternallyConfiguredGatewayAuth(Maybe<String> envKey) implements GatewayAuth {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public ExternallyConfiguredGatewayAuth {
    Objects.requireNonNull(envKey, "envKey");
  }

  /** Always {@code externallyConfigured}. */
  @Override
  public String mode() {
    return "externallyConfigured";
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ExternallyConfiguredGatewayAuth fromJson(JsonNode json) {
    Decode.object(json);
    Decode.required(json, "mode", Decode.literal(Encode::string, "externallyConfigured"));
    return new ExternallyConfiguredGatewayAuth(Decode.maybe(json, "envKey", Decode::string));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "mode", "externallyConfigured", Encode::string);
    Encode.maybe(json, "envKey", envKey, Encode::string);
    return json;
  }

  /** A builder with nothing in it yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with all that is in this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.envKey = envKey;
    return builder;
  }

  /** Makes a {@code ExternallyConfiguredGatewayAuth} step by step. */
  public static final class Builder {
    private Maybe<String> envKey = Maybe.absent();

    private Builder() {}

    /**
     * Sets {@code envKey}: Name of a variable that it takes from the environment, where it does.
     */
    public Builder envKey(String envKey) {
      this.envKey = Maybe.of(envKey);
      return this;
    }

    /** Sets {@code envKey}, or makes it null or absent. */
    public Builder envKey(Maybe<String> envKey) {
      this.envKey = envKey;
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public ExternallyConfiguredGatewayAuth build() {
      return new ExternallyConfiguredGatewayAuth(envKey);
    }
  }
}
