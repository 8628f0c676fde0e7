package dev.heddle.client;

import java.time.Duration;

/** There was no answer in time. The request may still take effect; a late answer is ignored. */
public final class RequestTimeoutException extends ClientException {
  private static final long serialVersionUID = 1L;

  /** The request. */
  private final String method;

  /** How long was waited. */
  private final Duration timeout;

  RequestTimeoutException(String method, Duration timeout) {
    super(
        "The server did not answer "
            + method
            + " within "
            + timeout.toMillis()
            + " ms. Is it still working? A longer time is set with requestTimeout.");
    this.method = method;
    this.timeout = timeout;
  }

  /** The method of the request. */
  public String method() {
    return method;
  }

  /** How long the answer was waited for. */
  public Duration timeout() {
    return timeout;
  }
}
