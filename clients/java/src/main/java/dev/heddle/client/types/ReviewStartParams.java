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
 * What to look at, and where.
 *
 * @param threadId The thread.
 * @param target What to look at.
 * @param delivery Where the review takes place. In the thread itself when left out.
 */
public record ReviewStartParams(
    String threadId, ReviewTarget target, Maybe<ReviewDelivery> delivery) implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public ReviewStartParams {
    Objects.requireNonNull(threadId, "threadId");
    Objects.requireNonNull(target, "target");
    Objects.requireNonNull(delivery, "delivery");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ReviewStartParams fromJson(JsonNode json) {
    Decode.object(json);
    return new ReviewStartParams(
        Decode.required(json, "threadId", Decode::string),
        Decode.required(json, "target", ReviewTarget::fromJson),
        Decode.maybe(json, "delivery", ReviewDelivery::fromJson));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "threadId", threadId, Encode::string);
    Encode.required(json, "target", target, ReviewTarget::toJson);
    Encode.maybe(json, "delivery", delivery, ReviewDelivery::toJson);
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
    builder.target = target;
    builder.delivery = delivery;
    return builder;
  }

  /** Makes a {@code ReviewStartParams} step by step. */
  public static final class Builder {
    private String threadId;
    private ReviewTarget target;
    private Maybe<ReviewDelivery> delivery = Maybe.absent();

    private Builder() {}

    /** Sets {@code threadId}: The thread. */
    public Builder threadId(String threadId) {
      this.threadId = threadId;
      return this;
    }

    /** Sets {@code target}: What to look at. */
    public Builder target(ReviewTarget target) {
      this.target = target;
      return this;
    }

    /** Sets {@code delivery}: Where the review takes place. In the thread itself when left out. */
    public Builder delivery(ReviewDelivery delivery) {
      this.delivery = Maybe.of(delivery);
      return this;
    }

    /** Sets {@code delivery}, or makes it null or absent. */
    public Builder delivery(Maybe<ReviewDelivery> delivery) {
      this.delivery = delivery;
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public ReviewStartParams build() {
      return new ReviewStartParams(threadId, target, delivery);
    }
  }
}
