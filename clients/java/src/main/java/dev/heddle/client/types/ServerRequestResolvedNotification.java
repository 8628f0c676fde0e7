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
 * A request of the server has its answer, or needs none any more; a client that still shows it can
 * put it away.
 *
 * @param threadId The thread.
 * @param requestId The id of the request.
 */
public record ServerRequestResolvedNotification(String threadId, RequestId requestId)
    implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public ServerRequestResolvedNotification {
    Objects.requireNonNull(threadId, "threadId");
    Objects.requireNonNull(requestId, "requestId");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ServerRequestResolvedNotification fromJson(JsonNode json) {
    Decode.object(json);
    return new ServerRequestResolvedNotification(
        Decode.required(json, "threadId", Decode::string),
        Decode.required(json, "requestId", RequestId::fromJson));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "threadId", threadId, Encode::string);
    Encode.required(json, "requestId", requestId, RequestId::toJson);
    return json;
  }
}
