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
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * May this command run? The turn waits for the answer.
 *
 * @param kind What exactly is to be approved. A command when left out.
 * @param threadId The thread.
 * @param turnId The turn.
 * @param itemId The item of the command.
 * @param approvalId Tells several questions about one item apart.
 * @param startedAtMs When the question was put. Unix time in milliseconds.
 * @param environmentId The machine that it is to run on.
 * @param reason Why it is asked, for people.
 * @param command The command line, quoted for display.
 * @param cwd The folder that it is to run in.
 * @param commandActions What it does, as far as the server can tell.
 * @param networkApprovalContext What it wants to reach on the network.
 * @param proposedExecpolicyAmendment The rule to offer to the user: the words that such commands
 *     begin with.
 * @param proposedNetworkPolicyAmendments The rules about the network to offer.
 */
public record CommandExecutionRequestApprovalParams(
    Optional<CommandExecutionApprovalKind> kind,
    String threadId,
    String turnId,
    String itemId,
    Maybe<String> approvalId,
    long startedAtMs,
    Maybe<String> environmentId,
    Maybe<String> reason,
    Maybe<String> command,
    Maybe<String> cwd,
    Maybe<List<CommandAction>> commandActions,
    Maybe<NetworkApprovalContext> networkApprovalContext,
    Maybe<List<String>> proposedExecpolicyAmendment,
    Maybe<List<NetworkPolicyAmendment>> proposedNetworkPolicyAmendments)
    implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public CommandExecutionRequestApprovalParams {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(threadId, "threadId");
    Objects.requireNonNull(turnId, "turnId");
    Objects.requireNonNull(itemId, "itemId");
    Objects.requireNonNull(approvalId, "approvalId");
    Objects.requireNonNull(environmentId, "environmentId");
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(command, "command");
    Objects.requireNonNull(cwd, "cwd");
    Objects.requireNonNull(commandActions, "commandActions");
    commandActions = commandActions.map(List::copyOf);
    Objects.requireNonNull(networkApprovalContext, "networkApprovalContext");
    Objects.requireNonNull(proposedExecpolicyAmendment, "proposedExecpolicyAmendment");
    proposedExecpolicyAmendment = proposedExecpolicyAmendment.map(List::copyOf);
    Objects.requireNonNull(proposedNetworkPolicyAmendments, "proposedNetworkPolicyAmendments");
    proposedNetworkPolicyAmendments = proposedNetworkPolicyAmendments.map(List::copyOf);
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static CommandExecutionRequestApprovalParams fromJson(JsonNode json) {
    Decode.object(json);
    return new CommandExecutionRequestApprovalParams(
        Decode.optional(json, "kind", CommandExecutionApprovalKind::fromJson),
        Decode.required(json, "threadId", Decode::string),
        Decode.required(json, "turnId", Decode::string),
        Decode.required(json, "itemId", Decode::string),
        Decode.maybe(json, "approvalId", Decode::string),
        Decode.required(json, "startedAtMs", Decode::int64),
        Decode.maybe(json, "environmentId", Decode::string),
        Decode.maybe(json, "reason", Decode::string),
        Decode.maybe(json, "command", Decode::string),
        Decode.maybe(json, "cwd", Decode::string),
        Decode.maybe(json, "commandActions", Decode.list(CommandAction::fromJson)),
        Decode.maybe(json, "networkApprovalContext", NetworkApprovalContext::fromJson),
        Decode.maybe(json, "proposedExecpolicyAmendment", Decode.list(Decode::string)),
        Decode.maybe(
            json,
            "proposedNetworkPolicyAmendments",
            Decode.list(NetworkPolicyAmendment::fromJson)));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.optional(json, "kind", kind, CommandExecutionApprovalKind::toJson);
    Encode.required(json, "threadId", threadId, Encode::string);
    Encode.required(json, "turnId", turnId, Encode::string);
    Encode.required(json, "itemId", itemId, Encode::string);
    Encode.maybe(json, "approvalId", approvalId, Encode::string);
    Encode.required(json, "startedAtMs", startedAtMs, Encode::int64);
    Encode.maybe(json, "environmentId", environmentId, Encode::string);
    Encode.maybe(json, "reason", reason, Encode::string);
    Encode.maybe(json, "command", command, Encode::string);
    Encode.maybe(json, "cwd", cwd, Encode::string);
    Encode.maybe(json, "commandActions", commandActions, Encode.list(CommandAction::toJson));
    Encode.maybe(
        json, "networkApprovalContext", networkApprovalContext, NetworkApprovalContext::toJson);
    Encode.maybe(
        json,
        "proposedExecpolicyAmendment",
        proposedExecpolicyAmendment,
        Encode.list(Encode::string));
    Encode.maybe(
        json,
        "proposedNetworkPolicyAmendments",
        proposedNetworkPolicyAmendments,
        Encode.list(NetworkPolicyAmendment::toJson));
    return json;
  }

  /** A builder with nothing in it yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with all that is in this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.kind = kind;
    builder.threadId = threadId;
    builder.turnId = turnId;
    builder.itemId = itemId;
    builder.approvalId = approvalId;
    builder.startedAtMs = startedAtMs;
    builder.environmentId = environmentId;
    builder.reason = reason;
    builder.command = command;
    builder.cwd = cwd;
    builder.commandActions = commandActions;
    builder.networkApprovalContext = networkApprovalContext;
    builder.proposedExecpolicyAmendment = proposedExecpolicyAmendment;
    builder.proposedNetworkPolicyAmendments = proposedNetworkPolicyAmendments;
    return builder;
  }

  /** Makes a {@code CommandExecutionRequestApprovalParams} step by step. */
  public static final class Builder {
    private Optional<CommandExecutionApprovalKind> kind = Optional.empty();
    private String threadId;
    private String turnId;
    private String itemId;
    private Maybe<String> approvalId = Maybe.absent();
    private Long startedAtMs;
    private Maybe<String> environmentId = Maybe.absent();
    private Maybe<String> reason = Maybe.absent();
    private Maybe<String> command = Maybe.absent();
    private Maybe<String> cwd = Maybe.absent();
    private Maybe<List<CommandAction>> commandActions = Maybe.absent();
    private Maybe<NetworkApprovalContext> networkApprovalContext = Maybe.absent();
    private Maybe<List<String>> proposedExecpolicyAmendment = Maybe.absent();
    private Maybe<List<NetworkPolicyAmendment>> proposedNetworkPolicyAmendments = Maybe.absent();

    private Builder() {}

    /** Sets {@code kind}: What exactly is to be approved. A command when left out. */
    public Builder kind(CommandExecutionApprovalKind kind) {
      this.kind = Optional.of(kind);
      return this;
    }

    /** Sets {@code threadId}: The thread. */
    public Builder threadId(String threadId) {
      this.threadId = threadId;
      return this;
    }

    /** Sets {@code turnId}: The turn. */
    public Builder turnId(String turnId) {
      this.turnId = turnId;
      return this;
    }

    /** Sets {@code itemId}: The item of the command. */
    public Builder itemId(String itemId) {
      this.itemId = itemId;
      return this;
    }

    /** Sets {@code approvalId}: Tells several questions about one item apart. */
    public Builder approvalId(String approvalId) {
      this.approvalId = Maybe.of(approvalId);
      return this;
    }

    /** Sets {@code approvalId}, or makes it null or absent. */
    public Builder approvalId(Maybe<String> approvalId) {
      this.approvalId = approvalId;
      return this;
    }

    /** Sets {@code startedAtMs}: When the question was put. Unix time in milliseconds. */
    public Builder startedAtMs(long startedAtMs) {
      this.startedAtMs = startedAtMs;
      return this;
    }

    /** Sets {@code environmentId}: The machine that it is to run on. */
    public Builder environmentId(String environmentId) {
      this.environmentId = Maybe.of(environmentId);
      return this;
    }

    /** Sets {@code environmentId}, or makes it null or absent. */
    public Builder environmentId(Maybe<String> environmentId) {
      this.environmentId = environmentId;
      return this;
    }

    /** Sets {@code reason}: Why it is asked, for people. */
    public Builder reason(String reason) {
      this.reason = Maybe.of(reason);
      return this;
    }

    /** Sets {@code reason}, or makes it null or absent. */
    public Builder reason(Maybe<String> reason) {
      this.reason = reason;
      return this;
    }

    /** Sets {@code command}: The command line, quoted for display. */
    public Builder command(String command) {
      this.command = Maybe.of(command);
      return this;
    }

    /** Sets {@code command}, or makes it null or absent. */
    public Builder command(Maybe<String> command) {
      this.command = command;
      return this;
    }

    /** Sets {@code cwd}: The folder that it is to run in. */
    public Builder cwd(String cwd) {
      this.cwd = Maybe.of(cwd);
      return this;
    }

    /** Sets {@code cwd}, or makes it null or absent. */
    public Builder cwd(Maybe<String> cwd) {
      this.cwd = cwd;
      return this;
    }

    /** Sets {@code commandActions}: What it does, as far as the server can tell. */
    public Builder commandActions(List<CommandAction> commandActions) {
      this.commandActions = Maybe.of(commandActions);
      return this;
    }

    /** Sets {@code commandActions}, or makes it null or absent. */
    public Builder commandActions(Maybe<List<CommandAction>> commandActions) {
      this.commandActions = commandActions;
      return this;
    }

    /** Sets {@code networkApprovalContext}: What it wants to reach on the network. */
    public Builder networkApprovalContext(NetworkApprovalContext networkApprovalContext) {
      this.networkApprovalContext = Maybe.of(networkApprovalContext);
      return this;
    }

    /** Sets {@code networkApprovalContext}, or makes it null or absent. */
    public Builder networkApprovalContext(Maybe<NetworkApprovalContext> networkApprovalContext) {
      this.networkApprovalContext = networkApprovalContext;
      return this;
    }

    /**
     * Sets {@code proposedExecpolicyAmendment}: The rule to offer to the user: the words that such
     * commands begin with.
     */
    public Builder proposedExecpolicyAmendment(List<String> proposedExecpolicyAmendment) {
      this.proposedExecpolicyAmendment = Maybe.of(proposedExecpolicyAmendment);
      return this;
    }

    /** Sets {@code proposedExecpolicyAmendment}, or makes it null or absent. */
    public Builder proposedExecpolicyAmendment(Maybe<List<String>> proposedExecpolicyAmendment) {
      this.proposedExecpolicyAmendment = proposedExecpolicyAmendment;
      return this;
    }

    /** Sets {@code proposedNetworkPolicyAmendments}: The rules about the network to offer. */
    public Builder proposedNetworkPolicyAmendments(
        List<NetworkPolicyAmendment> proposedNetworkPolicyAmendments) {
      this.proposedNetworkPolicyAmendments = Maybe.of(proposedNetworkPolicyAmendments);
      return this;
    }

    /** Sets {@code proposedNetworkPolicyAmendments}, or makes it null or absent. */
    public Builder proposedNetworkPolicyAmendments(
        Maybe<List<NetworkPolicyAmendment>> proposedNetworkPolicyAmendments) {
      this.proposedNetworkPolicyAmendments = proposedNetworkPolicyAmendments;
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public CommandExecutionRequestApprovalParams build() {
      return new CommandExecutionRequestApprovalParams(
          kind,
          threadId,
          turnId,
          itemId,
          approvalId,
          Objects.requireNonNull(startedAtMs, "startedAtMs"),
          environmentId,
          reason,
          command,
          cwd,
          commandActions,
          networkApprovalContext,
          proposedExecpolicyAmendment,
          proposedNetworkPolicyAmendments);
    }
  }
}
