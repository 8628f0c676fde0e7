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
 * The state of the git repository when the thread was started.
 *
 * @param sha The commit that was checked out.
 * @param branch The branch that was checked out.
 * @param originUrl Address of the remote {@code origin}.
 */
public record GitInfo(Maybe<String> sha, Maybe<String> branch, Maybe<String> originUrl)
    implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public GitInfo {
    Objects.requireNonNull(sha, "sha");
    Objects.requireNonNull(branch, "branch");
    Objects.requireNonNull(originUrl, "originUrl");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static GitInfo fromJson(JsonNode json) {
    Decode.object(json);
    return new GitInfo(
        Decode.maybe(json, "sha", Decode::string),
        Decode.maybe(json, "branch", Decode::string),
        Decode.maybe(json, "originUrl", Decode::string));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.maybe(json, "sha", sha, Encode::string);
    Encode.maybe(json, "branch", branch, Encode::string);
    Encode.maybe(json, "originUrl", originUrl, Encode::string);
    return json;
  }

  /** A builder with nothing in it yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with all that is in this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.sha = sha;
    builder.branch = branch;
    builder.originUrl = originUrl;
    return builder;
  }

  /** Makes a {@code GitInfo} step by step. */
  public static final class Builder {
    private Maybe<String> sha = Maybe.absent();
    private Maybe<String> branch = Maybe.absent();
    private Maybe<String> originUrl = Maybe.absent();

    private Builder() {}

    /** Sets {@code sha}: The commit that was checked out. */
    public Builder sha(String sha) {
      this.sha = Maybe.of(sha);
      return this;
    }

    /** Sets {@code sha}, or makes it null or absent. */
    public Builder sha(Maybe<String> sha) {
      this.sha = sha;
      return this;
    }

    /** Sets {@code branch}: The branch that was checked out. */
    public Builder branch(String branch) {
      this.branch = Maybe.of(branch);
      return this;
    }

    /** Sets {@code branch}, or makes it null or absent. */
    public Builder branch(Maybe<String> branch) {
      this.branch = branch;
      return this;
    }

    /** Sets {@code originUrl}: Address of the remote {@code origin}. */
    public Builder originUrl(String originUrl) {
      this.originUrl = Maybe.of(originUrl);
      return this;
    }

    /** Sets {@code originUrl}, or makes it null or absent. */
    public Builder originUrl(Maybe<String> originUrl) {
      this.originUrl = originUrl;
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public GitInfo build() {
      return new GitInfo(sha, branch, originUrl);
    }
  }
}
