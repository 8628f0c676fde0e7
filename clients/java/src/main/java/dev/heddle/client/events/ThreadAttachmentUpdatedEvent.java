// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.events;

import dev.heddle.client.types.ThreadAttachmentUpdatedNotification;
import java.util.OptionalLong;

/**
 * Something was attached to a thread, or taken away from it.
 *
 * @param params What is told.
 * @param emittedAtMs When the server sent it, Unix time in milliseconds.
 */
public record ThreadAttachmentUpdatedEvent(
    ThreadAttachmentUpdatedNotification params, OptionalLong emittedAtMs) implements ServerEvent {
  @Override
  public String method() {
    return "thread/attachment/updated";
  }
}
