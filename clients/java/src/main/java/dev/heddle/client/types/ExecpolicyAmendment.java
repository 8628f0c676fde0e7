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
 * A rule about commands, to hold from now on.
 *
 * @param execpolicyAmendment The words that such commands begin with.
 */
public record ExecpolicyAmendment(List<String> execpolicyAmendment) implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public ExecpolicyAmendment {
    execpolicyAmendment = Values.list(execpolicyAmendment, "execpolicyAmendment");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ExecpolicyAmendment fromJson(JsonNode json) {
    Decode.object(json);
    return new ExecpolicyAmendment(
        Decode.required(json, "execpolicy_amendment", Decode.list(Decode::string)));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "execpolicy_amendment", execpolicyAmendment, Encode.list(Encode::string));
    return json;
  }
}
