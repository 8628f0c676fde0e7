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
 * Why the running turn takes no further input.
 *
 * @param turnKind What kind of turn it is.
 */
public record ActiveTurnNotSteerable(NonSteerableTurnKind turnKind) implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public ActiveTurnNotSteerable {
    Objects.requireNonNull(turnKind, "turnKind");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ActiveTurnNotSteerable fromJson(JsonNode json) {
    Decode.object(json);
    return new ActiveTurnNotSteerable(
        Decode.required(json, "turnKind", NonSteerableTurnKind::fromJson));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "turnKind", turnKind, NonSteerableTurnKind::toJson);
    return json;
  }
}
