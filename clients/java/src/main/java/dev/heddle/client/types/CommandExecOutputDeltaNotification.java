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
 * The next bytes that a running process put out. Only the connection that started it gets them.
 *
 * @param processId The {@code processId} of the {@code command/exec}, on the same connection.
 * @param stream Where they came out.
 * @param deltaBase64 The bytes. A character can be split between two of these. Bytes in base64.
 * @param capReached These are the last ones of the stream that are sent, because {@code
 *     outputBytesCap} was reached.
 */
public record CommandExecOutputDeltaNotification(
    String processId, CommandExecOutputStream stream, String deltaBase64, boolean capReached)
    implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public CommandExecOutputDeltaNotification {
    Objects.requireNonNull(processId, "processId");
    Objects.requireNonNull(stream, "stream");
    Objects.requireNonNull(deltaBase64, "deltaBase64");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static CommandExecOutputDeltaNotification fromJson(JsonNode json) {
    Decode.object(json);
    return new CommandExecOutputDeltaNotification(
        Decode.required(json, "processId", Decode::string),
        Decode.required(json, "stream", CommandExecOutputStream::fromJson),
        Decode.required(json, "deltaBase64", Decode::string),
        Decode.required(json, "capReached", Decode::bool));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "processId", processId, Encode::string);
    Encode.required(json, "stream", stream, CommandExecOutputStream::toJson);
    Encode.required(json, "deltaBase64", deltaBase64, Encode::string);
    Encode.required(json, "capReached", capReached, Encode::bool);
    return json;
  }
}
