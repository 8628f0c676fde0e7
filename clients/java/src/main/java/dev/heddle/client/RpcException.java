package dev.heddle.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/**
 * The server answered a request with an error. A handler of a request of the server throws one to
 * answer with an error of its own.
 */
public class RpcException extends ClientException {
  private static final long serialVersionUID = 1L;

  /** What kind of error it is. */
  private final int code;

  /** Null when there is none. */
  private final transient JsonNode data;

  /** An error without data. */
  public RpcException(int code, String message) {
    this(code, message, null);
  }

  /**
   * An error.
   *
   * @param data what belongs to it; null when there is nothing
   */
  public RpcException(int code, String message, JsonNode data) {
    super(message);
    this.code = code;
    this.data = data;
  }

  /** The kind of the error, as in JSON-RPC. */
  public int code() {
    return code;
  }

  /** What the server added to the error, as it came. */
  public Optional<JsonNode> data() {
    return Optional.ofNullable(data);
  }
}
