// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.types;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import dev.heddle.client.core.Decode;
import dev.heddle.client.core.DecodeException;
import dev.heddle.client.core.WireValue;
import java.util.Objects;

/** What a reviewing model is to decide on. */
public sealed interface GuardianApprovalReviewAction extends WireValue
    permits ReviewedCommand,
        ReviewedExecve,
        ReviewedWriteStdin,
        ReviewedApplyPatch,
        ReviewedNetworkAccess,
        ReviewedMcpToolCall,
        ReviewedRequestPermissions,
        GuardianApprovalReviewAction.Unknown {
  /** The value of {@code type}; empty when there is none. */
  String type();

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static GuardianApprovalReviewAction fromJson(JsonNode json) {
    return switch (Decode.tag(json, "type")) {
      case "command" -> ReviewedCommand.fromJson(json);
      case "execve" -> ReviewedExecve.fromJson(json);
      case "writeStdin" -> ReviewedWriteStdin.fromJson(json);
      case "applyPatch" -> ReviewedApplyPatch.fromJson(json);
      case "networkAccess" -> ReviewedNetworkAccess.fromJson(json);
      case "mcpToolCall" -> ReviewedMcpToolCall.fromJson(json);
      case "requestPermissions" -> ReviewedRequestPermissions.fromJson(json);
      default -> new Unknown(json);
    };
  }

  /**
   * A {@code GuardianApprovalReviewAction} that this package does not know, perhaps of a later
   * version of the protocol.
   *
   * @param raw All of it, as it came.
   */
  record Unknown(JsonNode raw) implements GuardianApprovalReviewAction {
    /** Checks that there is a value. */
    public Unknown {
      Objects.requireNonNull(raw, "raw");
    }

    @Override
    public String type() {
      return Decode.tag(raw, "type");
    }

    @Override
    public JsonNode toJson() {
      return raw;
    }
  }
}
