package dev.heddle.client;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/** Waits for what is on its way. */
final class Waiting {
  private Waiting() {}

  /** The result; what the future failed with is thrown as it is. An interruption cancels it. */
  static <T> T on(CompletableFuture<T> future) {
    try {
      return future.get();
    } catch (InterruptedException error) {
      future.cancel(true);
      Thread.currentThread().interrupt();
      throw new InterruptedWaitException(error);
    } catch (ExecutionException error) {
      if (error.getCause() instanceof ClientException reason) {
        // Where it was waited for says more than the thread that read the answer.
        reason.addSuppressed(new WaitedHere());
        throw reason;
      }
      throw new CancellationException(String.valueOf(error.getCause()));
    }
  }

  /** Shows in a stack trace who waited. */
  private static final class WaitedHere extends Exception {
    private static final long serialVersionUID = 1L;

    WaitedHere() {
      super("The answer was waited for here.");
    }
  }
}
