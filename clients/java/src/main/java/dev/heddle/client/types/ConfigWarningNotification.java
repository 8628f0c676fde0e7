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
 * Something about the configuration, or what the server needs on the machine, is not as it should
 * be.
 *
 * @param summary What is wrong, in short, for people.
 * @param details More about it, or what to do.
 * @param path The configuration file that is at fault.
 * @param range The place in the file.
 */
public record ConfigWarningNotification(
    String summary, Maybe<String> details, Maybe<String> path, Maybe<TextRange> range)
    implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public ConfigWarningNotification {
    Objects.requireNonNull(summary, "summary");
    Objects.requireNonNull(details, "details");
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(range, "range");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ConfigWarningNotification fromJson(JsonNode json) {
    Decode.object(json);
    return new ConfigWarningNotification(
        Decode.required(json, "summary", Decode::string),
        Decode.maybe(json, "details", Decode::string),
        Decode.maybe(json, "path", Decode::string),
        Decode.maybe(json, "range", TextRange::fromJson));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "summary", summary, Encode::string);
    Encode.maybe(json, "details", details, Encode::string);
    Encode.maybe(json, "path", path, Encode::string);
    Encode.maybe(json, "range", range, TextRange::toJson);
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
    builder.path = path;
    builder.range = range;
    return builder;
  }

  /** Makes a {@code ConfigWarningNotification} step by step. */
  public static final class Builder {
    private String summary;
    private Maybe<String> details = Maybe.absent();
    private Maybe<String> path = Maybe.absent();
    private Maybe<TextRange> range = Maybe.absent();

    private Builder() {}

    /** Sets {@code summary}: What is wrong, in short, for people. */
    public Builder summary(String summary) {
      this.summary = summary;
      return this;
    }

    /** Sets {@code details}: More about it, or what to do. */
    public Builder details(String details) {
      this.details = Maybe.of(details);
      return this;
    }

    /** Sets {@code details}, or makes it null or absent. */
    public Builder details(Maybe<String> details) {
      this.details = details;
      return this;
    }

    /** Sets {@code path}: The configuration file that is at fault. */
    public Builder path(String path) {
      this.path = Maybe.of(path);
      return this;
    }

    /** Sets {@code path}, or makes it null or absent. */
    public Builder path(Maybe<String> path) {
      this.path = path;
      return this;
    }

    /** Sets {@code range}: The place in the file. */
    public Builder range(TextRange range) {
      this.range = Maybe.of(range);
      return this;
    }

    /** Sets {@code range}, or makes it null or absent. */
    public Builder range(Maybe<TextRange> range) {
      this.range = range;
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public ConfigWarningNotification build() {
      return new ConfigWarningNotification(summary, details, path, range);
    }
  }
}
