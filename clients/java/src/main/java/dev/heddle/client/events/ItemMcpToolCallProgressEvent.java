// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.events;

import dev.heddle.client.types.McpToolCallProgressNotification;
import java.util.OptionalLong;

/**
 * A tool of an MCP server tells how far it is.
 *
 * @param params What is told.
 * @param emittedAtMs When the server sent it, Unix time in milliseconds.
 */
public record ItemMcpToolCallProgressEvent(
    McpToolCallProgressNotification params, OptionalLong emittedAtMs) implements TurnEvent {
  @Override
  public String method() {
    return "item/mcpToolCall/progress";
  }
}
