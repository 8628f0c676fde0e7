// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.types;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.heddle.client.core.Decode;
import dev.heddle.client.core.DecodeException;
import dev.heddle.client.core.Encode;
import dev.heddle.client.core.Maybe;
import java.util.Objects;

/**
 * Google Cloud.
 *
 * @param projectId The project there.
 * @param location The region there.
 * @param credentialFile The file with the credentials. What is in it is never sent.
 */
public record GcpProviderSettings(
    Maybe<String> projectId, Maybe<String> location, Maybe<String> credentialFile)
    implements ProviderSettings {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public GcpProviderSettings {
    Objects.requireNonNull(projectId, "projectId");
    Objects.requireNonNull(location, "location");
    Objects.requireNonNull(credentialFile, "credentialFile");
  }

  /** Always {@code gcp}. */
  @Override
  public String type() {
    return "gcp";
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static GcpProviderSettings fromJson(JsonNode json) {
    Decode.object(json);
    Decode.required(json, "type", Decode.literal(Encode::string, "gcp"));
    return new GcpProviderSettings(
        Decode.maybe(json, "projectId", Decode::string),
        Decode.maybe(json, "location", Decode::string),
        Decode.maybe(json, "credentialFile", Decode::string));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "type", "gcp", Encode::string);
    Encode.maybe(json, "projectId", projectId, Encode::string);
    Encode.maybe(json, "location", location, Encode::string);
    Encode.maybe(json, "credentialFile", credentialFile, Encode::string);
    return json;
  }

  /** A builder with nothing in it yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with all that is in this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.projectId = projectId;
    builder.location = location;
    builder.credentialFile = credentialFile;
    return builder;
  }

  /** Makes a {@code GcpProviderSettings} step by step. */
  public static final class Builder {
    private Maybe<String> projectId = Maybe.absent();
    private Maybe<String> location = Maybe.absent();
    private Maybe<String> credentialFile = Maybe.absent();

    private Builder() {}

    /** Sets {@code projectId}: The project there. */
    public Builder projectId(String projectId) {
      this.projectId = Maybe.of(projectId);
      return this;
    }

    /** Sets {@code projectId}, or makes it null or absent. */
    public Builder projectId(Maybe<String> projectId) {
      this.projectId = projectId;
      return this;
    }

    /** Sets {@code location}: The region there. */
    public Builder location(String location) {
      this.location = Maybe.of(location);
      return this;
    }

    /** Sets {@code location}, or makes it null or absent. */
    public Builder location(Maybe<String> location) {
      this.location = location;
      return this;
    }

    /** Sets {@code credentialFile}: The file with the credentials. What is in it is never sent. */
    public Builder credentialFile(String credentialFile) {
      this.credentialFile = Maybe.of(credentialFile);
      return this;
    }

    /** Sets {@code credentialFile}, or makes it null or absent. */
    public Builder credentialFile(Maybe<String> credentialFile) {
      this.credentialFile = credentialFile;
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public GcpProviderSettings build() {
      return new GcpProviderSettings(projectId, location, credentialFile);
    }
  }
}
