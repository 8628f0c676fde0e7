// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.types;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import dev.heddle.client.core.Decode;
import dev.heddle.client.core.DecodeException;
import dev.heddle.client.core.Encode;
import dev.heddle.client.core.Untagged;
import dev.heddle.client.core.Values;
import dev.heddle.client.core.WireValue;
import java.util.List;
import java.util.Objects;

/** One workspace of ChatGPT by its id, or several. */
public sealed interface ForcedChatgptWorkspaceIds extends WireValue
    permits ForcedChatgptWorkspaceIds.Text,
        ForcedChatgptWorkspaceIds.Items,
        ForcedChatgptWorkspaceIds.Unknown {
  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static ForcedChatgptWorkspaceIds fromJson(JsonNode json) {
    return Untagged.read(
        json,
        Unknown::new,
        Untagged.value(Decode::string, Text::new),
        Untagged.value(Decode.list(Decode::string), Items::new));
  }

  /**
   * A {@code ForcedChatgptWorkspaceIds} of this form.
   *
   * @param value The value.
   */
  record Text(String value) implements ForcedChatgptWorkspaceIds {
    /** Checks that there is a value. */
    public Text {
      Objects.requireNonNull(value, "value");
    }

    @Override
    public JsonNode toJson() {
      return Encode.value(value, Encode::string);
    }
  }

  /**
   * A {@code ForcedChatgptWorkspaceIds} of this form.
   *
   * @param value The value.
   */
  record Items(List<String> value) implements ForcedChatgptWorkspaceIds {
    /** Checks that there is a value. */
    public Items {
      value = Values.list(value, "value");
    }

    @Override
    public JsonNode toJson() {
      return Encode.value(value, Encode.list(Encode::string));
    }
  }

  /**
   * A {@code ForcedChatgptWorkspaceIds} that this package does not know, perhaps of a later version
   * of the protocol.
   *
   * @param raw All of it, as it came.
   */
  record Unknown(JsonNode raw) implements ForcedChatgptWorkspaceIds {
    /** Checks that there is a value. */
    public Unknown {
      Objects.requireNonNull(raw, "raw");
    }

    @Override
    public JsonNode toJson() {
      return raw;
    }
  }
}
