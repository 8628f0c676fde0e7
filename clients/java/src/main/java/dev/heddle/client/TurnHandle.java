package dev.heddle.client;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.heddle.client.core.Encode;
import dev.heddle.client.events.TurnEvent;
import java.util.concurrent.CompletableFuture;

/**
 * A turn on its way. Read its events, or wait for its result, or both. In a {@code try} block, a
 * turn that is left before its end is interrupted.
 */
public final class TurnHandle implements AutoCloseable {
  private final String id;
  private final String threadId;
  private final AsyncClient client;
  private final TurnStream stream;

  TurnHandle(String id, String threadId, AsyncClient client, TurnStream stream) {
    this.id = id;
    this.threadId = threadId;
    this.client = client;
    this.stream = stream;
  }

  /** The id of the turn. */
  public String id() {
    return id;
  }

  /** The id of its thread. */
  public String threadId() {
    return threadId;
  }

  /**
   * What is told about the turn, from its start to its end. Events wait for their reader and are
   * given out once. When the connection is lost, reading them throws the reason.
   */
  public EventStream<TurnEvent> events() {
    return stream.events();
  }

  /** Waits until the turn has ended, however it did. */
  public TurnResult result() {
    return Waiting.on(resultAsync());
  }

  /** Completes when the turn has ended, however it did. */
  public CompletableFuture<TurnResult> resultAsync() {
    return stream.result();
  }

  /** Ends the turn early; returns when the server has heard it. Nothing when it has ended. */
  public void interrupt() {
    Waiting.on(interruptAsync());
  }

  /** As {@link #interrupt}, without waiting. */
  public CompletableFuture<Void> interruptAsync() {
    if (stream.isEnded()) {
      return CompletableFuture.completedFuture(null);
    }
    ObjectNode place = Encode.object().put("threadId", threadId).put("turnId", id);
    CompletableFuture<Void> done = new CompletableFuture<>();
    client
        .request("turn/interrupt", place)
        .whenComplete(
            (answer, error) -> {
              // The end of the turn and the wish for it can cross on the way.
              if (error == null || stream.isEnded()) {
                done.complete(null);
              } else {
                done.completeExceptionally(error);
              }
            });
    return done;
  }

  /** Interrupts the turn if it has not ended, and does not wait for that. Never throws. */
  @Override
  public void close() {
    interruptAsync();
    stream.events().close();
  }
}
