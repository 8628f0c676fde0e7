// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.types;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.heddle.client.core.Decode;
import dev.heddle.client.core.DecodeException;
import dev.heddle.client.core.Encode;
import dev.heddle.client.core.Maybe;
import java.util.Objects;

/**
 * What one commit changed.
 *
 * @param sha The commit.
 * @param title What to call it towards people, such as the first line of its message.
 */
public record CommitTarget(String sha, Maybe<String> title) implements ReviewTarget {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public CommitTarget {
    Objects.requireNonNull(sha, "sha");
    Objects.requireNonNull(title, "title");
  }

  /** Always {@code commit}. */
  @Override
  public String type() {
    return "commit";
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static CommitTarget fromJson(JsonNode json) {
    Decode.object(json);
    Decode.required(json, "type", Decode.literal(Encode::string, "commit"));
    return new CommitTarget(
        Decode.required(json, "sha", Decode::string), Decode.maybe(json, "title", Decode::string));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "type", "commit", Encode::string);
    Encode.required(json, "sha", sha, Encode::string);
    Encode.maybe(json, "title", title, Encode::string);
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
    builder.title = title;
    return builder;
  }

  /** Makes a {@code CommitTarget} step by step. */
  public static final class Builder {
    private String sha;
    private Maybe<String> title = Maybe.absent();

    private Builder() {}

    /** Sets {@code sha}: The commit. */
    public Builder sha(String sha) {
      this.sha = sha;
      return this;
    }

    /**
     * Sets {@code title}: What to call it towards people, such as the first line of its message.
     */
    public Builder title(String title) {
      this.title = Maybe.of(title);
      return this;
    }

    /** Sets {@code title}, or makes it null or absent. */
    public Builder title(Maybe<String> title) {
      this.title = title;
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public CommitTarget build() {
      return new CommitTarget(sha, title);
    }
  }
}
