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
import java.util.Optional;

/**
 * Changes to several settings in one configuration file.
 *
 * @param edits The changes, made in this order.
 * @param filePath The file to change. That of the user when left out.
 * @param expectedVersion The {@code version} of its layer that the client has seen: nothing is
 *     written when the file has changed since. Not checked when left out.
 * @param reloadUserConfig Loaded threads take up what can change while they run. Their model,
 *     effort and class of service stay. No when left out.
 */
public record ConfigBatchWriteParams(
    List<ConfigEdit> edits,
    Maybe<String> filePath,
    Maybe<String> expectedVersion,
    Optional<Boolean> reloadUserConfig)
    implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public ConfigBatchWriteParams {
    edits = Values.list(edits, "edits");
    Objects.requireNonNull(filePath, "filePath");
    Objects.requireNonNull(expectedVersion, "expectedVersion");
    Objects.requireNonNull(reloadUserConfig, "reloadUserConfig");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ConfigBatchWriteParams fromJson(JsonNode json) {
    Decode.object(json);
    return new ConfigBatchWriteParams(
        Decode.required(json, "edits", Decode.list(ConfigEdit::fromJson)),
        Decode.maybe(json, "filePath", Decode::string),
        Decode.maybe(json, "expectedVersion", Decode::string),
        Decode.optional(json, "reloadUserConfig", Decode::bool));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "edits", edits, Encode.list(ConfigEdit::toJson));
    Encode.maybe(json, "filePath", filePath, Encode::string);
    Encode.maybe(json, "expectedVersion", expectedVersion, Encode::string);
    Encode.optional(json, "reloadUserConfig", reloadUserConfig, Encode::bool);
    return json;
  }

  /** A builder with nothing in it yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with all that is in this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.edits = edits;
    builder.filePath = filePath;
    builder.expectedVersion = expectedVersion;
    builder.reloadUserConfig = reloadUserConfig;
    return builder;
  }

  /** Makes a {@code ConfigBatchWriteParams} step by step. */
  public static final class Builder {
    private List<ConfigEdit> edits;
    private Maybe<String> filePath = Maybe.absent();
    private Maybe<String> expectedVersion = Maybe.absent();
    private Optional<Boolean> reloadUserConfig = Optional.empty();

    private Builder() {}

    /** Sets {@code edits}: The changes, made in this order. */
    public Builder edits(List<ConfigEdit> edits) {
      this.edits = edits;
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

    /**
     * Sets {@code reloadUserConfig}: Loaded threads take up what can change while they run. Their
     * model, effort and class of service stay. No when left out.
     */
    public Builder reloadUserConfig(boolean reloadUserConfig) {
      this.reloadUserConfig = Optional.of(reloadUserConfig);
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public ConfigBatchWriteParams build() {
      return new ConfigBatchWriteParams(edits, filePath, expectedVersion, reloadUserConfig);
    }
  }
}
