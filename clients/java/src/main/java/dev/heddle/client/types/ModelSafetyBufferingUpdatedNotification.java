// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.types;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.heddle.client.core.Decode;
import dev.heddle.client.core.DecodeException;
import dev.heddle.client.core.Encode;
import dev.heddle.client.core.Maybe;
import dev.heddle.client.core.Values;
import dev.heddle.client.core.WireValue;
import java.util.List;
import java.util.Objects;

/**
 * The model endpoint holds an answer back until it was checked. It is not part of the history.
 *
 * @param threadId The thread.
 * @param turnId The turn.
 * @param model Name of the model that answers.
 * @param useCases What the check is about, in words of the endpoint.
 * @param reasons Why there is a check, in words of the endpoint.
 * @param showBufferingUi Whether to show the user that the answer is held back.
 * @param fasterModel A model that would answer sooner. Null when there is none.
 */
public record ModelSafetyBufferingUpdatedNotification(
    String threadId,
    String turnId,
    String model,
    List<String> useCases,
    List<String> reasons,
    boolean showBufferingUi,
    Maybe<String> fasterModel)
    implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public ModelSafetyBufferingUpdatedNotification {
    Objects.requireNonNull(threadId, "threadId");
    Objects.requireNonNull(turnId, "turnId");
    Objects.requireNonNull(model, "model");
    useCases = Values.list(useCases, "useCases");
    reasons = Values.list(reasons, "reasons");
    Objects.requireNonNull(fasterModel, "fasterModel");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ModelSafetyBufferingUpdatedNotification fromJson(JsonNode json) {
    Decode.object(json);
    return new ModelSafetyBufferingUpdatedNotification(
        Decode.required(json, "threadId", Decode::string),
        Decode.required(json, "turnId", Decode::string),
        Decode.required(json, "model", Decode::string),
        Decode.required(json, "useCases", Decode.list(Decode::string)),
        Decode.required(json, "reasons", Decode.list(Decode::string)),
        Decode.required(json, "showBufferingUi", Decode::bool),
        Decode.maybe(json, "fasterModel", Decode::string));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "threadId", threadId, Encode::string);
    Encode.required(json, "turnId", turnId, Encode::string);
    Encode.required(json, "model", model, Encode::string);
    Encode.required(json, "useCases", useCases, Encode.list(Encode::string));
    Encode.required(json, "reasons", reasons, Encode.list(Encode::string));
    Encode.required(json, "showBufferingUi", showBufferingUi, Encode::bool);
    Encode.maybe(json, "fasterModel", fasterModel, Encode::string);
    return json;
  }

  /** A builder with nothing in it yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with all that is in this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.threadId = threadId;
    builder.turnId = turnId;
    builder.model = model;
    builder.useCases = useCases;
    builder.reasons = reasons;
    builder.showBufferingUi = showBufferingUi;
    builder.fasterModel = fasterModel;
    return builder;
  }

  /** Makes a {@code ModelSafetyBufferingUpdatedNotification} step by step. */
  public static final class Builder {
    private String threadId;
    private String turnId;
    private String model;
    private List<String> useCases;
    private List<String> reasons;
    private Boolean showBufferingUi;
    private Maybe<String> fasterModel = Maybe.absent();

    private Builder() {}

    /** Sets {@code threadId}: The thread. */
    public Builder threadId(String threadId) {
      this.threadId = threadId;
      return this;
    }

    /** Sets {@code turnId}: The turn. */
    public Builder turnId(String turnId) {
      this.turnId = turnId;
      return this;
    }

    /** Sets {@code model}: Name of the model that answers. */
    public Builder model(String model) {
      this.model = model;
      return this;
    }

    /** Sets {@code useCases}: What the check is about, in words of the endpoint. */
    public Builder useCases(List<String> useCases) {
      this.useCases = useCases;
      return this;
    }

    /** Sets {@code reasons}: Why there is a check, in words of the endpoint. */
    public Builder reasons(List<String> reasons) {
      this.reasons = reasons;
      return this;
    }

    /** Sets {@code showBufferingUi}: Whether to show the user that the answer is held back. */
    public Builder showBufferingUi(boolean showBufferingUi) {
      this.showBufferingUi = showBufferingUi;
      return this;
    }

    /** Sets {@code fasterModel}: A model that would answer sooner. Null when there is none. */
    public Builder fasterModel(String fasterModel) {
      this.fasterModel = Maybe.of(fasterModel);
      return this;
    }

    /** Sets {@code fasterModel}, or makes it null or absent. */
    public Builder fasterModel(Maybe<String> fasterModel) {
      this.fasterModel = fasterModel;
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public ModelSafetyBufferingUpdatedNotification build() {
      return new ModelSafetyBufferingUpdatedNotification(
          threadId,
          turnId,
          model,
          useCases,
          reasons,
          Objects.requireNonNull(showBufferingUi, "showBufferingUi"),
          fasterModel);
    }
  }
}
