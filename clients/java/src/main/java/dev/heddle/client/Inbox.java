package dev.heddle.client;

import java.io.IOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/**
 * Messages between the thread that reads a transport and the one that handles them. It holds a few
 * only: whoever puts more waits. The first end that is told is the one that counts; what came
 * before it is still given out.
 */
final class Inbox {
  private static final int CAPACITY = 64;

  private final BlockingQueue<Object> entries = new ArrayBlockingQueue<>(CAPACITY);

  /** What stands behind the last message. */
  private record End(IOException broken, ClientException reason) {}

  void put(String message) throws InterruptedException {
    entries.put(message);
  }

  /** No more messages. */
  void end(ClientException reason) throws InterruptedException {
    entries.put(new End(null, reason));
  }

  /** No more messages: reading failed. */
  void fail(IOException broken) throws InterruptedException {
    entries.put(new End(broken, null));
  }

  /** Waits for the next message; at the end it throws why. */
  String take() throws IOException {
    Object entry;
    try {
      entry = entries.take();
    } catch (InterruptedException error) {
      Thread.currentThread().interrupt();
      throw new InterruptedWaitException(error);
    }
    if (entry instanceof String message) {
      return message;
    }
    End end = (End) entry;
    if (end.broken() != null) {
      throw end.broken();
    }
    throw end.reason();
  }
}
