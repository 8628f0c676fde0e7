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
 * The skills of one working folder.
 *
 * @param cwd The working folder.
 * @param skills Its skills, also those that are off.
 * @param errors What could not be read.
 */
public record SkillsListEntry(String cwd, List<SkillMetadata> skills, List<SkillErrorInfo> errors)
    implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public SkillsListEntry {
    Objects.requireNonNull(cwd, "cwd");
    skills = Values.list(skills, "skills");
    errors = Values.list(errors, "errors");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static SkillsListEntry fromJson(JsonNode json) {
    Decode.object(json);
    return new SkillsListEntry(
        Decode.required(json, "cwd", Decode::string),
        Decode.required(json, "skills", Decode.list(SkillMetadata::fromJson)),
        Decode.required(json, "errors", Decode.list(SkillErrorInfo::fromJson)));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "cwd", cwd, Encode::string);
    Encode.required(json, "skills", skills, Encode.list(SkillMetadata::toJson));
    Encode.required(json, "errors", errors, Encode.list(SkillErrorInfo::toJson));
    return json;
  }
}
