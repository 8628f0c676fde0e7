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
 * The client or its settings use something that will go away.
 *
 * @param summary What it is, in a few words for people.
 * @param details More about it, such as what to do instead.
 */
public record DeprecationNoticeNotification(String summary, Maybe<String> details)
    implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public DeprecationNoticeNotification {
    Objects.requireNonNull(summary, "summary");
    Objects.requireNonNull(details, "details");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static DeprecationNoticeNotification fromJson(JsonNode json) {
    Decode.object(json);
    return new DeprecationNoticeNotification(
        Decode.required(json, "summary", Decode::string),
        Decode.maybe(json, "details", Decode::string));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "summary", summary, Encode::string);
    Encode.maybe(json, "details", details, Encode::string);
    return json;
  }

  /** A builder with nothing in it yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with all that is in this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.summary = summary;
    builder.details = details;
    return builder;
  }

  /** Makes a {@code DeprecationNoticeNotification} step by step. */
  public static final class Builder {
    private String summary;
    private Maybe<String> details = Maybe.absent();

    private Builder() {}

    /** Sets {@code summary}: What it is, in a few words for people. */
    public Builder summary(String summary) {
      this.summary = summary;
      return this;
    }

    /** Sets {@code details}: More about it, such as what to do instead. */
    public Builder details(String details) {
      this.details = Maybe.of(details);
      return this;
    }

    /** Sets {@code details}, or makes it null or absent. */
    public Builder details(Maybe<String> details) {
      this.details = details;
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public DeprecationNoticeNotification build() {
      return new DeprecationNoticeNotification(summary, details);
    }
  }
}
