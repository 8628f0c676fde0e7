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
 * How a moderated message is to be shown.
 *
 * @param action What to do with it.
 * @param blockType Why it is held back.
 * @param checkTrustedContacts Whether to point to trusted contacts.
 * @param cyberTrustedAccess Whether to point to the programme of trusted access.
 */
public record AgentMessageDisplay(
    String action,
    Maybe<String> blockType,
    Maybe<Boolean> checkTrustedContacts,
    Maybe<Boolean> cyberTrustedAccess)
    implements WireValue {
  /** Checks that nothing is null, and keeps lists and maps from being changed. */
  public AgentMessageDisplay {
    Objects.requireNonNull(action, "action");
    Objects.requireNonNull(blockType, "blockType");
    Objects.requireNonNull(checkTrustedContacts, "checkTrustedContacts");
    Objects.requireNonNull(cyberTrustedAccess, "cyberTrustedAccess");
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static AgentMessageDisplay fromJson(JsonNode json) {
    Decode.object(json);
    return new AgentMessageDisplay(
        Decode.required(json, "action", Decode::string),
        Decode.maybe(json, "blockType", Decode::string),
        Decode.maybe(json, "checkTrustedContacts", Decode::bool),
        Decode.maybe(json, "cyberTrustedAccess", Decode::bool));
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = Encode.object();
    Encode.required(json, "action", action, Encode::string);
    Encode.maybe(json, "blockType", blockType, Encode::string);
    Encode.maybe(json, "checkTrustedContacts", checkTrustedContacts, Encode::bool);
    Encode.maybe(json, "cyberTrustedAccess", cyberTrustedAccess, Encode::bool);
    return json;
  }

  /** A builder with nothing in it yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with all that is in this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.action = action;
    builder.blockType = blockType;
    builder.checkTrustedContacts = checkTrustedContacts;
    builder.cyberTrustedAccess = cyberTrustedAccess;
    return builder;
  }

  /** Makes a {@code AgentMessageDisplay} step by step. */
  public static final class Builder {
    private String action;
    private Maybe<String> blockType = Maybe.absent();
    private Maybe<Boolean> checkTrustedContacts = Maybe.absent();
    private Maybe<Boolean> cyberTrustedAccess = Maybe.absent();

    private Builder() {}

    /** Sets {@code action}: What to do with it. */
    public Builder action(String action) {
      this.action = action;
      return this;
    }

    /** Sets {@code blockType}: Why it is held back. */
    public Builder blockType(String blockType) {
      this.blockType = Maybe.of(blockType);
      return this;
    }

    /** Sets {@code blockType}, or makes it null or absent. */
    public Builder blockType(Maybe<String> blockType) {
      this.blockType = blockType;
      return this;
    }

    /** Sets {@code checkTrustedContacts}: Whether to point to trusted contacts. */
    public Builder checkTrustedContacts(boolean checkTrustedContacts) {
      this.checkTrustedContacts = Maybe.of(checkTrustedContacts);
      return this;
    }

    /** Sets {@code checkTrustedContacts}, or makes it null or absent. */
    public Builder checkTrustedContacts(Maybe<Boolean> checkTrustedContacts) {
      this.checkTrustedContacts = checkTrustedContacts;
      return this;
    }

    /** Sets {@code cyberTrustedAccess}: Whether to point to the programme of trusted access. */
    public Builder cyberTrustedAccess(boolean cyberTrustedAccess) {
      this.cyberTrustedAccess = Maybe.of(cyberTrustedAccess);
      return this;
    }

    /** Sets {@code cyberTrustedAccess}, or makes it null or absent. */
    public Builder cyberTrustedAccess(Maybe<Boolean> cyberTrustedAccess) {
      this.cyberTrustedAccess = cyberTrustedAccess;
      return this;
    }

    /** Throws a {@code NullPointerException} that names a field when one is missing. */
    public AgentMessageDisplay build() {
      return new AgentMessageDisplay(action, blockType, checkTrustedContacts, cyberTrustedAccess);
    }
  }
}
