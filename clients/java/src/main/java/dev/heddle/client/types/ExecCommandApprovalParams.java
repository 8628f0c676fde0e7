// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.types;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.heddle.client.core.Decode;
import dev.heddle.client.core.DecodeException;
import dev.heddle.client.core.Encode;
import dev.heddle.client.core.Maybe;
import dev.heddle.client.core.Values;
import dev.heddle.client.core.WireValue;
import java.util.List;
import java.util.Objects;

/**
 * May this command run? Asked by the older generation of the protocol; the turn waits for the
 * answer.
 *
 * @param conversationId The thread.
 * @param callId The call of the model; older notifications about the command carry the same id.
 * @param approvalId Tells several questions about one call apart.
 * @param reason Why it is asked, for people.
 * @param command The command, word by word.
 * @param cwd The folder that it is to run in.
 * @param parsedCmd What it does, as far as the server can tell.
 */
public record ExecCommandApprovalParams(
    String conversationId,
    String callId,
    Maybe<String> approvalId,
    Maybe<String> reason,
    List<String> command,
    String cwd,
    List<ParsedCommand> parsedCmd)
    implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public ExecCommandApprovalParams {
    Objects.requireNonNull(conversationId, "conversationId");
    Objects.requireNonNull(callId, "callId");
    Objects.requireNonNull(approvalId, "approvalId");
    Objects.requireNonNull(reason, "reason");
    command = Values.list(command, "command");
    Objects.requireNonNull(cwd, "cwd");
    parsedCmd = Values.list(parsedCmd, "parsedCmd");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ExecCommandApprovalParams fromJson(JsonNode json) {
    Decode.object(json);
    return new ExecCommandApprovalParams(
        Decode.required(json, "conversationId", Decode::string),
        Decode.required(json, "callId", Decode::string),
        Decode.maybe(json, "approvalId", Decode::string),
        Decode.maybe(json, "reason", Decode::string),
        Decode.required(json, "command", Decode.list(Decode::string)),
        Decode.required(json, "cwd", Decode::string),
        Decode.required(json, "parsedCmd", Decode.list(ParsedCommand::fromJson)));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "conversationId", conversationId, Encode::string);
    Encode.required(json, "callId", callId, Encode::string);
    Encode.maybe(json, "approvalId", approvalId, Encode::string);
    Encode.maybe(json, "reason", reason, Encode::string);
    Encode.required(json, "command", command, Encode.list(Encode::string));
    Encode.required(json, "cwd", cwd, Encode::string);
    Encode.required(json, "parsedCmd", parsedCmd, Encode.list(ParsedCommand::toJson));
    return json;
  }

  /** A builder with nothing in it yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with all that is in this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.conversationId = conversationId;
    builder.callId = callId;
    builder.approvalId = approvalId;
    builder.reason = reason;
    builder.command = command;
    builder.cwd = cwd;
    builder.parsedCmd = parsedCmd;
    return builder;
  }

  /** Makes a {@code ExecCommandApprovalParams} step by step. */
  public static final class Builder {
    private String conversationId;
    private String callId;
    private Maybe<String> approvalId = Maybe.absent();
    private Maybe<String> reason = Maybe.absent();
    private List<String> command;
    private String cwd;
    private List<ParsedCommand> parsedCmd;

    private Builder() {}

    /** Sets {@code conversationId}: The thread. */
    public Builder conversationId(String conversationId) {
      this.conversationId = conversationId;
      return this;
    }

    /**
     * Sets {@code callId}: The call of the model; older notifications about the command carry the
     * same id.
     */
    public Builder callId(String callId) {
      this.callId = callId;
      return this;
    }

    /** Sets {@code approvalId}: Tells several questions about one call apart. */
    public Builder approvalId(String approvalId) {
      this.approvalId = Maybe.of(approvalId);
      return this;
    }

    /** Sets {@code approvalId}, or makes it null or absent. */
    public Builder approvalId(Maybe<String> approvalId) {
      this.approvalId = approvalId;
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

    /** Sets {@code command}: The command, word by word. */
    public Builder command(List<String> command) {
      this.command = command;
      return this;
    }

    /** Sets {@code cwd}: The folder that it is to run in. */
    public Builder cwd(String cwd) {
      this.cwd = cwd;
      return this;
    }

    /** Sets {@code parsedCmd}: What it does, as far as the server can tell. */
    public Builder parsedCmd(List<ParsedCommand> parsedCmd) {
      this.parsedCmd = parsedCmd;
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public ExecCommandApprovalParams build() {
      return new ExecCommandApprovalParams(
          conversationId, callId, approvalId, reason, command, cwd, parsedCmd);
    }
  }
}
