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
 * Files were changed in a turn.
 *
 * @param threadId The thread.
 * @param turnId The turn.
 * @param diff All changes of the turn so far in one, as a unified diff in the style of git.
 */
public record TurnDiffUpdatedNotification(String threadId, String turnId, String diff)
    implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public TurnDiffUpdatedNotification {
    Objects.requireNonNull(threadId, "threadId");
    Objects.requireNonNull(turnId, "turnId");
    Objects.requireNonNull(diff, "diff");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static TurnDiffUpdatedNotification fromJson(JsonNode json) {
    Decode.object(json);
    return new TurnDiffUpdatedNotification(
        Decode.required(json, "threadId", Decode::string),
        Decode.required(json, "turnId", Decode::string),
        Decode.required(json, "diff", Decode::string));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "threadId", threadId, Encode::string);
    Encode.required(json, "turnId", turnId, Encode::string);
    Encode.required(json, "diff", diff, Encode::string);
    return json;
  }
}
