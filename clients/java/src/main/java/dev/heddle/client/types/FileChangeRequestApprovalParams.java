// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.types;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.heddle.client.core.Decode;
import dev.heddle.client.core.DecodeException;
import dev.heddle.client.core.Encode;
import dev.heddle.client.core.Maybe;
import dev.heddle.client.core.WireValue;
import java.util.Objects;

/**
 * May these files be changed? The turn waits for the answer. The changes stand in the item.
 *
 * @param threadId The thread.
 * @param turnId The turn.
 * @param itemId The item of the change.
 * @param startedAtMs When the question was put. Unix time in milliseconds.
 * @param reason Why it is asked, for people.
 * @param grantRoot The folder that would be writable for the rest of the session.
 */
public record FileChangeRequestApprovalParams(
    String threadId,
    String turnId,
    String itemId,
    long startedAtMs,
    Maybe<String> reason,
    Maybe<String> grantRoot)
    implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public FileChangeRequestApprovalParams {
    Objects.requireNonNull(threadId, "threadId");
    Objects.requireNonNull(turnId, "turnId");
    Objects.requireNonNull(itemId, "itemId");
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(grantRoot, "grantRoot");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static FileChangeRequestApprovalParams fromJson(JsonNode json) {
    Decode.object(json);
    return new FileChangeRequestApprovalParams(
        Decode.required(json, "threadId", Decode::string),
        Decode.required(json, "turnId", Decode::string),
        Decode.required(json, "itemId", Decode::string),
        Decode.required(json, "startedAtMs", Decode::int64),
        Decode.maybe(json, "reason", Decode::string),
        Decode.maybe(json, "grantRoot", Decode::string));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "threadId", threadId, Encode::string);
    Encode.required(json, "turnId", turnId, Encode::string);
    Encode.required(json, "itemId", itemId, Encode::string);
    Encode.required(json, "startedAtMs", startedAtMs, Encode::int64);
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
    builder.threadId = threadId;
    builder.turnId = turnId;
    builder.itemId = itemId;
    builder.startedAtMs = startedAtMs;
    builder.reason = reason;
    builder.grantRoot = grantRoot;
    return builder;
  }

  /** Makes a {@code FileChangeRequestApprovalParams} step by step. */
  public static final class Builder {
    private String threadId;
    private String turnId;
    private String itemId;
    private Long startedAtMs;
    private Maybe<String> reason = Maybe.absent();
    private Maybe<String> grantRoot = Maybe.absent();

    private Builder() {}

    /** Sets {@code threadId}: The thread. */
    public Builder threadId(String threadId) {
      this.threadId = threadId;
      return this;
    }

    /** Sets {@code turnId}: The turn. */
    public Builder turnId(String turnId) {
      this.turnId = turnId;
      return this;
    }

    /** Sets {@code itemId}: The item of the change. */
    public Builder itemId(String itemId) {
      this.itemId = itemId;
      return this;
    }

    /** Sets {@code startedAtMs}: When the question was put. Unix time in milliseconds. */
    public Builder startedAtMs(long startedAtMs) {
      this.startedAtMs = startedAtMs;
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
    public FileChangeRequestApprovalParams build() {
      return new FileChangeRequestApprovalParams(
          threadId,
          turnId,
          itemId,
          Objects.requireNonNull(startedAtMs, "startedAtMs"),
          reason,
          grantRoot);
    }
  }
}
