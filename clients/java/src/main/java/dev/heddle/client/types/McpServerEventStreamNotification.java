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
 * One event out of a stream.
 *
 * @param subscriptionId Id of the stream.
 * @param notification The event.
 */
public record McpServerEventStreamNotification(
    String subscriptionId, McpServerEventNotification notification) implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public McpServerEventStreamNotification {
    Objects.requireNonNull(subscriptionId, "subscriptionId");
    Objects.requireNonNull(notification, "notification");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static McpServerEventStreamNotification fromJson(JsonNode json) {
    Decode.object(json);
    return new McpServerEventStreamNotification(
        Decode.required(json, "subscriptionId", Decode::string),
        Decode.required(json, "notification", McpServerEventNotification::fromJson));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "subscriptionId", subscriptionId, Encode::string);
    Encode.required(json, "notification", notification, McpServerEventNotification::toJson);
    return json;
  }
}
