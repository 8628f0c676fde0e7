// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.types;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.heddle.client.core.Decode;
import dev.heddle.client.core.DecodeException;
import dev.heddle.client.core.Encode;
import java.util.Objects;
import java.util.Optional;

/**
 * The server already runs inside a sandbox that somebody else keeps; it adds none.
 *
 * @param networkAccess What the outer sandbox lets through. Nothing when left out.
 */
public record ExternalSandboxPolicy(Optional<NetworkAccess> networkAccess)
    implements SandboxPolicy {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public ExternalSandboxPolicy {
    Objects.requireNonNull(networkAccess, "networkAccess");
  }

  /** Always {@code externalSandbox}. */
  @Override
  public String type() {
    return "externalSandbox";
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ExternalSandboxPolicy fromJson(JsonNode json) {
    Decode.object(json);
    Decode.required(json, "type", Decode.literal(Encode::string, "externalSandbox"));
    return new ExternalSandboxPolicy(
        Decode.optional(json, "networkAccess", NetworkAccess::fromJson));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "type", "externalSandbox", Encode::string);
    Encode.optional(json, "networkAccess", networkAccess, NetworkAccess::toJson);
    return json;
  }

  /** A builder with nothing in it yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with all that is in this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.networkAccess = networkAccess;
    return builder;
  }

  /** Makes a {@code ExternalSandboxPolicy} step by step. */
  public static final class Builder {
    private Optional<NetworkAccess> networkAccess = Optional.empty();

    private Builder() {}

    /** Sets {@code networkAccess}: What the outer sandbox lets through. Nothing when left out. */
    public Builder networkAccess(NetworkAccess networkAccess) {
      this.networkAccess = Optional.of(networkAccess);
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public ExternalSandboxPolicy build() {
      return new ExternalSandboxPolicy(networkAccess);
    }
  }
}
