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
 * How the agent worked against its instructions.
 *
 * @param errorType The kind of violation.
 * @param detailedExplanation What happened, for people.
 * @param reviewTarget What was looked at.
 * @param steer What the agent was told.
 */
public record MisalignmentErrorDetails(
    Maybe<String> errorType,
    Maybe<String> detailedExplanation,
    Maybe<String> reviewTarget,
    Maybe<MisalignmentSteer> steer)
    implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public MisalignmentErrorDetails {
    Objects.requireNonNull(errorType, "errorType");
    Objects.requireNonNull(detailedExplanation, "detailedExplanation");
    Objects.requireNonNull(reviewTarget, "reviewTarget");
    Objects.requireNonNull(steer, "steer");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static MisalignmentErrorDetails fromJson(JsonNode json) {
    Decode.object(json);
    return new MisalignmentErrorDetails(
        Decode.maybe(json, "errorType", Decode::string),
        Decode.maybe(json, "detailedExplanation", Decode::string),
        Decode.maybe(json, "reviewTarget", Decode::string),
        Decode.maybe(json, "steer", MisalignmentSteer::fromJson));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.maybe(json, "errorType", errorType, Encode::string);
    Encode.maybe(json, "detailedExplanation", detailedExplanation, Encode::string);
    Encode.maybe(json, "reviewTarget", reviewTarget, Encode::string);
    Encode.maybe(json, "steer", steer, MisalignmentSteer::toJson);
    return json;
  }

  /** A builder with nothing in it yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with all that is in this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.errorType = errorType;
    builder.detailedExplanation = detailedExplanation;
    builder.reviewTarget = reviewTarget;
    builder.steer = steer;
    return builder;
  }

  /** Makes a {@code MisalignmentErrorDetails} step by step. */
  public static final class Builder {
    private Maybe<String> errorType = Maybe.absent();
    private Maybe<String> detailedExplanation = Maybe.absent();
    private Maybe<String> reviewTarget = Maybe.absent();
    private Maybe<MisalignmentSteer> steer = Maybe.absent();

    private Builder() {}

    /** Sets {@code errorType}: The kind of violation. */
    public Builder errorType(String errorType) {
      this.errorType = Maybe.of(errorType);
      return this;
    }

    /** Sets {@code errorType}, or makes it null or absent. */
    public Builder errorType(Maybe<String> errorType) {
      this.errorType = errorType;
      return this;
    }

    /** Sets {@code detailedExplanation}: What happened, for people. */
    public Builder detailedExplanation(String detailedExplanation) {
      this.detailedExplanation = Maybe.of(detailedExplanation);
      return this;
    }

    /** Sets {@code detailedExplanation}, or makes it null or absent. */
    public Builder detailedExplanation(Maybe<String> detailedExplanation) {
      this.detailedExplanation = detailedExplanation;
      return this;
    }

    /** Sets {@code reviewTarget}: What was looked at. */
    public Builder reviewTarget(String reviewTarget) {
      this.reviewTarget = Maybe.of(reviewTarget);
      return this;
    }

    /** Sets {@code reviewTarget}, or makes it null or absent. */
    public Builder reviewTarget(Maybe<String> reviewTarget) {
      this.reviewTarget = reviewTarget;
      return this;
    }

    /** Sets {@code steer}: What the agent was told. */
    public Builder steer(MisalignmentSteer steer) {
      this.steer = Maybe.of(steer);
      return this;
    }

    /** Sets {@code steer}, or makes it null or absent. */
    public Builder steer(Maybe<MisalignmentSteer> steer) {
      this.steer = steer;
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public MisalignmentErrorDetails build() {
      return new MisalignmentErrorDetails(errorType, detailedExplanation, reviewTarget, steer);
    }
  }
}
