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
 * A way of working together, with the settings that go with it.
 *
 * @param mode What the turns are for.
 * @param settings What it sets for the model.
 */
public record CollaborationMode(ModeKind mode, CollaborationSettings settings)
    implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public CollaborationMode {
    Objects.requireNonNull(mode, "mode");
    Objects.requireNonNull(settings, "settings");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static CollaborationMode fromJson(JsonNode json) {
    Decode.object(json);
    return new CollaborationMode(
        Decode.required(json, "mode", ModeKind::fromJson),
        Decode.required(json, "settings", CollaborationSettings::fromJson));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "mode", mode, ModeKind::toJson);
    Encode.required(json, "settings", settings, CollaborationSettings::toJson);
    return json;
  }
}
