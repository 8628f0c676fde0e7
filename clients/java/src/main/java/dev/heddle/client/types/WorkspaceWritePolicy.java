// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.types;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.heddle.client.core.Decode;
import dev.heddle.client.core.DecodeException;
import dev.heddle.client.core.Encode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Files can be changed inside the workspace only.
 *
 * @param writableRoots More folders that may be written to. None when left out.
 * @param networkAccess Whether commands may use the network. No when left out.
 * @param excludeTmpdirEnvVar The folder in {@code TMPDIR} is not writable. It is when left out.
 * @param excludeSlashTmp The folder {@code /tmp} is not writable. It is when left out.
 */
public record WorkspaceWritePolicy(
    Optional<List<String>> writableRoots,
    Optional<Boolean> networkAccess,
    Optional<Boolean> excludeTmpdirEnvVar,
    Optional<Boolean> excludeSlashTmp)
    implements SandboxPolicy {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public WorkspaceWritePolicy {
    Objects.requireNonNull(writableRoots, "writableRoots");
    writableRoots = writableRoots.map(List::copyOf);
    Objects.requireNonNull(networkAccess, "networkAccess");
    Objects.requireNonNull(excludeTmpdirEnvVar, "excludeTmpdirEnvVar");
    Objects.requireNonNull(excludeSlashTmp, "excludeSlashTmp");
  }

  /** Always {@code workspaceWrite}. */
  @Override
  public String type() {
    return "workspaceWrite";
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static WorkspaceWritePolicy fromJson(JsonNode json) {
    Decode.object(json);
    Decode.required(json, "type", Decode.literal(Encode::string, "workspaceWrite"));
    return new WorkspaceWritePolicy(
        Decode.optional(json, "writableRoots", Decode.list(Decode::string)),
        Decode.optional(json, "networkAccess", Decode::bool),
        Decode.optional(json, "excludeTmpdirEnvVar", Decode::bool),
        Decode.optional(json, "excludeSlashTmp", Decode::bool));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "type", "workspaceWrite", Encode::string);
    Encode.optional(json, "writableRoots", writableRoots, Encode.list(Encode::string));
    Encode.optional(json, "networkAccess", networkAccess, Encode::bool);
    Encode.optional(json, "excludeTmpdirEnvVar", excludeTmpdirEnvVar, Encode::bool);
    Encode.optional(json, "excludeSlashTmp", excludeSlashTmp, Encode::bool);
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

  /** Makes a {@code WorkspaceWritePolicy} step by step. */
  public static final class Builder {
    private Optional<List<String>> writableRoots = Optional.empty();
    private Optional<Boolean> networkAccess = Optional.empty();
    private Optional<Boolean> excludeTmpdirEnvVar = Optional.empty();
    private Optional<Boolean> excludeSlashTmp = Optional.empty();

    private Builder() {}

    /** Sets {@code writableRoots}: More folders that may be written to. None when left out. */
    public Builder writableRoots(List<String> writableRoots) {
      this.writableRoots = Optional.of(writableRoots);
      return this;
    }

    /** Sets {@code networkAccess}: Whether commands may use the network. No when left out. */
    public Builder networkAccess(boolean networkAccess) {
      this.networkAccess = Optional.of(networkAccess);
      return this;
    }

    /**
     * Sets {@code excludeTmpdirEnvVar}: The folder in {@code TMPDIR} is not writable. It is when
     * left out.
     */
    public Builder excludeTmpdirEnvVar(boolean excludeTmpdirEnvVar) {
      this.excludeTmpdirEnvVar = Optional.of(excludeTmpdirEnvVar);
      return this;
    }

    /**
     * Sets {@code excludeSlashTmp}: The folder {@code /tmp} is not writable. It is when left out.
     */
    public Builder excludeSlashTmp(boolean excludeSlashTmp) {
      this.excludeSlashTmp = Optional.of(excludeSlashTmp);
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public WorkspaceWritePolicy build() {
      return new WorkspaceWritePolicy(
          writableRoots, networkAccess, excludeTmpdirEnvVar, excludeSlashTmp);
    }
  }
}
