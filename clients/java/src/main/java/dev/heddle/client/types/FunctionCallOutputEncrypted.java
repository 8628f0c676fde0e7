// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.types;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.heddle.client.core.Decode;
import dev.heddle.client.core.DecodeException;
import dev.heddle.client.core.Encode;
import java.util.Objects;

/**
 * Output that only the model endpoint can read.
 *
 * @param encryptedContent The output, to be passed on as it is.
 */
public record FunctionCallOutputEncrypted(String encryptedContent)
    implements FunctionCallOutputContentItem {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public FunctionCallOutputEncrypted {
    Objects.requireNonNull(encryptedContent, "encryptedContent");
  }

  /** Always {@code encrypted_content}. */
  @Override
  public String type() {
    return "encrypted_content";
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static FunctionCallOutputEncrypted fromJson(JsonNode json) {
    Decode.object(json);
    Decode.required(json, "type", Decode.literal(Encode::string, "encrypted_content"));
    return new FunctionCallOutputEncrypted(
        Decode.required(json, "encrypted_content", Decode::string));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "type", "encrypted_content", Encode::string);
    Encode.required(json, "encrypted_content", encryptedContent, Encode::string);
    return json;
  }
}
