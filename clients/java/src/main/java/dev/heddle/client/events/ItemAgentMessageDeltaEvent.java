// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.events;

import dev.heddle.client.types.AgentMessageDeltaNotification;
import java.util.OptionalLong;

/**
 * More text of a message of the agent.
 *
 * @param params What is told.
 * @param emittedAtMs When the server sent it, Unix time in milliseconds.
 */
public record ItemAgentMessageDeltaEvent(
    AgentMessageDeltaNotification params, OptionalLong emittedAtMs) implements TurnEvent {
  @Override
  public String method() {
    return "item/agentMessage/delta";
  }
}
