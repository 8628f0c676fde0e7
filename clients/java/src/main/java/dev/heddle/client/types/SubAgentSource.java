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

/** What an agent was started for by the server. */
public sealed interface SubAgentSource extends WireValue
    permits SubAgentSource.Plain,
        SubAgentSource.ThreadSpawn,
        SubAgentSource.Other,
        SubAgentSource.Unknown {
  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static SubAgentSource fromJson(JsonNode json) {
    if (json.isTextual()) {
      return switch (json.textValue()) {
        case "review" -> Plain.REVIEW;
        case "compact" -> Plain.COMPACT;
        case "memory_consolidation" -> Plain.MEMORY_CONSOLIDATION;
        default -> new Unknown(json);
      };
    }
    if (!Decode.hasOnlyKey(json)) {
      return new Unknown(json);
    }
    return switch (Decode.onlyKey(json)) {
      case "thread_spawn" ->
          new ThreadSpawn(Decode.required(json, "thread_spawn", SpawnedThread::fromJson));
      case "other" -> new Other(Decode.required(json, "other", Decode::string));
      default -> new Unknown(json);
    };
  }

  /** The plain texts that this package knows. */
  enum Plain implements SubAgentSource {
    /** To review changes. */
    REVIEW("review"),
    /** To compact a history. */
    COMPACT("compact"),
    /** To tidy up what is remembered. */
    MEMORY_CONSOLIDATION("memory_consolidation");

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
   * To work for another agent.
   *
   * @param value What is said with it.
   */
  record ThreadSpawn(SpawnedThread value) implements SubAgentSource {
    /** Checks that there is a value. */
    public ThreadSpawn {
      Objects.requireNonNull(value, "value");
    }

    @Override
    public ObjectNode toJson() {
      ObjectNode json = Encode.object();
      Encode.required(json, "thread_spawn", value, SpawnedThread::toJson);
      return json;
    }
  }

  /**
   * For something else; this is its name.
   *
   * @param value What is said with it.
   */
  record Other(String value) implements SubAgentSource {
    /** Checks that there is a value. */
    public Other {
      Objects.requireNonNull(value, "value");
    }

    @Override
    public ObjectNode toJson() {
      ObjectNode json = Encode.object();
      Encode.required(json, "other", value, Encode::string);
      return json;
    }
  }

  /**
   * A {@code SubAgentSource} that this package does not know, perhaps of a later version of the
   * protocol.
   *
   * @param raw All of it, as it came.
   */
  record Unknown(JsonNode raw) implements SubAgentSource {
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
