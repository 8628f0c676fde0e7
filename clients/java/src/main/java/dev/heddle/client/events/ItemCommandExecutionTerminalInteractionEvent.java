// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.events;

import dev.heddle.client.types.TerminalInteractionNotification;
import java.util.OptionalLong;

/**
 * The agent talked to a process that runs.
 *
 * @param params What is told.
 * @param emittedAtMs When the server sent it, Unix time in milliseconds.
 */
public record ItemCommandExecutionTerminalInteractionEvent(
    TerminalInteractionNotification params, OptionalLong emittedAtMs) implements TurnEvent {
  @Override
  public String method() {
    return "item/commandExecution/terminalInteraction";
  }
}
