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
import java.util.Optional;

/**
 * Input for a running process.
 *
 * @param processId The {@code processId} of the {@code command/exec}, on the same connection.
 * @param deltaBase64 The bytes to write. Bytes in base64.
 * @param closeStdin The input ends here, after these bytes if there are any. No when left out.
 */
public record CommandExecWriteParams(
    String processId, Maybe<String> deltaBase64, Optional<Boolean> closeStdin)
    implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public CommandExecWriteParams {
    Objects.requireNonNull(processId, "processId");
    Objects.requireNonNull(deltaBase64, "deltaBase64");
    Objects.requireNonNull(closeStdin, "closeStdin");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static CommandExecWriteParams fromJson(JsonNode json) {
    Decode.object(json);
    return new CommandExecWriteParams(
        Decode.required(json, "processId", Decode::string),
        Decode.maybe(json, "deltaBase64", Decode::string),
        Decode.optional(json, "closeStdin", Decode::bool));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "processId", processId, Encode::string);
    Encode.maybe(json, "deltaBase64", deltaBase64, Encode::string);
    Encode.optional(json, "closeStdin", closeStdin, Encode::bool);
    return json;
  }

  /** A builder with nothing in it yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with all that is in this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.processId = processId;
    builder.deltaBase64 = deltaBase64;
    builder.closeStdin = closeStdin;
    return builder;
  }

  /** Makes a {@code CommandExecWriteParams} step by step. */
  public static final class Builder {
    private String processId;
    private Maybe<String> deltaBase64 = Maybe.absent();
    private Optional<Boolean> closeStdin = Optional.empty();

    private Builder() {}

    /**
     * Sets {@code processId}: The {@code processId} of the {@code command/exec}, on the same
     * connection.
     */
    public Builder processId(String processId) {
      this.processId = processId;
      return this;
    }

    /** Sets {@code deltaBase64}: The bytes to write. Bytes in base64. */
    public Builder deltaBase64(String deltaBase64) {
      this.deltaBase64 = Maybe.of(deltaBase64);
      return this;
    }

    /** Sets {@code deltaBase64}, or makes it null or absent. */
    public Builder deltaBase64(Maybe<String> deltaBase64) {
      this.deltaBase64 = deltaBase64;
      return this;
    }

    /**
     * Sets {@code closeStdin}: The input ends here, after these bytes if there are any. No when
     * left out.
     */
    public Builder closeStdin(boolean closeStdin) {
      this.closeStdin = Optional.of(closeStdin);
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public CommandExecWriteParams build() {
      return new CommandExecWriteParams(processId, deltaBase64, closeStdin);
    }
  }
}
