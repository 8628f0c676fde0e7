// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.events;

import dev.heddle.client.types.McpServerEventStreamNotification;
import java.util.OptionalLong;

/**
 * An event out of an open stream.
 *
 * @param params What is told.
 * @param emittedAtMs When the server sent it, Unix time in milliseconds.
 */
public record McpServerEventStreamNotificationEvent(
    McpServerEventStreamNotification params, OptionalLong emittedAtMs) implements ServerEvent {
  @Override
  public String method() {
    return "mcpServer/event/stream/notification";
  }
}
