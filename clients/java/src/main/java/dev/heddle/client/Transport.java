package dev.heddle.client;

import java.io.IOException;

/**
 * What carries messages. Each is one JSON text: a line over stdio, a text frame over a WebSocket.
 */
public interface Transport extends AutoCloseable {
  /**
   * Waits for the next message. Called by one thread only. Null: there are no more. When it can say
   * why, it throws, best a {@link ConnectionClosedException}.
   */
  String receive() throws IOException;

  /**
   * Hands over one message, and returns when there is room for the next. Never called by two
   * threads at a time. When the connection is gone, {@link #receive} tells.
   */
  void send(String message) throws IOException;

  /**
   * Closes the connection; returns when all that belongs to it is gone. {@link #receive} and {@link
   * #send} then come to an end, too. May be called twice, and by any thread.
   */
  @Override
  void close();
}
