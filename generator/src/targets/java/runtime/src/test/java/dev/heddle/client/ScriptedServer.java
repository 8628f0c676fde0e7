package dev.heddle.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import dev.heddle.client.core.Json;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A server inside of the test: what it says is written there, in the order in which it is said. */
final class ScriptedServer implements Transport {
  static final String INITIALIZED =
      "{'userAgent':'scripted/1','codexHome':'/','platformFamily':'unix','platformOs':'linux'}";

  /** How long tests wait for what has to come: long enough for a machine that is busy. */
  static final long PATIENCE_SECONDS = 60;

  private static final String END = "";

  private final BlockingQueue<String> said = new LinkedBlockingQueue<>();
  private final BlockingQueue<JsonNode> received = new LinkedBlockingQueue<>();
  volatile boolean isClosed;

  /** A client of this server, after the handshake. */
  Client client(ClientOptions options) {
    CompletableFuture<Client> client = connecting(options);
    answer(next("initialize"), INITIALIZED);
    next("initialized");
    return client.join();
  }

  CompletableFuture<Client> connecting(ClientOptions options) {
    return CompletableFuture.supplyAsync(() -> Client.connect(this, options));
  }

  /** Says a message, in which quotes are single ones. */
  void say(String message) {
    said.add(message.replace('\'', '"'));
  }

  void answer(JsonNode request, String result) {
    say("{'id':" + request.get("id") + ",'result':" + result + "}");
  }

  void end() {
    said.add(END);
  }

  /** The next message of the client. */
  JsonNode next() {
    try {
      JsonNode message = received.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
      return message == null ? fail("The client said nothing.") : message;
    } catch (InterruptedException error) {
      throw new IllegalStateException(error);
    }
  }

  /** The next message, which has this method. */
  JsonNode next(String method) {
    JsonNode message = next();
    assertEquals(method, message.path("method").asText(), message::toString);
    return message;
  }

  @Override
  public String receive() {
    try {
      String message = said.take();
      return message.equals(END) ? null : message;
    } catch (InterruptedException error) {
      throw new IllegalStateException(error);
    }
  }

  @Override
  public void send(String message) {
    received.add(Json.parse(message));
  }

  @Override
  public void close() {
    isClosed = true;
    end();
  }
}
