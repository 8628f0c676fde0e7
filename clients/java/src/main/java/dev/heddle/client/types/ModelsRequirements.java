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
 * What is prescribed about models.
 *
 * @param newThread What a new thread begins with.
 */
public record ModelsRequirements(Maybe<NewThreadModelDefaults> newThread) implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public ModelsRequirements {
    Objects.requireNonNull(newThread, "newThread");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ModelsRequirements fromJson(JsonNode json) {
    Decode.object(json);
    return new ModelsRequirements(
        Decode.maybe(json, "newThread", NewThreadModelDefaults::fromJson));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.maybe(json, "newThread", newThread, NewThreadModelDefaults::toJson);
    return json;
  }

  /** A builder with nothing in it yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with all that is in this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.newThread = newThread;
    return builder;
  }

  /** Makes a {@code ModelsRequirements} step by step. */
  public static final class Builder {
    private Maybe<NewThreadModelDefaults> newThread = Maybe.absent();

    private Builder() {}

    /** Sets {@code newThread}: What a new thread begins with. */
    public Builder newThread(NewThreadModelDefaults newThread) {
      this.newThread = Maybe.of(newThread);
      return this;
    }

    /** Sets {@code newThread}, or makes it null or absent. */
    public Builder newThread(Maybe<NewThreadModelDefaults> newThread) {
      this.newThread = newThread;
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public ModelsRequirements build() {
      return new ModelsRequirements(newThread);
    }
  }
}
