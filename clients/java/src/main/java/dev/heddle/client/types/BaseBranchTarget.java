// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.types;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.heddle.client.core.Decode;
import dev.heddle.client.core.DecodeException;
import dev.heddle.client.core.Encode;
import java.util.Objects;

/**
 * What the current branch adds to another one.
 *
 * @param branch The other branch.
 */
public record BaseBranchTarget(String branch) implements ReviewTarget {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public BaseBranchTarget {
    Objects.requireNonNull(branch, "branch");
  }

  /** Always {@code baseBranch}. */
  @Override
  public String type() {
    return "baseBranch";
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static BaseBranchTarget fromJson(JsonNode json) {
    Decode.object(json);
    Decode.required(json, "type", Decode.literal(Encode::string, "baseBranch"));
    return new BaseBranchTarget(Decode.required(json, "branch", Decode::string));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "type", "baseBranch", Encode::string);
    Encode.required(json, "branch", branch, Encode::string);
    return json;
  }
}
