// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.events;

import dev.heddle.client.types.McpServerStatusUpdatedNotification;
import java.util.OptionalLong;

/**
 * The start of an MCP server has come further, or failed.
 *
 * @param params What is told.
 * @param emittedAtMs When the server sent it, Unix time in milliseconds.
 */
public record McpServerStartupStatusUpdatedEvent(
    McpServerStatusUpdatedNotification params, OptionalLong emittedAtMs) implements ServerEvent {
  @Override
  public String method() {
    return "mcpServer/startupStatus/updated";
  }
}
