// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.types;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.heddle.client.core.Decode;
import dev.heddle.client.core.DecodeException;
import dev.heddle.client.core.Encode;
import dev.heddle.client.core.Values;
import dev.heddle.client.core.WireValue;
import java.util.List;

/**
 * The rule about commands that the user agreed to.
 *
 * @param proposedExecpolicyAmendment The words that such commands begin with.
 */
public record ApprovedExecpolicyAmendment(List<String> proposedExecpolicyAmendment)
    implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public ApprovedExecpolicyAmendment {
    proposedExecpolicyAmendment =
        Values.list(proposedExecpolicyAmendment, "proposedExecpolicyAmendment");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ApprovedExecpolicyAmendment fromJson(JsonNode json) {
    Decode.object(json);
    return new ApprovedExecpolicyAmendment(
        Decode.required(json, "proposed_execpolicy_amendment", Decode.list(Decode::string)));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(
        json,
        "proposed_execpolicy_amendment",
        proposedExecpolicyAmendment,
        Encode.list(Encode::string));
    return json;
  }
}
