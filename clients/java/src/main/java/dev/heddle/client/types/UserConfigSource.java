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
 * The configuration file of the user: the one that clients write to.
 *
 * @param file The file. It need not exist.
 * @param profile Name of the profile that this layer adds. Null for the file that holds always.
 */
public record UserConfigSource(String file, Maybe<String> profile) implements ConfigLayerSource {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public UserConfigSource {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(profile, "profile");
  }

  /** Always {@code user}. */
  @Override
  public String type() {
    return "user";
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static UserConfigSource fromJson(JsonNode json) {
    Decode.object(json);
    Decode.required(json, "type", Decode.literal(Encode::string, "user"));
    return new UserConfigSource(
        Decode.required(json, "file", Decode::string),
        Decode.maybe(json, "profile", Decode::string));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "type", "user", Encode::string);
    Encode.required(json, "file", file, Encode::string);
    Encode.maybe(json, "profile", profile, Encode::string);
    return json;
  }

  /** A builder with nothing in it yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with all that is in this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.file = file;
    builder.profile = profile;
    return builder;
  }

  /** Makes a {@code UserConfigSource} step by step. */
  public static final class Builder {
    private String file;
    private Maybe<String> profile = Maybe.absent();

    private Builder() {}

    /** Sets {@code file}: The file. It need not exist. */
    public Builder file(String file) {
      this.file = file;
      return this;
    }

    /**
     * Sets {@code profile}: Name of the profile that this layer adds. Null for the file that holds
     * always.
     */
    public Builder profile(String profile) {
      this.profile = Maybe.of(profile);
      return this;
    }

    /** Sets {@code profile}, or makes it null or absent. */
    public Builder profile(Maybe<String> profile) {
      this.profile = profile;
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public UserConfigSource build() {
      return new UserConfigSource(file, profile);
    }
  }
}
