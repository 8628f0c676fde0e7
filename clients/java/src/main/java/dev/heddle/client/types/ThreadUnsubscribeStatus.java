// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.types;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import dev.heddle.client.core.Decode;
import dev.heddle.client.core.DecodeException;
import dev.heddle.client.core.Encode;
import dev.heddle.client.core.WireValue;
import java.util.Objects;

/** What a wish to unsubscribe came to. */
public sealed interface ThreadUnsubscribeStatus extends WireValue
    permits ThreadUnsubscribeStatus.Known, ThreadUnsubscribeStatus.Unknown {
  /** The text on the wire. */
  String value();

  /** The value with a text, whether this package knows it or not. */
  static ThreadUnsubscribeStatus of(String value) {
    return switch (value) {
      case "notLoaded" -> Known.NOT_LOADED;
      case "notSubscribed" -> Known.NOT_SUBSCRIBED;
      case "unsubscribed" -> Known.UNSUBSCRIBED;
      default -> new Unknown(value);
    };
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static ThreadUnsubscribeStatus fromJson(JsonNode json) {
    return of(Decode.string(json));
  }

  @Override
  default JsonNode toJson() {
    return Encode.string(value());
  }

  /** The values that this package knows. */
  enum Known implements ThreadUnsubscribeStatus {
    /** The thread is not loaded, so that there was nothing to hear. */
    NOT_LOADED("notLoaded"),
    /** The connection was not subscribed to it. */
    NOT_SUBSCRIBED("notSubscribed"),
    /** The connection was subscribed and is no longer. */
    UNSUBSCRIBED("unsubscribed");

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
  record Unknown(String value) implements ThreadUnsubscribeStatus {
    /** Checks that there is a text. */
    public Unknown {
      Objects.requireNonNull(value, "value");
    }
  }
}
