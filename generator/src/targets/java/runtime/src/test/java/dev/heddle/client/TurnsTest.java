package dev.heddle.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.heddle.client.events.ServerEvent;
import dev.heddle.client.events.TurnEvent;
import dev.heddle.client.events.UnknownEvent;
import dev.heddle.client.types.AgentMessageItem;
import dev.heddle.client.types.ThreadItem;
import dev.heddle.client.types.TurnStatus;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(300)
class TurnsTest {
  private final ScriptedServer server = new ScriptedServer();

  @Test
  void aTurnIsToldToItsEnd() {
    try (Client client = server.client(new ClientOptions())) {
      CompletableFuture<TurnHandle> starting = thread(client).runAsync("Hi.");
      JsonNode request = server.next("turn/start");
      assertEquals("t1", request.at("/params/threadId").asText());
      assertEquals("Hi.", request.at("/params/input/0/text").asText());
      // Events can come before the answer, and those of other turns in between.
      server.say(Sample.item("started", "u1", Sample.message("m1", "")));
      server.say(Sample.item("started", "u2", Sample.message("m9", "")));
      server.answer(request, Sample.TURN_STARTED);
      server.say(Sample.delta("u1", "m1", "Hel"));
      server.say(Sample.delta("u2", "m9", "No."));
      server.say(Sample.delta("u1", "m1", "lo."));
      server.say(Sample.item("completed", "u1", Sample.message("m1", "Hello.")));
      server.say(
          Sample.item("completed", "u1", "{'type':'later','id':'x','deep':[null,{'on':true}]}"));
      server.say("{'method':'later/told','params':{'threadId':'t1','turnId':'u1','n':1.0}}");
      server.say(Sample.turnCompleted("u1", "completed"));
      TurnHandle turn = starting.join();
      List<TurnEvent> events = turn.events().stream().toList();
      TurnResult result = turn.result();

      assertEquals(
          List.of(
              "item/started",
              "item/agentMessage/delta",
              "item/agentMessage/delta",
              "item/completed",
              "item/completed",
              "later/told",
              "turn/completed"),
          events.stream().map(ServerEvent::method).toList());
      assertEquals(Optional.empty(), assertInstanceOf(UnknownEvent.class, events.get(5)).reason());
      assertEquals("Hello.", result.finalText());
      assertEquals(TurnStatus.Known.COMPLETED, result.turn().status());
      assertInstanceOf(AgentMessageItem.class, result.items().get(0));
      ThreadItem.Unknown later = assertInstanceOf(ThreadItem.Unknown.class, result.items().get(1));
      assertEquals("later", later.type());
      assertTrue(later.raw().at("/deep/1/on").asBoolean());
      turn.interrupt();
    }
  }

  @Test
  void aTurnThatIsLeftIsInterrupted() {
    try (Client client = server.client(new ClientOptions())) {
      TurnHandle turn = started(client);
      server.say(Sample.item("started", "u1", Sample.message("m1", "")));
      server.say(Sample.delta("u1", "m1", "Half"));
      turn.close();
      JsonNode request = server.next("turn/interrupt");
      assertEquals("{\"threadId\":\"t1\",\"turnId\":\"u1\"}", request.get("params").toString());
      server.answer(request, "{}");
      server.say(Sample.turnCompleted("u1", "interrupted"));
      TurnResult result = turn.result();
      assertEquals("interrupted", result.turn().status().value());
      assertEquals("Half", result.finalText());
    }
  }

  @Test
  void theEndOfTheLastCommandMayComeLate() {
    try (Client client = server.client(new ClientOptions())) {
      CompletableFuture<TurnHandle> starting = thread(client).runAsync("Hi.");
      JsonNode request = server.next("turn/start");
      // What comes before the answer is taken in one go, however long the machine takes for it.
      server.say(Sample.item("started", "u1", Sample.message("m1", "")));
      server.say(Sample.turnCompleted("u1", "completed"));
      server.say(Sample.item("completed", "u1", Sample.message("m1", "Late.")));
      server.answer(request, Sample.TURN_STARTED);
      assertEquals("Late.", starting.join().result().finalText());
    }
  }

  @Test
  void aServerThatDiesEndsEveryWait() {
    Client client = server.client(new ClientOptions());
    TurnHandle turn = started(client);
    CompletableFuture<JsonNode> answer = client.async().request("vendor/any", null);
    EventStream<ServerEvent> all = client.events();
    server.say(Sample.item("started", "u1", Sample.message("m1", "")));
    server.end();
    assertThrows(ConnectionClosedException.class, turn::result);
    assertEquals("item/started", turn.events().next().orElseThrow().method());
    assertThrows(ConnectionClosedException.class, () -> turn.events().next());
    assertEquals("item/started", all.next().orElseThrow().method());
    assertThrows(ConnectionClosedException.class, all::next);
    assertInstanceOf(ConnectionClosedException.class, RequestsTest.failure(answer));
    assertThrows(ConnectionClosedException.class, () -> client.events().next());
  }

  @Test
  void aReaderTooFarBehindIsToldSo() {
    try (Client client = server.client(new ClientOptions().eventBuffer(2));
        EventStream<ServerEvent> slow = client.events()) {
      for (int index = 0; index < 3; index++) {
        server.say("{'method':'vendor/told','params':" + index + "}");
      }
      CompletableFuture<JsonNode> answer = client.async().request("vendor/any", null);
      server.answer(server.next(), "1");
      answer.join();
      assertEquals("vendor/told", slow.next().orElseThrow().method());
      assertEquals("vendor/told", slow.next().orElseThrow().method());
      assertThrows(EventsDroppedException.class, slow::next);
    }
  }

  @Test
  void paramsThatCannotBeReadAreKept() {
    try (Client client = server.client(new ClientOptions());
        EventStream<ServerEvent> events = client.events()) {
      server.say("{'method':'item/agentMessage/delta','params':{'threadId':1},'emittedAtMs':5}");
      UnknownEvent event = assertInstanceOf(UnknownEvent.class, events.next().orElseThrow());
      assertEquals("{\"threadId\":1}", event.params().orElseThrow().toString());
      assertEquals(5, event.emittedAtMs().orElseThrow());
      assertTrue(event.reason().orElseThrow().contains("threadId"));
    }
  }

  private ThreadHandle thread(Client client) {
    CompletableFuture<ThreadHandle> thread = client.async().startThread();
    server.answer(server.next("thread/start"), Sample.THREAD_STARTED);
    return thread.join();
  }

  private TurnHandle started(Client client) {
    CompletableFuture<TurnHandle> turn = thread(client).runAsync("Hi.");
    server.answer(server.next("turn/start"), Sample.TURN_STARTED);
    return turn.join();
  }
}
