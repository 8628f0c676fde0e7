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
 * More folders to look for skills in.
 *
 * @param extraRoots The folders, in place of those that were set before. None when empty.
 */
public record SkillsExtraRootsSetParams(List<String> extraRoots) implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public SkillsExtraRootsSetParams {
    extraRoots = Values.list(extraRoots, "extraRoots");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static SkillsExtraRootsSetParams fromJson(JsonNode json) {
    Decode.object(json);
    return new SkillsExtraRootsSetParams(
        Decode.required(json, "extraRoots", Decode.list(Decode::string)));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "extraRoots", extraRoots, Encode.list(Encode::string));
    return json;
  }
}
