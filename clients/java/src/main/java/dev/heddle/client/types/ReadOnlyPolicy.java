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
 * Files can be read, nothing can be changed.
 *
 * @param networkAccess Whether commands may use the network. No when left out.
 */
public record ReadOnlyPolicy(Optional<Boolean> networkAccess) implements SandboxPolicy {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public ReadOnlyPolicy {
    Objects.requireNonNull(networkAccess, "networkAccess");
  }

  /** Always {@code readOnly}. */
  @Override
  public String type() {
    return "readOnly";
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ReadOnlyPolicy fromJson(JsonNode json) {
    Decode.object(json);
    Decode.required(json, "type", Decode.literal(Encode::string, "readOnly"));
    return new ReadOnlyPolicy(Decode.optional(json, "networkAccess", Decode::bool));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "type", "readOnly", Encode::string);
    Encode.optional(json, "networkAccess", networkAccess, Encode::bool);
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

  /** Makes a {@code ReadOnlyPolicy} step by step. */
  public static final class Builder {
    private Optional<Boolean> networkAccess = Optional.empty();

    private Builder() {}

    /** Sets {@code networkAccess}: Whether commands may use the network. No when left out. */
    public Builder networkAccess(boolean networkAccess) {
      this.networkAccess = Optional.of(networkAccess);
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public ReadOnlyPolicy build() {
      return new ReadOnlyPolicy(networkAccess);
    }
  }
}
