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
 * Something that a command wants to reach on the network.
 *
 * @param target The address as a whole, for people.
 * @param protocol How it wants to reach it.
 * @param host The host.
 * @param port The port.
 */
public record ReviewedNetworkAccess(
    String target, NetworkApprovalProtocol protocol, String host, int port)
    implements GuardianApprovalReviewAction {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public ReviewedNetworkAccess {
    Objects.requireNonNull(target, "target");
    Objects.requireNonNull(protocol, "protocol");
    Objects.requireNonNull(host, "host");
  }

  /** Always {@code networkAccess}. */
  @Override
  public String type() {
    return "networkAccess";
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ReviewedNetworkAccess fromJson(JsonNode json) {
    Decode.object(json);
    Decode.required(json, "type", Decode.literal(Encode::string, "networkAccess"));
    return new ReviewedNetworkAccess(
        Decode.required(json, "target", Decode::string),
        Decode.required(json, "protocol", NetworkApprovalProtocol::fromJson),
        Decode.required(json, "host", Decode::string),
        Decode.required(json, "port", Decode::uint16));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "type", "networkAccess", Encode::string);
    Encode.required(json, "target", target, Encode::string);
    Encode.required(json, "protocol", protocol, NetworkApprovalProtocol::toJson);
    Encode.required(json, "host", host, Encode::string);
    Encode.required(json, "port", port, Encode::uint16);
    return json;
  }
}
