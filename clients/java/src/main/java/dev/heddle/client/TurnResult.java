package dev.heddle.client;

import dev.heddle.client.types.ThreadItem;
import dev.heddle.client.types.Turn;
import java.util.List;

/**
 * How a turn ended. A turn that failed or was interrupted ends, too: look at its status.
 *
 * @param turn as the server last told it; its items are often left out, see those beside it
 * @param items every item of the turn, in order, each in its last state
 * @param finalText the text of the last message of the agent; empty when it said nothing
 */
public record TurnResult(Turn turn, List<ThreadItem> items, String finalText) {
  /** Keeps the items from being changed. */
  public TurnResult {
    items = List.copyOf(items);
  }
}
