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
import java.util.List;
import java.util.Objects;

/**
 * Which models are kept under closer watch.
 *
 * @param requiredOnModels Models that have to ask before they leave the sandbox, and are answered
 *     by the reviewing model.
 * @param ignoreRules Models for which it does not count that the user has allowed a command before.
 */
public record AutoReviewRequirements(
    Maybe<List<String>> requiredOnModels, Maybe<List<String>> ignoreRules) implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public AutoReviewRequirements {
    Objects.requireNonNull(requiredOnModels, "requiredOnModels");
    requiredOnModels = requiredOnModels.map(List::copyOf);
    Objects.requireNonNull(ignoreRules, "ignoreRules");
    ignoreRules = ignoreRules.map(List::copyOf);
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static AutoReviewRequirements fromJson(JsonNode json) {
    Decode.object(json);
    return new AutoReviewRequirements(
        Decode.maybe(json, "requiredOnModels", Decode.list(Decode::string)),
        Decode.maybe(json, "ignoreRules", Decode.list(Decode::string)));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.maybe(json, "requiredOnModels", requiredOnModels, Encode.list(Encode::string));
    Encode.maybe(json, "ignoreRules", ignoreRules, Encode.list(Encode::string));
    return json;
  }

  /** A builder with nothing in it yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with all that is in this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.requiredOnModels = requiredOnModels;
    builder.ignoreRules = ignoreRules;
    return builder;
  }

  /** Makes a {@code AutoReviewRequirements} step by step. */
  public static final class Builder {
    private Maybe<List<String>> requiredOnModels = Maybe.absent();
    private Maybe<List<String>> ignoreRules = Maybe.absent();

    private Builder() {}

    /**
     * Sets {@code requiredOnModels}: Models that have to ask before they leave the sandbox, and are
     * answered by the reviewing model.
     */
    public Builder requiredOnModels(List<String> requiredOnModels) {
      this.requiredOnModels = Maybe.of(requiredOnModels);
      return this;
    }

    /** Sets {@code requiredOnModels}, or makes it null or absent. */
    public Builder requiredOnModels(Maybe<List<String>> requiredOnModels) {
      this.requiredOnModels = requiredOnModels;
      return this;
    }

    /**
     * Sets {@code ignoreRules}: Models for which it does not count that the user has allowed a
     * command before.
     */
    public Builder ignoreRules(List<String> ignoreRules) {
      this.ignoreRules = Maybe.of(ignoreRules);
      return this;
    }

    /** Sets {@code ignoreRules}, or makes it null or absent. */
    public Builder ignoreRules(Maybe<List<String>> ignoreRules) {
      this.ignoreRules = ignoreRules;
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public AutoReviewRequirements build() {
      return new AutoReviewRequirements(requiredOnModels, ignoreRules);
    }
  }
}
