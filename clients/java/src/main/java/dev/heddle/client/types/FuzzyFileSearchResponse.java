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
 * What was found.
 *
 * @param files The best files and folders, the best first. The server limits how many.
 */
public record FuzzyFileSearchResponse(List<FuzzyFileSearchResult> files) implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public FuzzyFileSearchResponse {
    files = Values.list(files, "files");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static FuzzyFileSearchResponse fromJson(JsonNode json) {
    Decode.object(json);
    return new FuzzyFileSearchResponse(
        Decode.required(json, "files", Decode.list(FuzzyFileSearchResult::fromJson)));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "files", files, Encode.list(FuzzyFileSearchResult::toJson));
    return json;
  }
}
