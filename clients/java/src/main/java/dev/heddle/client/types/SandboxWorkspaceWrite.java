// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.types;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.heddle.client.core.Decode;
import dev.heddle.client.core.DecodeException;
import dev.heddle.client.core.Encode;
import dev.heddle.client.core.WireValue;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How wide the sandbox is that lets files be changed inside the workspace.
 *
 * @param writableRoots More folders that may be written to. Default: {@code []}.
 * @param networkAccess Whether commands may use the network. Default: {@code false}.
 * @param excludeTmpdirEnvVar The folder in {@code TMPDIR} is not writable. Default: {@code false}.
 * @param excludeSlashTmp The folder {@code /tmp} is not writable. Default: {@code false}.
 */
public record SandboxWorkspaceWrite(
    Optional<List<String>> writableRoots,
    Optional<Boolean> networkAccess,
    Optional<Boolean> excludeTmpdirEnvVar,
    Optional<Boolean> excludeSlashTmp)
    implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public SandboxWorkspaceWrite {
    Objects.requireNonNull(writableRoots, "writableRoots");
    writableRoots = writableRoots.map(List::copyOf);
    Objects.requireNonNull(networkAccess, "networkAccess");
    Objects.requireNonNull(excludeTmpdirEnvVar, "excludeTmpdirEnvVar");
    Objects.requireNonNull(excludeSlashTmp, "excludeSlashTmp");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static SandboxWorkspaceWrite fromJson(JsonNode json) {
    Decode.object(json);
    return new SandboxWorkspaceWrite(
        Decode.optional(json, "writable_roots", Decode.list(Decode::string)),
        Decode.optional(json, "network_access", Decode::bool),
        Decode.optional(json, "exclude_tmpdir_env_var", Decode::bool),
        Decode.optional(json, "exclude_slash_tmp", Decode::bool));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.optional(json, "writable_roots", writableRoots, Encode.list(Encode::string));
    Encode.optional(json, "network_access", networkAccess, Encode::bool);
    Encode.optional(json, "exclude_tmpdir_env_var", excludeTmpdirEnvVar, Encode::bool);
    Encode.optional(json, "exclude_slash_tmp", excludeSlashTmp, Encode::bool);
    return json;
  }

  /** A builder with nothing in it yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with all that is in this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.writableRoots = writableRoots;
    builder.networkAccess = networkAccess;
    builder.excludeTmpdirEnvVar = excludeTmpdirEnvVar;
    builder.excludeSlashTmp = excludeSlashTmp;
    return builder;
  }

  /** Makes a {@code SandboxWorkspaceWrite} step by step. */
  public static final class Builder {
    private Optional<List<String>> writableRoots = Optional.empty();
    private Optional<Boolean> networkAccess = Optional.empty();
    private Optional<Boolean> excludeTmpdirEnvVar = Optional.empty();
    private Optional<Boolean> excludeSlashTmp = Optional.empty();

    private Builder() {}

    /** Sets {@code writableRoots}: More folders that may be written to. Default: {@code []}. */
    public Builder writableRoots(List<String> writableRoots) {
      this.writableRoots = Optional.of(writableRoots);
      return this;
    }

    /** Sets {@code networkAccess}: Whether commands may use the network. Default: {@code false}. */
    public Builder networkAccess(boolean networkAccess) {
      this.networkAccess = Optional.of(networkAccess);
      return this;
    }

    /**
     * Sets {@code excludeTmpdirEnvVar}: The folder in {@code TMPDIR} is not writable. Default:
     * {@code false}.
     */
    public Builder excludeTmpdirEnvVar(boolean excludeTmpdirEnvVar) {
      this.excludeTmpdirEnvVar = Optional.of(excludeTmpdirEnvVar);
      return this;
    }

    /**
     * Sets {@code excludeSlashTmp}: The folder {@code /tmp} is not writable. Default: {@code
     * false}.
     */
    public Builder excludeSlashTmp(boolean excludeSlashTmp) {
      this.excludeSlashTmp = Optional.of(excludeSlashTmp);
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public SandboxWorkspaceWrite build() {
      return new SandboxWorkspaceWrite(
          writableRoots, networkAccess, excludeTmpdirEnvVar, excludeSlashTmp);
    }
  }
}
