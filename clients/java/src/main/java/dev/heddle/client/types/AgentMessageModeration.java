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
 * What moderation found in a message.
 *
 * @param moderated Whether it stepped in.
 * @param display How the message is to be shown.
 */
public record AgentMessageModeration(boolean moderated, Maybe<AgentMessageDisplay> display)
    implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public AgentMessageModeration {
    Objects.requireNonNull(display, "display");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static AgentMessageModeration fromJson(JsonNode json) {
    Decode.object(json);
    return new AgentMessageModeration(
        Decode.required(json, "moderated", Decode::bool),
        Decode.maybe(json, "display", AgentMessageDisplay::fromJson));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "moderated", moderated, Encode::bool);
    Encode.maybe(json, "display", display, AgentMessageDisplay::toJson);
    return json;
  }

  /** A builder with nothing in it yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with all that is in this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.moderated = moderated;
    builder.display = display;
    return builder;
  }

  /** Makes a {@code AgentMessageModeration} step by step. */
  public static final class Builder {
    private Boolean moderated;
    private Maybe<AgentMessageDisplay> display = Maybe.absent();

    private Builder() {}

    /** Sets {@code moderated}: Whether it stepped in. */
    public Builder moderated(boolean moderated) {
      this.moderated = moderated;
      return this;
    }

    /** Sets {@code display}: How the message is to be shown. */
    public Builder display(AgentMessageDisplay display) {
      this.display = Maybe.of(display);
      return this;
    }

    /** Sets {@code display}, or makes it null or absent. */
    public Builder display(Maybe<AgentMessageDisplay> display) {
      this.display = display;
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public AgentMessageModeration build() {
      return new AgentMessageModeration(Objects.requireNonNull(moderated, "moderated"), display);
    }
  }
}
