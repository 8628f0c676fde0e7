package dev.heddle.client;

import com.fasterxml.jackson.databind.JsonNode;
import dev.heddle.client.core.DecodeException;
import dev.heddle.client.events.ServerEvent;
import dev.heddle.client.events.TurnCompletedEvent;
import dev.heddle.client.events.TurnEvent;
import dev.heddle.client.types.ThreadItem;
import dev.heddle.client.types.Turn;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;

/**
 * Collects what is told about one turn. Until its id is known, everything about its thread is kept
 * back.
 */
final class TurnStream implements Follower {
  /** How long after the end of a turn the end of its last items is waited for. */
  private static final Duration LATE_ITEMS = Duration.ofMillis(250);

  private final String threadId;
  private final Dispatcher dispatcher;
  private final Workers workers;
  private final EventStream<TurnEvent> events;
  private final CompletableFuture<TurnResult> result = new CompletableFuture<>();
  private final TurnItems items = new TurnItems();
  private final List<Told> early = new ArrayList<>();
  private String turnId;
  private Turn turn;
  private boolean isEnded;
  private Future<?> timer;

  /** An event, and its params as they came. */
  private record Told(TurnEvent event, JsonNode params) {}

  TurnStream(String threadId, Dispatcher dispatcher, Workers workers) {
    this.threadId = threadId;
    this.dispatcher = dispatcher;
    this.workers = workers;
    this.events = new EventStream<>(dispatcher.eventBuffer(), () -> {});
    dispatcher.follow(this);
  }

  EventStream<TurnEvent> events() {
    return events;
  }

  CompletableFuture<TurnResult> result() {
    return result.copy();
  }

  synchronized boolean isEnded() {
    return isEnded;
  }

  /** The answer to the request came: this is the turn. */
  synchronized void bind(String id) {
    turnId = id;
    early.forEach(told -> add(told.event(), told.params()));
    early.clear();
  }

  @Override
  public synchronized void push(ServerEvent event, JsonNode params) {
    String told = turnIdOf(params);
    if (isEnded || told == null || !(event instanceof TurnEvent ofTurn)) {
      return;
    }
    if (turnId == null) {
      early.add(new Told(ofTurn, params));
    } else if (turnId.equals(told)) {
      add(ofTurn, params);
    }
  }

  /** The connection is lost. A turn whose end was told has ended well. */
  @Override
  public synchronized void fail(ClientException reason) {
    if (isEnded) {
      return;
    }
    if (turn != null) {
      end();
      return;
    }
    stop();
    events.fail(reason);
    workers.run(() -> result.completeExceptionally(reason));
  }

  private void add(TurnEvent event, JsonNode params) {
    String told = turnIdOf(params);
    if (isEnded || !turnId.equals(told)) {
      return;
    }
    events.push(event);
    items.add(event, params);
    if (event instanceof TurnCompletedEvent completed) {
      turn = completed.params().turn();
    } else if (event.method().equals("turn/completed")) {
      String why = "the end of the turn cannot be read";
      fail(new InvalidMessageException(event.method(), params, new DecodeException(why)));
      return;
    }
    if (turn != null) {
      endSoon();
    }
  }

  /** Some servers tell the end of a turn before the end of its last command: that is waited for. */
  private void endSoon() {
    boolean isComplete = turn.toJson().path("status").asText().equals("completed");
    if (!isComplete || !items.hasOpen()) {
      end();
    } else if (timer == null) {
      timer = workers.after(LATE_ITEMS, this::endLate);
    }
  }

  private synchronized void endLate() {
    if (!isEnded) {
      end();
    }
  }

  private void end() {
    stop();
    events.finish();
    List<ThreadItem> all = items.list();
    TurnResult told = new TurnResult(turn, all, TurnItems.finalText(all));
    workers.run(() -> result.complete(told));
  }

  private void stop() {
    isEnded = true;
    dispatcher.leave(this);
    if (timer != null) {
      timer.cancel(false);
    }
  }

  /** The turn of the thread that it is about; null when it is about something else. */
  private String turnIdOf(JsonNode params) {
    if (params == null || !threadId.equals(params.path("threadId").asText())) {
      return null;
    }
    JsonNode id = params.has("turnId") ? params.path("turnId") : params.path("turn").path("id");
    return id.textValue();
  }
}
