package dev.heddle.client;

/** Everything that this package throws by itself. The message is a sentence for people. */
public class ClientException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Made with a sentence for people.
   *
   * @param message what happened, and what to do
   */
  protected ClientException(String message) {
    super(message);
  }

  /**
   * Made with a sentence for people.
   *
   * @param message what happened, and what to do
   * @param cause what it comes from
   */
  protected ClientException(String message, Throwable cause) {
    super(message, cause);
  }
}
