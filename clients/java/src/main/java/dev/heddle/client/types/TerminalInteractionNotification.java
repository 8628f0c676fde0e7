// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.types;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.heddle.client.core.Decode;
import dev.heddle.client.core.DecodeException;
import dev.heddle.client.core.Encode;
import dev.heddle.client.core.WireValue;
import java.util.Objects;

/**
 * The agent talked to a process that runs.
 *
 * @param threadId The thread.
 * @param turnId The turn.
 * @param itemId The item.
 * @param processId Name of the process, as the item of its command gives it.
 * @param stdin What the agent wrote to it. Empty when it only looked for more output.
 */
public record TerminalInteractionNotification(
    String threadId, String turnId, String itemId, String processId, String stdin)
    implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public TerminalInteractionNotification {
    Objects.requireNonNull(threadId, "threadId");
    Objects.requireNonNull(turnId, "turnId");
    Objects.requireNonNull(itemId, "itemId");
    Objects.requireNonNull(processId, "processId");
    Objects.requireNonNull(stdin, "stdin");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static TerminalInteractionNotification fromJson(JsonNode json) {
    Decode.object(json);
    return new TerminalInteractionNotification(
        Decode.required(json, "threadId", Decode::string),
        Decode.required(json, "turnId", Decode::string),
        Decode.required(json, "itemId", Decode::string),
        Decode.required(json, "processId", Decode::string),
        Decode.required(json, "stdin", Decode::string));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "threadId", threadId, Encode::string);
    Encode.required(json, "turnId", turnId, Encode::string);
    Encode.required(json, "itemId", itemId, Encode::string);
    Encode.required(json, "processId", processId, Encode::string);
    Encode.required(json, "stdin", stdin, Encode::string);
    return json;
  }
}
