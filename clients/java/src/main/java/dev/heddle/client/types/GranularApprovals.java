// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.types;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.heddle.client.core.Decode;
import dev.heddle.client.core.DecodeException;
import dev.heddle.client.core.Encode;
import dev.heddle.client.core.WireValue;
import java.util.Objects;
import java.util.Optional;

/**
 * Which kinds of question may be put to the client; the others are declined without asking.
 *
 * @param sandboxApproval Ask before something leaves the sandbox.
 * @param rules Ask where a rule about commands says so.
 * @param skillApproval Ask before a skill runs. No when left out.
 * @param requestPermissions Ask when the model requests more permissions. No when left out.
 * @param mcpElicitations Pass on the questions of tool servers.
 */
public record GranularApprovals(
    boolean sandboxApproval,
    boolean rules,
    Optional<Boolean> skillApproval,
    Optional<Boolean> requestPermissions,
    boolean mcpElicitations)
    implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public GranularApprovals {
    Objects.requireNonNull(skillApproval, "skillApproval");
    Objects.requireNonNull(requestPermissions, "requestPermissions");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static GranularApprovals fromJson(JsonNode json) {
    Decode.object(json);
    return new GranularApprovals(
        Decode.required(json, "sandbox_approval", Decode::bool),
        Decode.required(json, "rules", Decode::bool),
        Decode.optional(json, "skill_approval", Decode::bool),
        Decode.optional(json, "request_permissions", Decode::bool),
        Decode.required(json, "mcp_elicitations", Decode::bool));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "sandbox_approval", sandboxApproval, Encode::bool);
    Encode.required(json, "rules", rules, Encode::bool);
    Encode.optional(json, "skill_approval", skillApproval, Encode::bool);
    Encode.optional(json, "request_permissions", requestPermissions, Encode::bool);
    Encode.required(json, "mcp_elicitations", mcpElicitations, Encode::bool);
    return json;
  }

  /** A builder with nothing in it yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with all that is in this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.sandboxApproval = sandboxApproval;
    builder.rules = rules;
    builder.skillApproval = skillApproval;
    builder.requestPermissions = requestPermissions;
    builder.mcpElicitations = mcpElicitations;
    return builder;
  }

  /** Makes a {@code GranularApprovals} step by step. */
  public static final class Builder {
    private Boolean sandboxApproval;
    private Boolean rules;
    private Optional<Boolean> skillApproval = Optional.empty();
    private Optional<Boolean> requestPermissions = Optional.empty();
    private Boolean mcpElicitations;

    private Builder() {}

    /** Sets {@code sandboxApproval}: Ask before something leaves the sandbox. */
    public Builder sandboxApproval(boolean sandboxApproval) {
      this.sandboxApproval = sandboxApproval;
      return this;
    }

    /** Sets {@code rules}: Ask where a rule about commands says so. */
    public Builder rules(boolean rules) {
      this.rules = rules;
      return this;
    }

    /** Sets {@code skillApproval}: Ask before a skill runs. No when left out. */
    public Builder skillApproval(boolean skillApproval) {
      this.skillApproval = Optional.of(skillApproval);
      return this;
    }

    /**
     * Sets {@code requestPermissions}: Ask when the model requests more permissions. No when left
     * out.
     */
    public Builder requestPermissions(boolean requestPermissions) {
      this.requestPermissions = Optional.of(requestPermissions);
      return this;
    }

    /** Sets {@code mcpElicitations}: Pass on the questions of tool servers. */
    public Builder mcpElicitations(boolean mcpElicitations) {
      this.mcpElicitations = mcpElicitations;
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public GranularApprovals build() {
      return new GranularApprovals(
          Objects.requireNonNull(sandboxApproval, "sandboxApproval"),
          Objects.requireNonNull(rules, "rules"),
          skillApproval,
          requestPermissions,
          Objects.requireNonNull(mcpElicitations, "mcpElicitations"));
    }
  }
}
