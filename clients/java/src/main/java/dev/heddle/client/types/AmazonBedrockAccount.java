// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.types;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.heddle.client.core.Decode;
import dev.heddle.client.core.DecodeException;
import dev.heddle.client.core.Encode;
import java.util.Objects;
import java.util.Optional;

/**
 * Access to models through Amazon Bedrock.
 *
 * @param usesCodexManagedCredentials The server itself keeps the credentials; else they come from
 *     its surroundings. Default: {@code false}.
 */
public record AmazonBedrockAccount(Optional<Boolean> usesCodexManagedCredentials)
    implements Account {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public AmazonBedrockAccount {
    Objects.requireNonNull(usesCodexManagedCredentials, "usesCodexManagedCredentials");
  }

  /** Always {@code amazonBedrock}. */
  @Override
  public String type() {
    return "amazonBedrock";
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static AmazonBedrockAccount fromJson(JsonNode json) {
    Decode.object(json);
    Decode.required(json, "type", Decode.literal(Encode::string, "amazonBedrock"));
    return new AmazonBedrockAccount(
        Decode.optional(json, "usesCodexManagedCredentials", Decode::bool));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "type", "amazonBedrock", Encode::string);
    Encode.optional(json, "usesCodexManagedCredentials", usesCodexManagedCredentials, Encode::bool);
    return json;
  }

  /** A builder with nothing in it yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with all that is in this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.usesCodexManagedCredentials = usesCodexManagedCredentials;
    return builder;
  }

  /** Makes a {@code AmazonBedrockAccount} step by step. */
  public static final class Builder {
    private Optional<Boolean> usesCodexManagedCredentials = Optional.empty();

    private Builder() {}

    /**
     * Sets {@code usesCodexManagedCredentials}: The server itself keeps the credentials; else they
     * come from its surroundings. Default: {@code false}.
     */
    public Builder usesCodexManagedCredentials(boolean usesCodexManagedCredentials) {
      this.usesCodexManagedCredentials = Optional.of(usesCodexManagedCredentials);
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public AmazonBedrockAccount build() {
      return new AmazonBedrockAccount(usesCodexManagedCredentials);
    }
  }
}
