package dev.heddle.client;

import com.fasterxml.jackson.databind.JsonNode;
import dev.heddle.client.core.DecodeException;

/** What the server sent is not what this version of the protocol says it is. */
public final class InvalidMessageException extends ClientException {
  private static final long serialVersionUID = 1L;

  /** The request or notification. */
  private final String method;

  /** What came. */
  private final transient JsonNode value;

  InvalidMessageException(String method, JsonNode value, DecodeException cause) {
    super(
        "What the server sent for "
            + method
            + " is not what the protocol says: "
            + cause.getMessage()
            + ". Does the server speak another version?",
        cause);
    this.method = method;
    this.value = value;
  }

  /** The method that it belongs to. */
  public String method() {
    return method;
  }

  /** What the server sent, as it came. */
  public JsonNode value() {
    return value;
  }
}
