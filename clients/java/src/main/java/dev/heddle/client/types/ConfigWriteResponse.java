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
 * What was written.
 *
 * @param status What it led to.
 * @param version A fingerprint of the file as it is now, for {@code expectedVersion} of the next
 *     change.
 * @param filePath The file that was changed, in the canonical form of its path.
 * @param overriddenMetadata Why the change does not hold. Null when it does.
 */
public record ConfigWriteResponse(
    WriteStatus status,
    String version,
    String filePath,
    Maybe<OverriddenMetadata> overriddenMetadata)
    implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public ConfigWriteResponse {
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(version, "version");
    Objects.requireNonNull(filePath, "filePath");
    Objects.requireNonNull(overriddenMetadata, "overriddenMetadata");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ConfigWriteResponse fromJson(JsonNode json) {
    Decode.object(json);
    return new ConfigWriteResponse(
        Decode.required(json, "status", WriteStatus::fromJson),
        Decode.required(json, "version", Decode::string),
        Decode.required(json, "filePath", Decode::string),
        Decode.maybe(json, "overriddenMetadata", OverriddenMetadata::fromJson));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "status", status, WriteStatus::toJson);
    Encode.required(json, "version", version, Encode::string);
    Encode.required(json, "filePath", filePath, Encode::string);
    Encode.maybe(json, "overriddenMetadata", overriddenMetadata, OverriddenMetadata::toJson);
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
    builder.version = version;
    builder.filePath = filePath;
    builder.overriddenMetadata = overriddenMetadata;
    return builder;
  }

  /** Makes a {@code ConfigWriteResponse} step by step. */
  public static final class Builder {
    private WriteStatus status;
    private String version;
    private String filePath;
    private Maybe<OverriddenMetadata> overriddenMetadata = Maybe.absent();

    private Builder() {}

    /** Sets {@code status}: What it led to. */
    public Builder status(WriteStatus status) {
      this.status = status;
      return this;
    }

    /**
     * Sets {@code version}: A fingerprint of the file as it is now, for {@code expectedVersion} of
     * the next change.
     */
    public Builder version(String version) {
      this.version = version;
      return this;
    }

    /** Sets {@code filePath}: The file that was changed, in the canonical form of its path. */
    public Builder filePath(String filePath) {
      this.filePath = filePath;
      return this;
    }

    /** Sets {@code overriddenMetadata}: Why the change does not hold. Null when it does. */
    public Builder overriddenMetadata(OverriddenMetadata overriddenMetadata) {
      this.overriddenMetadata = Maybe.of(overriddenMetadata);
      return this;
    }

    /** Sets {@code overriddenMetadata}, or makes it null or absent. */
    public Builder overriddenMetadata(Maybe<OverriddenMetadata> overriddenMetadata) {
      this.overriddenMetadata = overriddenMetadata;
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public ConfigWriteResponse build() {
      return new ConfigWriteResponse(status, version, filePath, overriddenMetadata);
    }
  }
}
