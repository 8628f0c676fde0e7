package dev.heddle.client;

/** The server could not be started, or not be reached. */
public final class StartFailedException extends ClientException {
  private static final long serialVersionUID = 1L;

  StartFailedException(String message, Throwable cause) {
    super(message, cause);
  }
}
