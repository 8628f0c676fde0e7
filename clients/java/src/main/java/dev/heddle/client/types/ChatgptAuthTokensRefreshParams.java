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
 * The tokens that the client handed over no longer hold. Which ones instead?
 *
 * @param reason Why new ones are needed.
 * @param previousAccountId Id of the workspace that the old ones were for, so that a client with
 *     several finds the right one.
 */
public record ChatgptAuthTokensRefreshParams(
    ChatgptAuthTokensRefreshReason reason, Maybe<String> previousAccountId) implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public ChatgptAuthTokensRefreshParams {
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(previousAccountId, "previousAccountId");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ChatgptAuthTokensRefreshParams fromJson(JsonNode json) {
    Decode.object(json);
    return new ChatgptAuthTokensRefreshParams(
        Decode.required(json, "reason", ChatgptAuthTokensRefreshReason::fromJson),
        Decode.maybe(json, "previousAccountId", Decode::string));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "reason", reason, ChatgptAuthTokensRefreshReason::toJson);
    Encode.maybe(json, "previousAccountId", previousAccountId, Encode::string);
    return json;
  }

  /** A builder with nothing in it yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with all that is in this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.reason = reason;
    builder.previousAccountId = previousAccountId;
    return builder;
  }

  /** Makes a {@code ChatgptAuthTokensRefreshParams} step by step. */
  public static final class Builder {
    private ChatgptAuthTokensRefreshReason reason;
    private Maybe<String> previousAccountId = Maybe.absent();

    private Builder() {}

    /** Sets {@code reason}: Why new ones are needed. */
    public Builder reason(ChatgptAuthTokensRefreshReason reason) {
      this.reason = reason;
      return this;
    }

    /**
     * Sets {@code previousAccountId}: Id of the workspace that the old ones were for, so that a
     * client with several finds the right one.
     */
    public Builder previousAccountId(String previousAccountId) {
      this.previousAccountId = Maybe.of(previousAccountId);
      return this;
    }

    /** Sets {@code previousAccountId}, or makes it null or absent. */
    public Builder previousAccountId(Maybe<String> previousAccountId) {
      this.previousAccountId = previousAccountId;
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public ChatgptAuthTokensRefreshParams build() {
      return new ChatgptAuthTokensRefreshParams(reason, previousAccountId);
    }
  }
}
