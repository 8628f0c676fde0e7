// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.types;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.heddle.client.core.Decode;
import dev.heddle.client.core.DecodeException;
import dev.heddle.client.core.Encode;
import dev.heddle.client.core.WireValue;
import java.util.Objects;

/**
 * What became of the command. It comes when the process has ended, after the last of its output.
 *
 * @param exitCode The exit code; 124 when the time was up. Before 2026-06 the request fails then.
 * @param stdout Standard output; empty when it was streamed.
 * @param stderr Standard error; empty when it was streamed.
 */
public record CommandExecResponse(int exitCode, String stdout, String stderr) implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public CommandExecResponse {
    Objects.requireNonNull(stdout, "stdout");
    Objects.requireNonNull(stderr, "stderr");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static CommandExecResponse fromJson(JsonNode json) {
    Decode.object(json);
    return new CommandExecResponse(
        Decode.required(json, "exitCode", Decode::int32),
        Decode.required(json, "stdout", Decode::string),
        Decode.required(json, "stderr", Decode::string));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "exitCode", exitCode, Encode::int32);
    Encode.required(json, "stdout", stdout, Encode::string);
    Encode.required(json, "stderr", stderr, Encode::string);
    return json;
  }
}
