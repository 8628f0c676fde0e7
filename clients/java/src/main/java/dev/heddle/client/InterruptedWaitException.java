package dev.heddle.client;

/**
 * The thread was interrupted while it waited. It still is: its interrupt status is set again. The
 * request may still take effect.
 */
public final class InterruptedWaitException extends ClientException {
  private static final long serialVersionUID = 1L;

  InterruptedWaitException(InterruptedException cause) {
    super("The thread was interrupted while it waited for the server.", cause);
  }
}
