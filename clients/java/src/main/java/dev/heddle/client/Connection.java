package dev.heddle.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.LongNode;
import dev.heddle.client.core.Decoder;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Requests, answers and notifications over a transport, both ways. Knows no method. */
final class Connection {
  private static final int INTERNAL_ERROR = -32603;

  private final Transport transport;
  private final Workers workers;
  private final Map<Long, Pending<?>> pending = new ConcurrentHashMap<>();
  private final Map<JsonNode, Answering> answering = new ConcurrentHashMap<>();
  private final AtomicLong nextId = new AtomicLong();
  private final Lock writing = new ReentrantLock();
  private final CompletableFuture<ClientException> closed = new CompletableFuture<>();
  private Receiver receiver;
  private volatile ClientException reason;

  Connection(Transport transport, Workers workers) {
    this.transport = transport;
    this.workers = workers;
  }

  /** Begins to read. */
  void start(Receiver receiver) {
    this.receiver = receiver;
    workers.newThread("reader", this::read).start();
  }

  /** Completes with the reason once the connection is gone. */
  CompletableFuture<ClientException> closed() {
    return closed.copy();
  }

  Workers workers() {
    return workers;
  }

  /** Sends a request. A timeout of zero is none. */
  <R> CompletableFuture<R> request(
      String method, JsonNode params, Decoder<R> decoder, Duration timeout) {
    CompletableFuture<R> answer = new CompletableFuture<>();
    long id = nextId.getAndIncrement();
    Pending<R> request = new Pending<>(method, decoder, answer);
    pending.put(id, request);
    answer.whenComplete((result, error) -> pending.remove(id));
    // Looked at after the request can be found: whoever ends the connection either fails it or is
    // seen here.
    if (reason != null) {
      request.fail(reason);
      return answer;
    }
    if (!timeout.isZero()) {
      Runnable late = () -> request.fail(new RequestTimeoutException(method, timeout));
      Future<?> timer = workers.after(timeout, late);
      answer.whenComplete((result, error) -> timer.cancel(false));
    }
    send(Message.asking(LongNode.valueOf(id), method, params));
    return answer;
  }

  void notify(String method, JsonNode params) {
    if (reason == null) {
      send(Message.asking(null, method, params));
    }
  }

  /** A request of the server needs no answer any more: its handler is interrupted. */
  void withdraw(JsonNode id) {
    Answering settled = answering.remove(id);
    if (settled != null) {
      settled.interrupt();
    }
  }

  /** Closes the connection; what is still waited for fails. */
  void close() {
    end(new ConnectionClosedException("The connection was closed by this client."));
    transport.close();
  }

  private void read() {
    ClientException why;
    try {
      for (String text = transport.receive(); text != null; text = transport.receive()) {
        if (!text.isBlank()) {
          receive(Message.parse(text));
        }
      }
      why = new ConnectionClosedException("The server closed the connection.");
    } catch (ClientException error) {
      why = error;
    } catch (IOException | RuntimeException error) {
      why = new ConnectionClosedException("The connection broke: " + error);
    }
    end(why);
    transport.close();
    closed.complete(reason);
  }

  private void end(ClientException why) {
    synchronized (this) {
      if (reason != null) {
        return;
      }
      reason = why;
    }
    answering.keySet().forEach(this::withdraw);
    receiver.closed(why);
    for (Pending<?> request : pending.values()) {
      workers.run(() -> request.fail(why));
    }
    workers.finish();
  }

  /** An answer to nothing that was asked is ignored, as the protocol wants it. */
  private void receive(Message message) {
    if (reason != null) {
      return;
    }
    if (message instanceof Message.Notification notification) {
      receiver.notification(notification);
    } else if (message instanceof Message.Request request) {
      answer(request);
    } else if (message instanceof Message.Result answer) {
      Pending<?> request = asked(answer.id());
      if (request != null) {
        workers.run(() -> request.succeed(answer.result()));
      }
    } else if (message instanceof Message.Failure answer) {
      Pending<?> request = asked(answer.id());
      if (request != null) {
        workers.run(() -> request.fail(answer.error()));
      }
    }
  }

  private Pending<?> asked(JsonNode id) {
    boolean isOurs = id != null && id.isIntegralNumber() && id.canConvertToLong();
    return isOurs ? pending.get(id.longValue()) : null;
  }

  private void answer(Message.Request request) {
    Answering work = new Answering(request);
    answering.put(request.id(), work);
    workers.run(work);
  }

  private void send(String message) {
    writing.lock();
    try {
      transport.send(message);
    } catch (IOException gone) {
      // Whoever receives is told why.
    } finally {
      writing.unlock();
    }
  }

  /** A request of the server that is being answered. */
  private final class Answering implements Runnable {
    private final Message.Request request;
    private Thread thread;
    private boolean isSettled;

    Answering(Message.Request request) {
      this.request = request;
    }

    @Override
    public void run() {
      synchronized (this) {
        if (isSettled) {
          return;
        }
        thread = Thread.currentThread();
      }
      String answer = answer();
      boolean isWanted = answering.remove(request.id(), this);
      synchronized (this) {
        thread = null;
        // An interruption was meant for the handler, not for what this thread does next.
        Thread.interrupted();
      }
      if (isWanted) {
        send(answer);
      }
    }

    synchronized void interrupt() {
      isSettled = true;
      if (thread != null) {
        thread.interrupt();
      }
    }

    private String answer() {
      try {
        return Message.answering(request.id(), receiver.request(request));
      } catch (RpcException error) {
        return Message.refusing(request.id(), error);
      } catch (Exception | LinkageError | AssertionError | StackOverflowError error) {
        String message = error.getMessage() == null ? error.toString() : error.getMessage();
        return Message.refusing(request.id(), new RpcException(INTERNAL_ERROR, message));
      }
    }
  }
}
