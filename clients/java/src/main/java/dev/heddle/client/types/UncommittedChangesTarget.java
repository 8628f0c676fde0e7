// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.types;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.heddle.client.core.Decode;
import dev.heddle.client.core.DecodeException;
import dev.heddle.client.core.Encode;

/** All that differs from the last commit, new files included, whether staged or not. */
public record UncommittedChangesTarget() implements ReviewTarget {

  /** Always {@code uncommittedChanges}. */
  @Override
  public String type() {
    return "uncommittedChanges";
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static UncommittedChangesTarget fromJson(JsonNode json) {
    Decode.object(json);
    Decode.required(json, "type", Decode.literal(Encode::string, "uncommittedChanges"));
    return new UncommittedChangesTarget();
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "type", "uncommittedChanges", Encode::string);
    return json;
  }
}
