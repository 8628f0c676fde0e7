// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.types;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import dev.heddle.client.core.Decode;
import dev.heddle.client.core.DecodeException;
import dev.heddle.client.core.WireValue;
import java.util.Objects;

/** What commands of the agent can reach. */
public sealed interface SandboxPolicy extends WireValue
    permits DangerFullAccessPolicy,
        ReadOnlyPolicy,
        ExternalSandboxPolicy,
        WorkspaceWritePolicy,
        SandboxPolicy.Unknown {
  /** The value of {@code type}; empty when there is none. */
  String type();

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static SandboxPolicy fromJson(JsonNode json) {
    return switch (Decode.tag(json, "type")) {
      case "dangerFullAccess" -> DangerFullAccessPolicy.fromJson(json);
      case "readOnly" -> ReadOnlyPolicy.fromJson(json);
      case "externalSandbox" -> ExternalSandboxPolicy.fromJson(json);
      case "workspaceWrite" -> WorkspaceWritePolicy.fromJson(json);
      default -> new Unknown(json);
    };
  }

  /**
   * A {@code SandboxPolicy} that this package does not know, perhaps of a later version of the
   * protocol.
   *
   * @param raw All of it, as it came.
   */
  record Unknown(JsonNode raw) implements SandboxPolicy {
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
