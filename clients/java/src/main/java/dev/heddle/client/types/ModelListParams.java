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
 * Which models to list.
 *
 * @param cursor Where to go on: {@code nextCursor} of the page before.
 * @param limit How many at most. The server has a limit of its own.
 * @param includeHidden Also those that are not offered to users.
 * @param modelProvider Name of the provider whose models to list. The configured one when left out.
 */
public record ModelListParams(
    Maybe<String> cursor,
    Maybe<Long> limit,
    Maybe<Boolean> includeHidden,
    Maybe<String> modelProvider)
    implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public ModelListParams {
    Objects.requireNonNull(cursor, "cursor");
    Objects.requireNonNull(limit, "limit");
    Objects.requireNonNull(includeHidden, "includeHidden");
    Objects.requireNonNull(modelProvider, "modelProvider");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ModelListParams fromJson(JsonNode json) {
    Decode.object(json);
    return new ModelListParams(
        Decode.maybe(json, "cursor", Decode::string),
        Decode.maybe(json, "limit", Decode::uint32),
        Decode.maybe(json, "includeHidden", Decode::bool),
        Decode.maybe(json, "modelProvider", Decode::string));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.maybe(json, "cursor", cursor, Encode::string);
    Encode.maybe(json, "limit", limit, Encode::uint32);
    Encode.maybe(json, "includeHidden", includeHidden, Encode::bool);
    Encode.maybe(json, "modelProvider", modelProvider, Encode::string);
    return json;
  }

  /** A builder with nothing in it yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with all that is in this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.cursor = cursor;
    builder.limit = limit;
    builder.includeHidden = includeHidden;
    builder.modelProvider = modelProvider;
    return builder;
  }

  /** Makes a {@code ModelListParams} step by step. */
  public static final class Builder {
    private Maybe<String> cursor = Maybe.absent();
    private Maybe<Long> limit = Maybe.absent();
    private Maybe<Boolean> includeHidden = Maybe.absent();
    private Maybe<String> modelProvider = Maybe.absent();

    private Builder() {}

    /** Sets {@code cursor}: Where to go on: {@code nextCursor} of the page before. */
    public Builder cursor(String cursor) {
      this.cursor = Maybe.of(cursor);
      return this;
    }

    /** Sets {@code cursor}, or makes it null or absent. */
    public Builder cursor(Maybe<String> cursor) {
      this.cursor = cursor;
      return this;
    }

    /** Sets {@code limit}: How many at most. The server has a limit of its own. */
    public Builder limit(long limit) {
      this.limit = Maybe.of(limit);
      return this;
    }

    /** Sets {@code limit}, or makes it null or absent. */
    public Builder limit(Maybe<Long> limit) {
      this.limit = limit;
      return this;
    }

    /** Sets {@code includeHidden}: Also those that are not offered to users. */
    public Builder includeHidden(boolean includeHidden) {
      this.includeHidden = Maybe.of(includeHidden);
      return this;
    }

    /** Sets {@code includeHidden}, or makes it null or absent. */
    public Builder includeHidden(Maybe<Boolean> includeHidden) {
      this.includeHidden = includeHidden;
      return this;
    }

    /**
     * Sets {@code modelProvider}: Name of the provider whose models to list. The configured one
     * when left out.
     */
    public Builder modelProvider(String modelProvider) {
      this.modelProvider = Maybe.of(modelProvider);
      return this;
    }

    /** Sets {@code modelProvider}, or makes it null or absent. */
    public Builder modelProvider(Maybe<String> modelProvider) {
      this.modelProvider = modelProvider;
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public ModelListParams build() {
      return new ModelListParams(cursor, limit, includeHidden, modelProvider);
    }
  }
}
