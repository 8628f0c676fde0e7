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
 * Skills, by working folder.
 *
 * @param data One entry a folder.
 */
public record SkillsListResponse(List<SkillsListEntry> data) implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public SkillsListResponse {
    data = Values.list(data, "data");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static SkillsListResponse fromJson(JsonNode json) {
    Decode.object(json);
    return new SkillsListResponse(
        Decode.required(json, "data", Decode.list(SkillsListEntry::fromJson)));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "data", data, Encode.list(SkillsListEntry::toJson));
    return json;
  }
}
