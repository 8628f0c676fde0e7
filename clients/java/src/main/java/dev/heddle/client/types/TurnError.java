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
 * Why a turn failed.
 *
 * @param message What happened, for people.
 * @param codexErrorInfo The cause, for programs.
 * @param additionalDetails More, for those who look into it.
 * @param misalignment How the agent worked against its instructions, when it did.
 */
public record TurnError(
    String message,
    Maybe<CodexErrorInfo> codexErrorInfo,
    Maybe<String> additionalDetails,
    Maybe<MisalignmentErrorDetails> misalignment)
    implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public TurnError {
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(codexErrorInfo, "codexErrorInfo");
    Objects.requireNonNull(additionalDetails, "additionalDetails");
    Objects.requireNonNull(misalignment, "misalignment");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static TurnError fromJson(JsonNode json) {
    Decode.object(json);
    return new TurnError(
        Decode.required(json, "message", Decode::string),
        Decode.maybe(json, "codexErrorInfo", CodexErrorInfo::fromJson),
        Decode.maybe(json, "additionalDetails", Decode::string),
        Decode.maybe(json, "misalignment", MisalignmentErrorDetails::fromJson));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "message", message, Encode::string);
    Encode.maybe(json, "codexErrorInfo", codexErrorInfo, CodexErrorInfo::toJson);
    Encode.maybe(json, "additionalDetails", additionalDetails, Encode::string);
    Encode.maybe(json, "misalignment", misalignment, MisalignmentErrorDetails::toJson);
    return json;
  }

  /** A builder with nothing in it yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with all that is in this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.message = message;
    builder.codexErrorInfo = codexErrorInfo;
    builder.additionalDetails = additionalDetails;
    builder.misalignment = misalignment;
    return builder;
  }

  /** Makes a {@code TurnError} step by step. */
  public static final class Builder {
    private String message;
    private Maybe<CodexErrorInfo> codexErrorInfo = Maybe.absent();
    private Maybe<String> additionalDetails = Maybe.absent();
    private Maybe<MisalignmentErrorDetails> misalignment = Maybe.absent();

    private Builder() {}

    /** Sets {@code message}: What happened, for people. */
    public Builder message(String message) {
      this.message = message;
      return this;
    }

    /** Sets {@code codexErrorInfo}: The cause, for programs. */
    public Builder codexErrorInfo(CodexErrorInfo codexErrorInfo) {
      this.codexErrorInfo = Maybe.of(codexErrorInfo);
      return this;
    }

    /** Sets {@code codexErrorInfo}, or makes it null or absent. */
    public Builder codexErrorInfo(Maybe<CodexErrorInfo> codexErrorInfo) {
      this.codexErrorInfo = codexErrorInfo;
      return this;
    }

    /** Sets {@code additionalDetails}: More, for those who look into it. */
    public Builder additionalDetails(String additionalDetails) {
      this.additionalDetails = Maybe.of(additionalDetails);
      return this;
    }

    /** Sets {@code additionalDetails}, or makes it null or absent. */
    public Builder additionalDetails(Maybe<String> additionalDetails) {
      this.additionalDetails = additionalDetails;
      return this;
    }

    /** Sets {@code misalignment}: How the agent worked against its instructions, when it did. */
    public Builder misalignment(MisalignmentErrorDetails misalignment) {
      this.misalignment = Maybe.of(misalignment);
      return this;
    }

    /** Sets {@code misalignment}, or makes it null or absent. */
    public Builder misalignment(Maybe<MisalignmentErrorDetails> misalignment) {
      this.misalignment = misalignment;
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public TurnError build() {
      return new TurnError(message, codexErrorInfo, additionalDetails, misalignment);
    }
  }
}
