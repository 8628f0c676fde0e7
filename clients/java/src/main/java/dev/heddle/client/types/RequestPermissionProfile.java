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
 * The permissions that the model asks for.
 *
 * @param fileSystem More access to files. None when left out.
 * @param network More access to the network. None when left out.
 */
public record RequestPermissionProfile(
    Maybe<AdditionalFileSystemPermissions> fileSystem, Maybe<AdditionalNetworkPermissions> network)
    implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public RequestPermissionProfile {
    Objects.requireNonNull(fileSystem, "fileSystem");
    Objects.requireNonNull(network, "network");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static RequestPermissionProfile fromJson(JsonNode json) {
    Decode.object(json);
    return new RequestPermissionProfile(
        Decode.maybe(json, "fileSystem", AdditionalFileSystemPermissions::fromJson),
        Decode.maybe(json, "network", AdditionalNetworkPermissions::fromJson));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.maybe(json, "fileSystem", fileSystem, AdditionalFileSystemPermissions::toJson);
    Encode.maybe(json, "network", network, AdditionalNetworkPermissions::toJson);
    return json;
  }

  /** A builder with nothing in it yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with all that is in this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.fileSystem = fileSystem;
    builder.network = network;
    return builder;
  }

  /** Makes a {@code RequestPermissionProfile} step by step. */
  public static final class Builder {
    private Maybe<AdditionalFileSystemPermissions> fileSystem = Maybe.absent();
    private Maybe<AdditionalNetworkPermissions> network = Maybe.absent();

    private Builder() {}

    /** Sets {@code fileSystem}: More access to files. None when left out. */
    public Builder fileSystem(AdditionalFileSystemPermissions fileSystem) {
      this.fileSystem = Maybe.of(fileSystem);
      return this;
    }

    /** Sets {@code fileSystem}, or makes it null or absent. */
    public Builder fileSystem(Maybe<AdditionalFileSystemPermissions> fileSystem) {
      this.fileSystem = fileSystem;
      return this;
    }

    /** Sets {@code network}: More access to the network. None when left out. */
    public Builder network(AdditionalNetworkPermissions network) {
      this.network = Maybe.of(network);
      return this;
    }

    /** Sets {@code network}, or makes it null or absent. */
    public Builder network(Maybe<AdditionalNetworkPermissions> network) {
      this.network = network;
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public RequestPermissionProfile build() {
      return new RequestPermissionProfile(fileSystem, network);
    }
  }
}
