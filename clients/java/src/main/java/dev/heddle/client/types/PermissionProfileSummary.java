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
 * A named set of permissions that a thread can work under.
 *
 * @param id Its name, as {@code permissions} of a thread takes it. Those of the server itself begin
 *     with {@code :}.
 * @param description What it allows, for people.
 * @param allowed Whether the rules of the administrator let users choose it.
 */
public record PermissionProfileSummary(String id, Maybe<String> description, boolean allowed)
    implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public PermissionProfileSummary {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(description, "description");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static PermissionProfileSummary fromJson(JsonNode json) {
    Decode.object(json);
    return new PermissionProfileSummary(
        Decode.required(json, "id", Decode::string),
        Decode.maybe(json, "description", Decode::string),
        Decode.required(json, "allowed", Decode::bool));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "id", id, Encode::string);
    Encode.maybe(json, "description", description, Encode::string);
    Encode.required(json, "allowed", allowed, Encode::bool);
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
    builder.description = description;
    builder.allowed = allowed;
    return builder;
  }

  /** Makes a {@code PermissionProfileSummary} step by step. */
  public static final class Builder {
    private String id;
    private Maybe<String> description = Maybe.absent();
    private Boolean allowed;

    private Builder() {}

    /**
     * Sets {@code id}: Its name, as {@code permissions} of a thread takes it. Those of the server
     * itself begin with {@code :}.
     */
    public Builder id(String id) {
      this.id = id;
      return this;
    }

    /** Sets {@code description}: What it allows, for people. */
    public Builder description(String description) {
      this.description = Maybe.of(description);
      return this;
    }

    /** Sets {@code description}, or makes it null or absent. */
    public Builder description(Maybe<String> description) {
      this.description = description;
      return this;
    }

    /** Sets {@code allowed}: Whether the rules of the administrator let users choose it. */
    public Builder allowed(boolean allowed) {
      this.allowed = allowed;
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public PermissionProfileSummary build() {
      return new PermissionProfileSummary(
          id, description, Objects.requireNonNull(allowed, "allowed"));
    }
  }
}
