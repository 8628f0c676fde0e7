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
 * A rule about one host, to hold from now on.
 *
 * @param host The host.
 * @param action What the rule does.
 */
public record NetworkPolicyAmendment(String host, NetworkPolicyRuleAction action)
    implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public NetworkPolicyAmendment {
    Objects.requireNonNull(host, "host");
    Objects.requireNonNull(action, "action");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static NetworkPolicyAmendment fromJson(JsonNode json) {
    Decode.object(json);
    return new NetworkPolicyAmendment(
        Decode.required(json, "host", Decode::string),
        Decode.required(json, "action", NetworkPolicyRuleAction::fromJson));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "host", host, Encode::string);
    Encode.required(json, "action", action, NetworkPolicyRuleAction::toJson);
    return json;
  }
}
