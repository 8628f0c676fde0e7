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

/**
 * What the agent remembered for this message.
 *
 * @param entries The places it read.
 * @param threadIds The threads that they come from.
 */
public record MemoryCitation(List<MemoryCitationEntry> entries, List<String> threadIds)
    implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public MemoryCitation {
    entries = Values.list(entries, "entries");
    threadIds = Values.list(threadIds, "threadIds");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static MemoryCitation fromJson(JsonNode json) {
    Decode.object(json);
    return new MemoryCitation(
        Decode.required(json, "entries", Decode.list(MemoryCitationEntry::fromJson)),
        Decode.required(json, "threadIds", Decode.list(Decode::string)));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "entries", entries, Encode.list(MemoryCitationEntry::toJson));
    Encode.required(json, "threadIds", threadIds, Encode.list(Encode::string));
    return json;
  }
}
