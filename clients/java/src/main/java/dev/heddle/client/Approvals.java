// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client;

import com.fasterxml.jackson.databind.JsonNode;
import dev.heddle.client.core.Decode;
import dev.heddle.client.types.CommandExecutionRequestApprovalParams;
import dev.heddle.client.types.FileChangeRequestApprovalParams;
import java.util.Set;

/** Tells approvals from other requests, and reads them. */
final class Approvals {
  private static final Set<String> METHODS =
      Set.of("item/commandExecution/requestApproval", "item/fileChange/requestApproval");

  private Approvals() {}

  static boolean has(String method) {
    return METHODS.contains(method);
  }

  static Approval decode(String method, JsonNode params) {
    return switch (method) {
      case "item/commandExecution/requestApproval" ->
          new Approval.CommandExecution(
              Decode.value(params, CommandExecutionRequestApprovalParams::fromJson));
      case "item/fileChange/requestApproval" ->
          new Approval.FileChangeApproval(
              Decode.value(params, FileChangeRequestApprovalParams::fromJson));
      default -> throw new IllegalArgumentException(method);
    };
  }
}
