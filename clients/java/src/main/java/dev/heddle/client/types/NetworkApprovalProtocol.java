// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
package dev.heddle.client.types;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import dev.heddle.client.core.Decode;
import dev.heddle.client.core.DecodeException;
import dev.heddle.client.core.Encode;
import dev.heddle.client.core.WireValue;
import java.util.Objects;

/** How a command wants to reach a host. */
public sealed interface NetworkApprovalProtocol extends WireValue
    permits NetworkApprovalProtocol.Known, NetworkApprovalProtocol.Unknown {
  /** The text on the wire. */
  String value();

  /** The value with a text, whether this package knows it or not. */
  static NetworkApprovalProtocol of(String value) {
    return switch (value) {
      case "http" -> Known.HTTP;
      case "https" -> Known.HTTPS;
      case "socks5Tcp" -> Known.SOCKS5_TCP;
      case "socks5Udp" -> Known.SOCKS5_UDP;
      default -> new Unknown(value);
    };
  }

  /**
   * Reads it from JSON.
   *
   * @throws DecodeException when the JSON is none of it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static NetworkApprovalProtocol fromJson(JsonNode json) {
    return of(Decode.string(json));
  }

  @Override
  default JsonNode toJson() {
    return Encode.string(value());
  }

  /** The values that this package knows. */
  enum Known implements NetworkApprovalProtocol {
    /** HTTP. */
    HTTP("http"),
    /** HTTPS. */
    HTTPS("https"),
    /** TCP through a SOCKS5 proxy. */
    SOCKS5_TCP("socks5Tcp"),
    /** UDP through a SOCKS5 proxy. */
    SOCKS5_UDP("socks5Udp");

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
  record Unknown(String value) implements NetworkApprovalProtocol {
    /** Checks that there is a text. */
    public Unknown {
      Objects.requireNonNull(value, "value");
    }
  }
}
