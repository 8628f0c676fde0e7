// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.types;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.heddle.client.core.Decode;
import dev.heddle.client.core.DecodeException;
import dev.heddle.client.core.Encode;
import dev.heddle.client.core.Values;
import dev.heddle.client.core.WireValue;
import java.util.List;
import java.util.Objects;

/**
 * What the model is to find at the end of the history with its next request.
 *
 * @param threadId The thread.
 * @param items What to add, in the form of the model endpoint; it goes there as it is.
 */
public record ThreadInjectItemsParams(String threadId, List<JsonNode> items) implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public ThreadInjectItemsParams {
    Objects.requireNonNull(threadId, "threadId");
    items = Values.list(items, "items");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ThreadInjectItemsParams fromJson(JsonNode json) {
    Decode.object(json);
    return new ThreadInjectItemsParams(
        Decode.required(json, "threadId", Decode::string),
        Decode.required(json, "items", Decode.list(Decode::any)));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "threadId", threadId, Encode::string);
    Encode.required(json, "items", items, Encode.list(Encode::any));
    return json;
  }
}
