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
 * The changes of an item are known better now.
 *
 * @param threadId The thread.
 * @param turnId The turn.
 * @param itemId The item.
 * @param changes In place of the changes so far.
 */
public record FileChangePatchUpdatedNotification(
    String threadId, String turnId, String itemId, List<FileUpdateChange> changes)
    implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public FileChangePatchUpdatedNotification {
    Objects.requireNonNull(threadId, "threadId");
    Objects.requireNonNull(turnId, "turnId");
    Objects.requireNonNull(itemId, "itemId");
    changes = Values.list(changes, "changes");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static FileChangePatchUpdatedNotification fromJson(JsonNode json) {
    Decode.object(json);
    return new FileChangePatchUpdatedNotification(
        Decode.required(json, "threadId", Decode::string),
        Decode.required(json, "turnId", Decode::string),
        Decode.required(json, "itemId", Decode::string),
        Decode.required(json, "changes", Decode.list(FileUpdateChange::fromJson)));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "threadId", threadId, Encode::string);
    Encode.required(json, "turnId", turnId, Encode::string);
    Encode.required(json, "itemId", itemId, Encode::string);
    Encode.required(json, "changes", changes, Encode.list(FileUpdateChange::toJson));
    return json;
  }
}
