// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.types;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.heddle.client.core.Decode;
import dev.heddle.client.core.DecodeException;
import dev.heddle.client.core.Encode;
import dev.heddle.client.core.Maybe;
import dev.heddle.client.core.Values;
import dev.heddle.client.core.WireValue;
import java.util.Map;
import java.util.Objects;

/**
 * May these files be changed? Asked by the older generation of the protocol; the turn waits for the
 * answer.
 *
 * @param conversationId The thread.
 * @param callId The call of the model; older notifications about the change carry the same id.
 * @param fileChanges The changes, by the paths of the files.
 * @param reason Why it is asked, for people.
 * @param grantRoot The folder that would be writable for the rest of the session.
 */
public record ApplyPatchApprovalParams(
    String conversationId,
    String callId,
    Map<String, FileChange> fileChanges,
    Maybe<String> reason,
    Maybe<String> grantRoot)
    implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public ApplyPatchApprovalParams {
    Objects.requireNonNull(conversationId, "conversationId");
    Objects.requireNonNull(callId, "callId");
    fileChanges = Values.map(fileChanges, "fileChanges");
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(grantRoot, "grantRoot");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ApplyPatchApprovalParams fromJson(JsonNode json) {
    Decode.object(json);
    return new ApplyPatchApprovalParams(
        Decode.required(json, "conversationId", Decode::string),
        Decode.required(json, "callId", Decode::string),
        Decode.required(json, "fileChanges", Decode.map(FileChange::fromJson)),
        Decode.maybe(json, "reason", Decode::string),
        Decode.maybe(json, "grantRoot", Decode::string));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "conversationId", conversationId, Encode::string);
    Encode.required(json, "callId", callId, Encode::string);
    Encode.required(json, "fileChanges", fileChanges, Encode.map(FileChange::toJson));
    Encode.maybe(json, "reason", reason, Encode::string);
    Encode.maybe(json, "grantRoot", grantRoot, Encode::string);
    return json;
  }

  /** A builder with nothing in it yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with all that is in this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.conversationId = conversationId;
    builder.callId = callId;
    builder.fileChanges = fileChanges;
    builder.reason = reason;
    builder.grantRoot = grantRoot;
    return builder;
  }

  /** Makes a {@code ApplyPatchApprovalParams} step by step. */
  public static final class Builder {
    private String conversationId;
    private String callId;
    private Map<String, FileChange> fileChanges;
    private Maybe<String> reason = Maybe.absent();
    private Maybe<String> grantRoot = Maybe.absent();

    private Builder() {}

    /** Sets {@code conversationId}: The thread. */
    public Builder conversationId(String conversationId) {
      this.conversationId = conversationId;
      return this;
    }

    /**
     * Sets {@code callId}: The call of the model; older notifications about the change carry the
     * same id.
     */
    public Builder callId(String callId) {
      this.callId = callId;
      return this;
    }

    /** Sets {@code fileChanges}: The changes, by the paths of the files. */
    public Builder fileChanges(Map<String, FileChange> fileChanges) {
      this.fileChanges = fileChanges;
      return this;
    }

    /** Sets {@code reason}: Why it is asked, for people. */
    public Builder reason(String reason) {
      this.reason = Maybe.of(reason);
      return this;
    }

    /** Sets {@code reason}, or makes it null or absent. */
    public Builder reason(Maybe<String> reason) {
      this.reason = reason;
      return this;
    }

    /** Sets {@code grantRoot}: The folder that would be writable for the rest of the session. */
    public Builder grantRoot(String grantRoot) {
      this.grantRoot = Maybe.of(grantRoot);
      return this;
    }

    /** Sets {@code grantRoot}, or makes it null or absent. */
    public Builder grantRoot(Maybe<String> grantRoot) {
      this.grantRoot = grantRoot;
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public ApplyPatchApprovalParams build() {
      return new ApplyPatchApprovalParams(conversationId, callId, fileChanges, reason, grantRoot);
    }
  }
}
