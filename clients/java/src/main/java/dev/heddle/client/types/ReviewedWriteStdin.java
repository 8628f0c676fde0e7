// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.types;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.heddle.client.core.Decode;
import dev.heddle.client.core.DecodeException;
import dev.heddle.client.core.Encode;
import java.util.Objects;

/**
 * Input to a process that already runs.
 *
 * @param approvalId Tells several reviews of one item apart.
 * @param processId Name of the process, as the item of its command gives it.
 * @param stdin The input.
 * @param cwd The folder that the process was started in.
 */
public record ReviewedWriteStdin(String approvalId, String processId, String stdin, String cwd)
    implements GuardianApprovalReviewAction {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public ReviewedWriteStdin {
    Objects.requireNonNull(approvalId, "approvalId");
    Objects.requireNonNull(processId, "processId");
    Objects.requireNonNull(stdin, "stdin");
    Objects.requireNonNull(cwd, "cwd");
  }

  /** Always {@code writeStdin}. */
  @Override
  public String type() {
    return "writeStdin";
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ReviewedWriteStdin fromJson(JsonNode json) {
    Decode.object(json);
    Decode.required(json, "type", Decode.literal(Encode::string, "writeStdin"));
    return new ReviewedWriteStdin(
        Decode.required(json, "approvalId", Decode::string),
        Decode.required(json, "processId", Decode::string),
        Decode.required(json, "stdin", Decode::string),
        Decode.required(json, "cwd", Decode::string));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "type", "writeStdin", Encode::string);
    Encode.required(json, "approvalId", approvalId, Encode::string);
    Encode.required(json, "processId", processId, Encode::string);
    Encode.required(json, "stdin", stdin, Encode::string);
    Encode.required(json, "cwd", cwd, Encode::string);
    return json;
  }
}
