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
 * What a skill needs.
 *
 * @param tools The tools that it needs.
 */
public record SkillDependencies(List<SkillToolDependency> tools) implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public SkillDependencies {
    tools = Values.list(tools, "tools");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static SkillDependencies fromJson(JsonNode json) {
    Decode.object(json);
    return new SkillDependencies(
        Decode.required(json, "tools", Decode.list(SkillToolDependency::fromJson)));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "tools", tools, Encode.list(SkillToolDependency::toJson));
    return json;
  }
}
