// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.events;

import dev.heddle.client.types.FileChangeOutputDeltaNotification;
import java.util.OptionalLong;

/**
 * What a change of files reports.
 *
 * @param params What is told.
 * @param emittedAtMs When the server sent it, Unix time in milliseconds.
 * @deprecated It was written for people, and newer servers do not send it. The item says what
 *     became of the change.
 */
@Deprecated
public record ItemFileChangeOutputDeltaEvent(
    FileChangeOutputDeltaNotification params, OptionalLong emittedAtMs) implements TurnEvent {
  @Override
  public String method() {
    return "item/fileChange/outputDelta";
  }
}
