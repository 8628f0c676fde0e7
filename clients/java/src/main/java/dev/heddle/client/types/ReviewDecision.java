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

/** What the user says, in the words of the older generation of the protocol. */
public sealed interface ReviewDecision extends WireValue
    permits ReviewDecision.Plain,
        ReviewDecision.ApprovedExecpolicyAmendmentVariant,
        ReviewDecision.NetworkPolicyAmendmentVariant,
        ReviewDecision.Denied,
        ReviewDecision.Unknown {
  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static ReviewDecision fromJson(JsonNode json) {
    if (json.isTextual()) {
      return switch (json.textValue()) {
        case "approved" -> Plain.APPROVED;
        case "approved_for_session" -> Plain.APPROVED_FOR_SESSION;
        case "approved_mcp_policy_amendment" -> Plain.APPROVED_MCP_POLICY_AMENDMENT;
        case "timed_out" -> Plain.TIMED_OUT;
        case "abort" -> Plain.ABORT;
        default -> new Unknown(json);
      };
    }
    if (!Decode.hasOnlyKey(json)) {
      return new Unknown(json);
    }
    return switch (Decode.onlyKey(json)) {
      case "approved_execpolicy_amendment" ->
          new ApprovedExecpolicyAmendmentVariant(
              Decode.required(
                  json, "approved_execpolicy_amendment", ApprovedExecpolicyAmendment::fromJson));
      case "network_policy_amendment" ->
          new NetworkPolicyAmendmentVariant(
              Decode.required(
                  json, "network_policy_amendment", ApprovedNetworkPolicyAmendment::fromJson));
      case "denied" -> new Denied(Decode.required(json, "denied", DeniedReview::fromJson));
      default -> new Unknown(json);
    };
  }

  /** The plain texts that this package knows. */
  enum Plain implements ReviewDecision {
    /** Do it. */
    APPROVED("approved"),
    /** Do it, and do not ask for the same again in this session. */
    APPROVED_FOR_SESSION("approved_for_session"),
    /** Call the tool, and do not ask for it again, in later sessions either. */
    APPROVED_MCP_POLICY_AMENDMENT("approved_mcp_policy_amendment"),
    /** No decision: the reviewing model took too long. */
    TIMED_OUT("timed_out"),
    /** Do not do it, and stop the turn. */
    ABORT("abort");

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
   * Run the command, and do not ask for commands that begin like it.
   *
   * @param value What is said with it.
   */
  record ApprovedExecpolicyAmendmentVariant(ApprovedExecpolicyAmendment value)
      implements ReviewDecision {
    /** Checks that there is a value. */
    public ApprovedExecpolicyAmendmentVariant {
      Objects.requireNonNull(value, "value");
    }

    @Override
    public ObjectNode toJson() {
      ObjectNode json = Encode.object();
      Encode.required(
          json, "approved_execpolicy_amendment", value, ApprovedExecpolicyAmendment::toJson);
      return json;
    }
  }

  /**
   * Add a rule about the network and do as it says.
   *
   * @param value What is said with it.
   */
  record NetworkPolicyAmendmentVariant(ApprovedNetworkPolicyAmendment value)
      implements ReviewDecision {
    /** Checks that there is a value. */
    public NetworkPolicyAmendmentVariant {
      Objects.requireNonNull(value, "value");
    }

    @Override
    public ObjectNode toJson() {
      ObjectNode json = Encode.object();
      Encode.required(
          json, "network_policy_amendment", value, ApprovedNetworkPolicyAmendment::toJson);
      return json;
    }
  }

  /**
   * Do not do it; the turn goes on.
   *
   * @param value What is said with it.
   */
  record Denied(DeniedReview value) implements ReviewDecision {
    /** Checks that there is a value. */
    public Denied {
      Objects.requireNonNull(value, "value");
    }

    @Override
    public ObjectNode toJson() {
      ObjectNode json = Encode.object();
      Encode.required(json, "denied", value, DeniedReview::toJson);
      return json;
    }
  }

  /**
   * A {@code ReviewDecision} that this package does not know, perhaps of a later version of the
   * protocol.
   *
   * @param raw All of it, as it came.
   */
  record Unknown(JsonNode raw) implements ReviewDecision {
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
