// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.types;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import dev.heddle.client.core.Decode;
import dev.heddle.client.core.DecodeException;
import dev.heddle.client.core.Encode;
import dev.heddle.client.core.WireValue;
import java.util.Objects;

/** Whether a hook may run. */
public sealed interface HookTrustStatus extends WireValue
    permits HookTrustStatus.Known, HookTrustStatus.Unknown {
  /** The text on the wire. */
  String value();

  /** The value with a text, whether this package knows it or not. */
  static HookTrustStatus of(String value) {
    return switch (value) {
      case "managed" -> Known.MANAGED;
      case "trusted" -> Known.TRUSTED;
      case "untrusted" -> Known.UNTRUSTED;
      case "modified" -> Known.MODIFIED;
      default -> new Unknown(value);
    };
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static HookTrustStatus fromJson(JsonNode json) {
    return of(Decode.string(json));
  }

  @Override
  default JsonNode toJson() {
    return Encode.string(value());
  }

  /** The values that this package knows. */
  enum Known implements HookTrustStatus {
    /** Yes: an administrator prescribes it. */
    MANAGED("managed"),
    /** Yes: the user trusts it as it is. */
    TRUSTED("trusted"),
    /** Not before the user trusts it. */
    UNTRUSTED("untrusted"),
    /** Not before the user trusts it again: it was changed since. */
    MODIFIED("modified");

    private final String value;

    Known(String value) {
      this.value = value;
    }

    @Override
    public String value() {
      return value;
    }
  }

  /**
   * A value that this package does not know, perhaps of a later version of the protocol.
   *
   * @param value The text on the wire.
   */
  record Unknown(String value) implements HookTrustStatus {
    /** Checks that there is a text. */
    public Unknown {
      Objects.requireNonNull(value, "value");
    }
  }
}
