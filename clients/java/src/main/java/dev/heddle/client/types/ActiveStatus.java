// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.types;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.heddle.client.core.Decode;
import dev.heddle.client.core.DecodeException;
import dev.heddle.client.core.Encode;
import dev.heddle.client.core.Values;
import java.util.List;

/**
 * A turn runs.
 *
 * @param activeFlags What it waits for. Empty while the agent is at work.
 */
public record ActiveStatus(List<ThreadActiveFlag> activeFlags) implements ThreadStatus {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public ActiveStatus {
    activeFlags = Values.list(activeFlags, "activeFlags");
  }

  /** Always {@code active}. */
  @Override
  public String type() {
    return "active";
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ActiveStatus fromJson(JsonNode json) {
    Decode.object(json);
    Decode.required(json, "type", Decode.literal(Encode::string, "active"));
    return new ActiveStatus(
        Decode.required(json, "activeFlags", Decode.list(ThreadActiveFlag::fromJson)));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "type", "active", Encode::string);
    Encode.required(json, "activeFlags", activeFlags, Encode.list(ThreadActiveFlag::toJson));
    return json;
  }
}
