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

/** What the user says to a command. */
public sealed interface CommandExecutionApprovalDecision extends WireValue
    permits CommandExecutionApprovalDecision.Plain,
        CommandExecutionApprovalDecision.AcceptWithExecpolicyAmendment,
        CommandExecutionApprovalDecision.ApplyNetworkPolicyAmendment,
        CommandExecutionApprovalDecision.Unknown {
  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static CommandExecutionApprovalDecision fromJson(JsonNode json) {
    if (json.isTextual()) {
      return switch (json.textValue()) {
        case "accept" -> Plain.ACCEPT;
        case "acceptForSession" -> Plain.ACCEPT_FOR_SESSION;
        case "decline" -> Plain.DECLINE;
        case "cancel" -> Plain.CANCEL;
        default -> new Unknown(json);
      };
    }
    if (!Decode.hasOnlyKey(json)) {
      return new Unknown(json);
    }
    return switch (Decode.onlyKey(json)) {
      case "acceptWithExecpolicyAmendment" ->
          new AcceptWithExecpolicyAmendment(
              Decode.required(
                  json, "acceptWithExecpolicyAmendment", ExecpolicyAmendment::fromJson));
      case "applyNetworkPolicyAmendment" ->
          new ApplyNetworkPolicyAmendment(
              Decode.required(
                  json, "applyNetworkPolicyAmendment", NetworkPolicyAmendmentChoice::fromJson));
      default -> new Unknown(json);
    };
  }

  /** The plain texts that this package knows. */
  enum Plain implements CommandExecutionApprovalDecision {
    /** Run it. */
    ACCEPT("accept"),
    /** Run it, and do not ask for the same again in this session. */
    ACCEPT_FOR_SESSION("acceptForSession"),
    /** Do not run it; the turn goes on. */
    DECLINE("decline"),
    /** Do not run it, and stop the turn. */
    CANCEL("cancel");

    private final String value;

    Plain(String value) {
      this.value = value;
    }

    @Override
    public JsonNode toJson() {
      return Encode.string(value);
    }
  }

  /**
   * Run it, and do not ask for commands that begin like it.
   *
   * @param value What is said with it.
   */
  record AcceptWithExecpolicyAmendment(ExecpolicyAmendment value)
      implements CommandExecutionApprovalDecision {
    /** Checks that there is a value. */
    public AcceptWithExecpolicyAmendment {
      Objects.requireNonNull(value, "value");
    }

    @Override
    public ObjectNode toJson() {
      ObjectNode json = Encode.object();
      Encode.required(json, "acceptWithExecpolicyAmendment", value, ExecpolicyAmendment::toJson);
      return json;
    }
  }

  /**
   * Add a rule about the network and do as it says.
   *
   * @param value What is said with it.
   */
  record ApplyNetworkPolicyAmendment(NetworkPolicyAmendmentChoice value)
      implements CommandExecutionApprovalDecision {
    /** Checks that there is a value. */
    public ApplyNetworkPolicyAmendment {
      Objects.requireNonNull(value, "value");
    }

    @Override
    public ObjectNode toJson() {
      ObjectNode json = Encode.object();
      Encode.required(
          json, "applyNetworkPolicyAmendment", value, NetworkPolicyAmendmentChoice::toJson);
      return json;
    }
  }

  /**
   * A {@code CommandExecutionApprovalDecision} that this package does not know, perhaps of a later
   * version of the protocol.
   *
   * @param raw All of it, as it came.
   */
  record Unknown(JsonNode raw) implements CommandExecutionApprovalDecision {
    /** Checks that there is a value. */
    public Unknown {
      Objects.requireNonNull(raw, "raw");
    }

    @Override
    public JsonNode toJson() {
      return raw;
    }
  }
}
