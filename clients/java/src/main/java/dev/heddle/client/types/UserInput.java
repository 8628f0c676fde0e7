// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.types;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import dev.heddle.client.core.Decode;
import dev.heddle.client.core.DecodeException;
import dev.heddle.client.core.WireValue;
import java.util.Objects;

/** One part of what the user says. */
public sealed interface UserInput extends WireValue
    permits TextInput,
        ImageInput,
        LocalImageInput,
        AudioInput,
        LocalAudioInput,
        SkillInput,
        MentionInput,
        UserInput.Unknown {
  /** The value of {@code type}; empty when there is none. */
  String type();

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static UserInput fromJson(JsonNode json) {
    return switch (Decode.tag(json, "type")) {
      case "text" -> TextInput.fromJson(json);
      case "image" -> ImageInput.fromJson(json);
      case "localImage" -> LocalImageInput.fromJson(json);
      case "audio" -> AudioInput.fromJson(json);
      case "localAudio" -> LocalAudioInput.fromJson(json);
      case "skill" -> SkillInput.fromJson(json);
      case "mention" -> MentionInput.fromJson(json);
      default -> new Unknown(json);
    };
  }

  /**
   * A {@code UserInput} that this package does not know, perhaps of a later version of the
   * protocol.
   *
   * @param raw All of it, as it came.
   */
  record Unknown(JsonNode raw) implements UserInput {
    /** Checks that there is a value. */
    public Unknown {
      Objects.requireNonNull(raw, "raw");
    }

    @Override
    public String type() {
      return Decode.tag(raw, "type");
    }

    @Override
    public JsonNode toJson() {
      return raw;
    }
  }
}
