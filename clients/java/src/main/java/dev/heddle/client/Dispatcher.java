package dev.heddle.client;

import com.fasterxml.jackson.databind.JsonNode;
import dev.heddle.client.events.Events;
import dev.heddle.client.events.ServerEvent;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;

/** Brings what the server sends to those who want it: followers and handlers. */
final class Dispatcher implements Receiver {
  private final Connection connection;
  private final Handlers handlers;
  private final ApprovalHandler approvals;
  private final int eventBuffer;
  private final List<Follower> followers = new CopyOnWriteArrayList<>();
  private ClientException reason;

  Dispatcher(Connection connection, ClientOptions options) {
    this.connection = connection;
    this.handlers = options.handlers();
    this.approvals = options.onApproval();
    this.eventBuffer = options.eventBuffer();
  }

  int eventBuffer() {
    return eventBuffer;
  }

  @Override
  public JsonNode request(Message.Request request) throws Exception {
    return handlers.answer(request, approvals);
  }

  @Override
  public void notification(Message.Notification notification) {
    JsonNode params = notification.params();
    if (notification.method().equals("serverRequest/resolved") && params != null) {
      connection.withdraw(params.path("requestId"));
    }
    if (followers.isEmpty()) {
      return;
    }
    ServerEvent event = Events.decode(notification.method(), params, notification.emittedAtMs());
    for (Follower follower : followers) {
      follower.push(event, params);
    }
  }

  @Override
  public void closed(ClientException why) {
    synchronized (this) {
      reason = why;
    }
    for (Follower follower : followers) {
      follower.fail(why);
    }
  }

  /** Follows from now on; whoever comes after the end is told at once. */
  void follow(Follower follower) {
    ClientException why;
    synchronized (this) {
      why = reason;
      if (why == null) {
        followers.add(follower);
      }
    }
    if (why != null) {
      follower.fail(why);
    }
  }

  void leave(Follower follower) {
    followers.remove(follower);
  }

  /** Every notification from now on. */
  EventStream<ServerEvent> events() {
    AtomicReference<Follower> self = new AtomicReference<>();
    EventStream<ServerEvent> events = new EventStream<>(eventBuffer, () -> leave(self.get()));
    self.set(
        new Follower() {
          @Override
          public void push(ServerEvent event, JsonNode params) {
            events.push(event);
          }

          @Override
          public void fail(ClientException why) {
            events.fail(why);
          }
        });
    follow(self.get());
    return events;
  }
}
