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
 * What a reviewing model thinks of an action. Still apt to change from version to version.
 *
 * @param status Where the review stands.
 * @param riskLevel How much harm the action could do. Null until that is known.
 * @param userAuthorization How far the words of the user cover it. Null until that is known.
 * @param rationale Why it was decided so, for people.
 */
public record GuardianApprovalReview(
    GuardianApprovalReviewStatus status,
    Maybe<GuardianRiskLevel> riskLevel,
    Maybe<GuardianUserAuthorization> userAuthorization,
    Maybe<String> rationale)
    implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public GuardianApprovalReview {
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(riskLevel, "riskLevel");
    Objects.requireNonNull(userAuthorization, "userAuthorization");
    Objects.requireNonNull(rationale, "rationale");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static GuardianApprovalReview fromJson(JsonNode json) {
    Decode.object(json);
    return new GuardianApprovalReview(
        Decode.required(json, "status", GuardianApprovalReviewStatus::fromJson),
        Decode.maybe(json, "riskLevel", GuardianRiskLevel::fromJson),
        Decode.maybe(json, "userAuthorization", GuardianUserAuthorization::fromJson),
        Decode.maybe(json, "rationale", Decode::string));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "status", status, GuardianApprovalReviewStatus::toJson);
    Encode.maybe(json, "riskLevel", riskLevel, GuardianRiskLevel::toJson);
    Encode.maybe(json, "userAuthorization", userAuthorization, GuardianUserAuthorization::toJson);
    Encode.maybe(json, "rationale", rationale, Encode::string);
    return json;
  }

  /** A builder with nothing in it yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with all that is in this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.status = status;
    builder.riskLevel = riskLevel;
    builder.userAuthorization = userAuthorization;
    builder.rationale = rationale;
    return builder;
  }

  /** Makes a {@code GuardianApprovalReview} step by step. */
  public static final class Builder {
    private GuardianApprovalReviewStatus status;
    private Maybe<GuardianRiskLevel> riskLevel = Maybe.absent();
    private Maybe<GuardianUserAuthorization> userAuthorization = Maybe.absent();
    private Maybe<String> rationale = Maybe.absent();

    private Builder() {}

    /** Sets {@code status}: Where the review stands. */
    public Builder status(GuardianApprovalReviewStatus status) {
      this.status = status;
      return this;
    }

    /** Sets {@code riskLevel}: How much harm the action could do. Null until that is known. */
    public Builder riskLevel(GuardianRiskLevel riskLevel) {
      this.riskLevel = Maybe.of(riskLevel);
      return this;
    }

    /** Sets {@code riskLevel}, or makes it null or absent. */
    public Builder riskLevel(Maybe<GuardianRiskLevel> riskLevel) {
      this.riskLevel = riskLevel;
      return this;
    }

    /**
     * Sets {@code userAuthorization}: How far the words of the user cover it. Null until that is
     * known.
     */
    public Builder userAuthorization(GuardianUserAuthorization userAuthorization) {
      this.userAuthorization = Maybe.of(userAuthorization);
      return this;
    }

    /** Sets {@code userAuthorization}, or makes it null or absent. */
    public Builder userAuthorization(Maybe<GuardianUserAuthorization> userAuthorization) {
      this.userAuthorization = userAuthorization;
      return this;
    }

    /** Sets {@code rationale}: Why it was decided so, for people. */
    public Builder rationale(String rationale) {
      this.rationale = Maybe.of(rationale);
      return this;
    }

    /** Sets {@code rationale}, or makes it null or absent. */
    public Builder rationale(Maybe<String> rationale) {
      this.rationale = rationale;
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public GuardianApprovalReview build() {
      return new GuardianApprovalReview(status, riskLevel, userAuthorization, rationale);
    }
  }
}
