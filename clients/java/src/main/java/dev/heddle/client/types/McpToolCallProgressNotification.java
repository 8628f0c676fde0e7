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
 * A tool of an MCP server tells how far it is.
 *
 * @param threadId The thread.
 * @param turnId The turn.
 * @param itemId The item.
 * @param message Its words, for people.
 */
public record McpToolCallProgressNotification(
    String threadId, String turnId, String itemId, String message) implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public McpToolCallProgressNotification {
    Objects.requireNonNull(threadId, "threadId");
    Objects.requireNonNull(turnId, "turnId");
    Objects.requireNonNull(itemId, "itemId");
    Objects.requireNonNull(message, "message");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static McpToolCallProgressNotification fromJson(JsonNode json) {
    Decode.object(json);
    return new McpToolCallProgressNotification(
        Decode.required(json, "threadId", Decode::string),
        Decode.required(json, "turnId", Decode::string),
        Decode.required(json, "itemId", Decode::string),
        Decode.required(json, "message", Decode::string));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "threadId", threadId, Encode::string);
    Encode.required(json, "turnId", turnId, Encode::string);
    Encode.required(json, "itemId", itemId, Encode::string);
    Encode.required(json, "message", message, Encode::string);
    return json;
  }
}
