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
 * What a command wants to reach on the network.
 *
 * @param host The host.
 * @param protocol How it wants to reach it.
 */
public record NetworkApprovalContext(String host, NetworkApprovalProtocol protocol)
    implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public NetworkApprovalContext {
    Objects.requireNonNull(host, "host");
    Objects.requireNonNull(protocol, "protocol");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static NetworkApprovalContext fromJson(JsonNode json) {
    Decode.object(json);
    return new NetworkApprovalContext(
        Decode.required(json, "host", Decode::string),
        Decode.required(json, "protocol", NetworkApprovalProtocol::fromJson));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "host", host, Encode::string);
    Encode.required(json, "protocol", protocol, NetworkApprovalProtocol::toJson);
    return json;
  }
}
