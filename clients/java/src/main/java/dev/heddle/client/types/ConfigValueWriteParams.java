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
 * A change to one setting in a configuration file.
 *
 * @param keyPath Dotted name of the setting.
 * @param value The new value; null takes the setting out.
 * @param mergeStrategy What becomes of the value that was there before.
 * @param filePath The file to change. That of the user when left out.
 * @param expectedVersion The {@code version} of its layer that the client has seen: nothing is
 *     written when the file has changed since. Not checked when left out.
 */
public record ConfigValueWriteParams(
    String keyPath,
    JsonNode value,
    MergeStrategy mergeStrategy,
    Maybe<String> filePath,
    Maybe<String> expectedVersion)
    implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public ConfigValueWriteParams {
    Objects.requireNonNull(keyPath, "keyPath");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(mergeStrategy, "mergeStrategy");
    Objects.requireNonNull(filePath, "filePath");
    Objects.requireNonNull(expectedVersion, "expectedVersion");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ConfigValueWriteParams fromJson(JsonNode json) {
    Decode.object(json);
    return new ConfigValueWriteParams(
        Decode.required(json, "keyPath", Decode::string),
        Decode.required(json, "value", Decode::any),
        Decode.required(json, "mergeStrategy", MergeStrategy::fromJson),
        Decode.maybe(json, "filePath", Decode::string),
        Decode.maybe(json, "expectedVersion", Decode::string));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "keyPath", keyPath, Encode::string);
    Encode.required(json, "value", value, Encode::any);
    Encode.required(json, "mergeStrategy", mergeStrategy, MergeStrategy::toJson);
    Encode.maybe(json, "filePath", filePath, Encode::string);
    Encode.maybe(json, "expectedVersion", expectedVersion, Encode::string);
    return json;
  }

  /** A builder with nothing in it yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with all that is in this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.keyPath = keyPath;
    builder.value = value;
    builder.mergeStrategy = mergeStrategy;
    builder.filePath = filePath;
    builder.expectedVersion = expectedVersion;
    return builder;
  }

  /** Makes a {@code ConfigValueWriteParams} step by step. */
  public static final class Builder {
    private String keyPath;
    private JsonNode value;
    private MergeStrategy mergeStrategy;
    private Maybe<String> filePath = Maybe.absent();
    private Maybe<String> expectedVersion = Maybe.absent();

    private Builder() {}

    /** Sets {@code keyPath}: Dotted name of the setting. */
    public Builder keyPath(String keyPath) {
      this.keyPath = keyPath;
      return this;
    }

    /** Sets {@code value}: The new value; null takes the setting out. */
    public Builder value(JsonNode value) {
      this.value = value;
      return this;
    }

    /** Sets {@code mergeStrategy}: What becomes of the value that was there before. */
    public Builder mergeStrategy(MergeStrategy mergeStrategy) {
      this.mergeStrategy = mergeStrategy;
      return this;
    }

    /** Sets {@code filePath}: The file to change. That of the user when left out. */
    public Builder filePath(String filePath) {
      this.filePath = Maybe.of(filePath);
      return this;
    }

    /** Sets {@code filePath}, or makes it null or absent. */
    public Builder filePath(Maybe<String> filePath) {
      this.filePath = filePath;
      return this;
    }

    /**
     * Sets {@code expectedVersion}: The {@code version} of its layer that the client has seen:
     * nothing is written when the file has changed since. Not checked when left out.
     */
    public Builder expectedVersion(String expectedVersion) {
      this.expectedVersion = Maybe.of(expectedVersion);
      return this;
    }

    /** Sets {@code expectedVersion}, or makes it null or absent. */
    public Builder expectedVersion(Maybe<String> expectedVersion) {
      this.expectedVersion = expectedVersion;
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public ConfigValueWriteParams build() {
      return new ConfigValueWriteParams(keyPath, value, mergeStrategy, filePath, expectedVersion);
    }
  }
}
