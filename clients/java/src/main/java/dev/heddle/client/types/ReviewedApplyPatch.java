// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.types;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.heddle.client.core.Decode;
import dev.heddle.client.core.DecodeException;
import dev.heddle.client.core.Encode;
import dev.heddle.client.core.Values;
import java.util.List;
import java.util.Objects;

/**
 * A change of files.
 *
 * @param cwd The working folder.
 * @param files The files.
 */
public record ReviewedApplyPatch(String cwd, List<String> files)
    implements GuardianApprovalReviewAction {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public ReviewedApplyPatch {
    Objects.requireNonNull(cwd, "cwd");
    files = Values.list(files, "files");
  }

  /** Always {@code applyPatch}. */
  @Override
  public String type() {
    return "applyPatch";
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ReviewedApplyPatch fromJson(JsonNode json) {
    Decode.object(json);
    Decode.required(json, "type", Decode.literal(Encode::string, "applyPatch"));
    return new ReviewedApplyPatch(
        Decode.required(json, "cwd", Decode::string),
        Decode.required(json, "files", Decode.list(Decode::string)));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "type", "applyPatch", Encode::string);
    Encode.required(json, "cwd", cwd, Encode::string);
    Encode.required(json, "files", files, Encode.list(Encode::string));
    return json;
  }
}
