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

/** When the agent has to ask before it acts. */
public sealed interface AskForApproval extends WireValue
    permits AskForApproval.Plain, AskForApproval.Granular, AskForApproval.Unknown {
  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static AskForApproval fromJson(JsonNode json) {
    if (json.isTextual()) {
      return switch (json.textValue()) {
        case "untrusted" -> Plain.UNTRUSTED;
        case "on-request" -> Plain.ON_REQUEST;
        case "never" -> Plain.NEVER;
        default -> new Unknown(json);
      };
    }
    if (!Decode.hasOnlyKey(json)) {
      return new Unknown(json);
    }
    return switch (Decode.onlyKey(json)) {
      case "granular" ->
          new Granular(Decode.required(json, "granular", GranularApprovals::fromJson));
      default -> new Unknown(json);
    };
  }

  /** The plain texts that this package knows. */
  enum Plain implements AskForApproval {
    /** Ask before everything that is not known to be harmless. */
    UNTRUSTED("untrusted"),
    /** Ask when the model wants to leave the sandbox. */
    ON_REQUEST("on-request"),
    /** Never ask. What the sandbox does not allow fails. */
    NEVER("never");

    private final String value;

    Plain(String value) {
      this.value = value;
    }

    @Override
    public JsonNode toJson() {
      return Encode.string(value);
    }
  }

  /**
   * Decide kind by kind whether to ask.
   *
   * @param value What is said with it.
   */
  record Granular(GranularApprovals value) implements AskForApproval {
    /** Checks that there is a value. */
    public Granular {
      Objects.requireNonNull(value, "value");
    }

    @Override
    public ObjectNode toJson() {
      ObjectNode json = Encode.object();
      Encode.required(json, "granular", value, GranularApprovals::toJson);
      return json;
    }
  }

  /**
   * A {@code AskForApproval} that this package does not know, perhaps of a later version of the
   * protocol.
   *
   * @param raw All of it, as it came.
   */
  record Unknown(JsonNode raw) implements AskForApproval {
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
