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
 * An attachment, something that clients keep with a thread, was added or taken away.
 *
 * @param threadId The thread.
 * @param attachmentId Id of the attachment.
 * @param attachmentType What kind of thing it is, in the words of the client.
 * @param identityKey Tells it apart from others of its kind, in the words of the client.
 * @param operation What became of it.
 */
public record ThreadAttachmentUpdatedNotification(
    String threadId,
    String attachmentId,
    String attachmentType,
    String identityKey,
    ThreadAttachmentOperation operation)
    implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public ThreadAttachmentUpdatedNotification {
    Objects.requireNonNull(threadId, "threadId");
    Objects.requireNonNull(attachmentId, "attachmentId");
    Objects.requireNonNull(attachmentType, "attachmentType");
    Objects.requireNonNull(identityKey, "identityKey");
    Objects.requireNonNull(operation, "operation");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ThreadAttachmentUpdatedNotification fromJson(JsonNode json) {
    Decode.object(json);
    return new ThreadAttachmentUpdatedNotification(
        Decode.required(json, "threadId", Decode::string),
        Decode.required(json, "attachmentId", Decode::string),
        Decode.required(json, "attachmentType", Decode::string),
        Decode.required(json, "identityKey", Decode::string),
        Decode.required(json, "operation", ThreadAttachmentOperation::fromJson));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "threadId", threadId, Encode::string);
    Encode.required(json, "attachmentId", attachmentId, Encode::string);
    Encode.required(json, "attachmentType", attachmentType, Encode::string);
    Encode.required(json, "identityKey", identityKey, Encode::string);
    Encode.required(json, "operation", operation, ThreadAttachmentOperation::toJson);
    return json;
  }
}
