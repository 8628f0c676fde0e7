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
 * What an app shows when the model calls its tool, as the tool itself said at the time.
 *
 * @param resourceUri Address of what to show, at the server of the tool.
 * @param preferredModelDisplayMode How much room it would like.
 */
public record McpAppUi(String resourceUri, McpAppDisplayMode preferredModelDisplayMode)
    implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public McpAppUi {
    Objects.requireNonNull(resourceUri, "resourceUri");
    Objects.requireNonNull(preferredModelDisplayMode, "preferredModelDisplayMode");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static McpAppUi fromJson(JsonNode json) {
    Decode.object(json);
    return new McpAppUi(
        Decode.required(json, "resourceUri", Decode::string),
        Decode.required(json, "preferredModelDisplayMode", McpAppDisplayMode::fromJson));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "resourceUri", resourceUri, Encode::string);
    Encode.required(
        json, "preferredModelDisplayMode", preferredModelDisplayMode, McpAppDisplayMode::toJson);
    return json;
  }
}
