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
 * What to change in what is stored about a thread. What is left out stays.
 *
 * @param threadId The thread.
 * @param gitInfo The state of the git repository.
 */
public record ThreadMetadataUpdateParams(
    String threadId, Maybe<ThreadMetadataGitInfoUpdateParams> gitInfo) implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public ThreadMetadataUpdateParams {
    Objects.requireNonNull(threadId, "threadId");
    Objects.requireNonNull(gitInfo, "gitInfo");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ThreadMetadataUpdateParams fromJson(JsonNode json) {
    Decode.object(json);
    return new ThreadMetadataUpdateParams(
        Decode.required(json, "threadId", Decode::string),
        Decode.maybe(json, "gitInfo", ThreadMetadataGitInfoUpdateParams::fromJson));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "threadId", threadId, Encode::string);
    Encode.maybe(json, "gitInfo", gitInfo, ThreadMetadataGitInfoUpdateParams::toJson);
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
    builder.gitInfo = gitInfo;
    return builder;
  }

  /** Makes a {@code ThreadMetadataUpdateParams} step by step. */
  public static final class Builder {
    private String threadId;
    private Maybe<ThreadMetadataGitInfoUpdateParams> gitInfo = Maybe.absent();

    private Builder() {}

    /** Sets {@code threadId}: The thread. */
    public Builder threadId(String threadId) {
      this.threadId = threadId;
      return this;
    }

    /** Sets {@code gitInfo}: The state of the git repository. */
    public Builder gitInfo(ThreadMetadataGitInfoUpdateParams gitInfo) {
      this.gitInfo = Maybe.of(gitInfo);
      return this;
    }

    /** Sets {@code gitInfo}, or makes it null or absent. */
    public Builder gitInfo(Maybe<ThreadMetadataGitInfoUpdateParams> gitInfo) {
      this.gitInfo = gitInfo;
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public ThreadMetadataUpdateParams build() {
      return new ThreadMetadataUpdateParams(threadId, gitInfo);
    }
  }
}
