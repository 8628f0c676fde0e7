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

/** Where a thread comes from. */
public sealed interface SessionSource extends WireValue
    permits SessionSource.Plain,
        SessionSource.Custom,
        SessionSource.SubAgent,
        SessionSource.Unknown {
  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static SessionSource fromJson(JsonNode json) {
    if (json.isTextual()) {
      return switch (json.textValue()) {
        case "cli" -> Plain.CLI;
        case "vscode" -> Plain.VSCODE;
        case "exec" -> Plain.EXEC;
        case "appServer" -> Plain.APP_SERVER;
        case "unknown" -> Plain.UNKNOWN;
        default -> new Unknown(json);
      };
    }
    if (!Decode.hasOnlyKey(json)) {
      return new Unknown(json);
    }
    return switch (Decode.onlyKey(json)) {
      case "custom" -> new Custom(Decode.required(json, "custom", Decode::string));
      case "subAgent" -> new SubAgent(Decode.required(json, "subAgent", SubAgentSource::fromJson));
      default -> new Unknown(json);
    };
  }

  /** The plain texts that this package knows. */
  enum Plain implements SessionSource {
    /** The terminal program. */
    CLI("cli"),
    /** An editor; also every client of the app server that says nothing else. */
    VSCODE("vscode"),
    /** A run without a user. */
    EXEC("exec"),
    /** A client of the app server. */
    APP_SERVER("appServer"),
    /** Nobody knows. */
    UNKNOWN("unknown");

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
   * Somewhere else; this is its name.
   *
   * @param value What is said with it.
   */
  record Custom(String value) implements SessionSource {
    /** Checks that there is a value. */
    public Custom {
      Objects.requireNonNull(value, "value");
    }

    @Override
    public ObjectNode toJson() {
      ObjectNode json = Encode.object();
      Encode.required(json, "custom", value, Encode::string);
      return json;
    }
  }

  /**
   * An agent that the server started by itself.
   *
   * @param value What is said with it.
   */
  record SubAgent(SubAgentSource value) implements SessionSource {
    /** Checks that there is a value. */
    public SubAgent {
      Objects.requireNonNull(value, "value");
    }

    @Override
    public ObjectNode toJson() {
      ObjectNode json = Encode.object();
      Encode.required(json, "subAgent", value, SubAgentSource::toJson);
      return json;
    }
  }

  /**
   * A {@code SessionSource} that this package does not know, perhaps of a later version of the
   * protocol.
   *
   * @param raw All of it, as it came.
   */
  record Unknown(JsonNode raw) implements SessionSource {
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
