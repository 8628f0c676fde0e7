package dev.heddle.client;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * A server behind a WebSocket: every message is a text frame. Pings are answered by Java itself.
 */
final class WebSocketTransport implements Transport {
  private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(30);
  private static final Duration CLOSE_TIMEOUT = Duration.ofSeconds(2);

  private final Incoming incoming = new Incoming();
  private final WebSocket socket;

  private WebSocketTransport(ServerAddress address) {
    HttpClient http = HttpClient.newBuilder().connectTimeout(CONNECT_TIMEOUT).build();
    WebSocket.Builder builder = http.newWebSocketBuilder().connectTimeout(CONNECT_TIMEOUT);
    address.headers().forEach(builder::header);
    socket = builder.buildAsync(address.uri(), incoming).join();
  }

  static WebSocketTransport open(ServerAddress address) {
    try {
      return new WebSocketTransport(address);
    } catch (CompletionException | IllegalArgumentException error) {
      Throwable cause = error.getCause() == null ? error : error.getCause();
      throw new StartFailedException(
          "There is no WebSocket at "
              + address.uri()
              + ": "
              + cause
              + ". Does a server listen there, and does it let this client in?",
          cause);
    }
  }

  @Override
  public String receive() throws IOException {
    String message = incoming.inbox.take();
    socket.request(1);
    return message;
  }

  @Override
  public void send(String message) throws IOException {
    try {
      socket.sendText(message, true).join();
    } catch (CompletionException error) {
      throw new IOException("The message could not be sent.", error.getCause());
    }
  }

  @Override
  public void close() {
    if (!socket.isOutputClosed()) {
      socket
          .sendClose(WebSocket.NORMAL_CLOSURE, "")
          .orTimeout(CLOSE_TIMEOUT.toNanos(), TimeUnit.NANOSECONDS)
          .exceptionally(gone -> socket)
          .join();
    }
    if (!incoming.isOver()) {
      // The other side may have messages under way that nobody takes any more.
      incoming.abandon();
    }
    socket.abort();
  }

  /** Gathers the parts of messages. One message is asked for at a time, when one was taken. */
  private static final class Incoming implements WebSocket.Listener {
    private final Inbox inbox = new Inbox();
    private final StringBuilder begun = new StringBuilder();
    private final CountDownLatch over = new CountDownLatch(1);

    @Override
    public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean isLast) {
      begun.append(data);
      if (!isLast) {
        if (begun.length() > LineReader.MAX_LINE_LENGTH) {
          onError(socket, new IOException("a message is too long"));
          socket.abort();
          return null;
        }
        socket.request(1);
        return null;
      }
      String message = begun.toString();
      begun.setLength(0);
      put(() -> inbox.put(message));
      return null;
    }

    @Override
    public CompletionStage<?> onBinary(WebSocket socket, ByteBuffer data, boolean isLast) {
      String text = "(" + data.remaining() + " bytes)";
      String why = "messages are text frames, and this one is binary";
      put(() -> inbox.end(new ProtocolViolationException(text, why)));
      return null;
    }

    @Override
    public CompletionStage<?> onClose(WebSocket socket, int code, String reason) {
      put(() -> inbox.end(ConnectionClosedException.ofWebSocket(code, reason)));
      over.countDown();
      return CompletableFuture.completedFuture(null);
    }

    @Override
    public void onError(WebSocket socket, Throwable error) {
      put(() -> inbox.fail(new IOException(error.toString(), error)));
      over.countDown();
    }

    boolean isOver() {
      try {
        return over.await(CLOSE_TIMEOUT.toNanos(), TimeUnit.NANOSECONDS);
      } catch (InterruptedException error) {
        Thread.currentThread().interrupt();
        return false;
      }
    }

    void abandon() {
      put(() -> inbox.end(new ConnectionClosedException("The connection was closed.")));
    }

    private static void put(Putting putting) {
      try {
        putting.put();
      } catch (InterruptedException error) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private interface Putting {
    void put() throws InterruptedException;
  }
}
