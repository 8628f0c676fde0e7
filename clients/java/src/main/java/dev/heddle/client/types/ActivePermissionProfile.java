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
 * The named set of permissions that a thread works under.
 *
 * @param id Name of the profile.
 * @param extendsValue Name of the profile that it builds on.
 */
public record ActivePermissionProfile(String id, Maybe<String> extendsValue) implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public ActivePermissionProfile {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(extendsValue, "extendsValue");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ActivePermissionProfile fromJson(JsonNode json) {
    Decode.object(json);
    return new ActivePermissionProfile(
        Decode.required(json, "id", Decode::string), Decode.maybe(json, "extends", Decode::string));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "id", id, Encode::string);
    Encode.maybe(json, "extends", extendsValue, Encode::string);
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
    builder.extendsValue = extendsValue;
    return builder;
  }

  /** Makes a {@code ActivePermissionProfile} step by step. */
  public static final class Builder {
    private String id;
    private Maybe<String> extendsValue = Maybe.absent();

    private Builder() {}

    /** Sets {@code id}: Name of the profile. */
    public Builder id(String id) {
      this.id = id;
      return this;
    }

    /** Sets {@code extendsValue}: Name of the profile that it builds on. */
    public Builder extendsValue(String extendsValue) {
      this.extendsValue = Maybe.of(extendsValue);
      return this;
    }

    /** Sets {@code extendsValue}, or makes it null or absent. */
    public Builder extendsValue(Maybe<String> extendsValue) {
      this.extendsValue = extendsValue;
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public ActivePermissionProfile build() {
      return new ActivePermissionProfile(id, extendsValue);
    }
  }
}
