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
 * A program that a command starts while it runs.
 *
 * @param program The program.
 * @param argv What it is started with, beginning with its own name.
 * @param cwd The folder that it is to run in.
 * @param source How it is run.
 */
public record ReviewedExecve(
    String program, List<String> argv, String cwd, GuardianCommandSource source)
    implements GuardianApprovalReviewAction {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public ReviewedExecve {
    Objects.requireNonNull(program, "program");
    argv = Values.list(argv, "argv");
    Objects.requireNonNull(cwd, "cwd");
    Objects.requireNonNull(source, "source");
  }

  /** Always {@code execve}. */
  @Override
  public String type() {
    return "execve";
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ReviewedExecve fromJson(JsonNode json) {
    Decode.object(json);
    Decode.required(json, "type", Decode.literal(Encode::string, "execve"));
    return new ReviewedExecve(
        Decode.required(json, "program", Decode::string),
        Decode.required(json, "argv", Decode.list(Decode::string)),
        Decode.required(json, "cwd", Decode::string),
        Decode.required(json, "source", GuardianCommandSource::fromJson));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "type", "execve", Encode::string);
    Encode.required(json, "program", program, Encode::string);
    Encode.required(json, "argv", argv, Encode.list(Encode::string));
    Encode.required(json, "cwd", cwd, Encode::string);
    Encode.required(json, "source", source, GuardianCommandSource::toJson);
    return json;
  }
}
