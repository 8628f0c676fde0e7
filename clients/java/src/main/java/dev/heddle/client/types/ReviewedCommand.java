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
 * A command.
 *
 * @param command The command line, quoted for display.
 * @param cwd The folder that it is to run in.
 * @param source How it is run.
 */
public record ReviewedCommand(String command, String cwd, GuardianCommandSource source)
    implements GuardianApprovalReviewAction {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public ReviewedCommand {
    Objects.requireNonNull(command, "command");
    Objects.requireNonNull(cwd, "cwd");
    Objects.requireNonNull(source, "source");
  }

  /** Always {@code command}. */
  @Override
  public String type() {
    return "command";
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ReviewedCommand fromJson(JsonNode json) {
    Decode.object(json);
    Decode.required(json, "type", Decode.literal(Encode::string, "command"));
    return new ReviewedCommand(
        Decode.required(json, "command", Decode::string),
        Decode.required(json, "cwd", Decode::string),
        Decode.required(json, "source", GuardianCommandSource::fromJson));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "type", "command", Encode::string);
    Encode.required(json, "command", command, Encode::string);
    Encode.required(json, "cwd", cwd, Encode::string);
    Encode.required(json, "source", source, GuardianCommandSource::toJson);
    return json;
  }
}
