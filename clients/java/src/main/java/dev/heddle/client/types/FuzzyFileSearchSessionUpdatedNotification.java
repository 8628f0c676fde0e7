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
 * What was found so far.
 *
 * @param sessionId The {@code sessionId} of the {@code fuzzyFileSearch/sessionStart}.
 * @param query The query that it was found for. It may have been replaced since.
 * @param files The best files and folders, the best first. They replace those that were sent
 *     before.
 */
public record FuzzyFileSearchSessionUpdatedNotification(
    String sessionId, String query, List<FuzzyFileSearchResult> files) implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public FuzzyFileSearchSessionUpdatedNotification {
    Objects.requireNonNull(sessionId, "sessionId");
    Objects.requireNonNull(query, "query");
    files = Values.list(files, "files");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static FuzzyFileSearchSessionUpdatedNotification fromJson(JsonNode json) {
    Decode.object(json);
    return new FuzzyFileSearchSessionUpdatedNotification(
        Decode.required(json, "sessionId", Decode::string),
        Decode.required(json, "query", Decode::string),
        Decode.required(json, "files", Decode.list(FuzzyFileSearchResult::fromJson)));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "sessionId", sessionId, Encode::string);
    Encode.required(json, "query", query, Encode::string);
    Encode.required(json, "files", files, Encode.list(FuzzyFileSearchResult::toJson));
    return json;
  }
}
