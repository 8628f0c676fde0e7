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
 * The programs of the vendor under which the caller may use a model.
 *
 * @param cyber Those about the security of computers.
 */
public record ModelAccessPrograms(List<CyberAccessProgram> cyber) implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public ModelAccessPrograms {
    cyber = Values.list(cyber, "cyber");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ModelAccessPrograms fromJson(JsonNode json) {
    Decode.object(json);
    return new ModelAccessPrograms(
        Decode.required(json, "cyber", Decode.list(CyberAccessProgram::fromJson)));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "cyber", cyber, Encode.list(CyberAccessProgram::toJson));
    return json;
  }
}
