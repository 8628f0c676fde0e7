// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client;

import dev.heddle.client.types.CommandExecutionRequestApprovalParams;
import dev.heddle.client.types.FileChangeRequestApprovalParams;

/** The server asks whether something may be done, and the turn waits. */
public sealed interface Approval {
  /** The method on the wire. */
  String method();

  /**
   * Asks whether a command may run.
   *
   * @param params What is asked.
   */
  record CommandExecution(CommandExecutionRequestApprovalParams params) implements Approval {
    @Override
    public String method() {
      return "item/commandExecution/requestApproval";
    }
  }

  /**
   * Asks whether files may be changed.
   *
   * @param params What is asked.
   */
  record FileChangeApproval(FileChangeRequestApprovalParams params) implements Approval {
    @Override
    public String method() {
      return "item/fileChange/requestApproval";
    }
  }
}
