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
import java.util.Objects;

/**
 * The hooks of one working folder.
 *
 * @param cwd The working folder.
 * @param hooks Its hooks, also those that may not run.
 * @param warnings What is odd about how they are set up, for people.
 * @param errors What could not be read.
 */
public record HooksListEntry(
    String cwd, List<HookMetadata> hooks, List<String> warnings, List<HookErrorInfo> errors)
    implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public HooksListEntry {
    Objects.requireNonNull(cwd, "cwd");
    hooks = Values.list(hooks, "hooks");
    warnings = Values.list(warnings, "warnings");
    errors = Values.list(errors, "errors");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static HooksListEntry fromJson(JsonNode json) {
    Decode.object(json);
    return new HooksListEntry(
        Decode.required(json, "cwd", Decode::string),
        Decode.required(json, "hooks", Decode.list(HookMetadata::fromJson)),
        Decode.required(json, "warnings", Decode.list(Decode::string)),
        Decode.required(json, "errors", Decode.list(HookErrorInfo::fromJson)));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "cwd", cwd, Encode::string);
    Encode.required(json, "hooks", hooks, Encode.list(HookMetadata::toJson));
    Encode.required(json, "warnings", warnings, Encode.list(Encode::string));
    Encode.required(json, "errors", errors, Encode.list(HookErrorInfo::toJson));
    return json;
  }
}
