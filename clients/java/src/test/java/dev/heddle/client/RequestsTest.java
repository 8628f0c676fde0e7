package dev.heddle.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.heddle.client.core.Json;
import dev.heddle.client.types.ThreadStartParams;
import dev.heddle.client.types.ThreadStartResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(300)
class RequestsTest {
  private final ScriptedServer server = new ScriptedServer();

  @Test
  void theHandshakeTellsWhoConnectsAndWhatItSpeaks() {
    CompletableFuture<Client> connecting = server.connecting(new ClientOptions());
    JsonNode params = server.next("initialize").get("params");
    assertEquals("heddle-client", params.at("/clientInfo/name").asText());
    assertEquals(Protocol.EXPERIMENTAL, params.at("/capabilities/experimentalApi").asBoolean());
    assertEquals(Protocol.PROTOCOL_VERSION, params.at("/protocolVersions/0").asText());
    server.end();
    assertInstanceOf(ConnectionClosedException.class, failure(connecting));
  }

  @Test
  void aVersionThatWasNotOfferedIsAViolation() {
    CompletableFuture<Client> connecting = server.connecting(new ClientOptions());
    server.answer(
        server.next("initialize"),
        ScriptedServer.INITIALIZED.replace("}", ",'protocolVersion':'1999-01'}"));
    assertInstanceOf(ProtocolViolationException.class, failure(connecting));
    assertTrue(server.isClosed);
  }

  @Test
  void aRefusalOfTheVersionTellsBothSides() {
    CompletableFuture<Client> connecting = server.connecting(new ClientOptions());
    JsonNode id = server.next("initialize").get("id");
    server.say(
        "{'id':"
            + id
            + ",'error':{'code':-32000,'message':'no','data':{'supportedVersions':['1999-01']}}}");
    VersionRefusedException refused =
        assertInstanceOf(VersionRefusedException.class, failure(connecting));
    assertEquals(List.of("1999-01"), refused.supportedVersions());
    assertEquals(Protocol.SUPPORTED_VERSIONS, refused.offeredVersions());
    assertTrue(server.isClosed);
  }

  @Test
  void answersFindTheirRequestsInAnyOrder() {
    try (Client client = server.client(new ClientOptions())) {
      CompletableFuture<JsonNode> first = client.async().request("vendor/first", null);
      CompletableFuture<JsonNode> second =
          client.async().request("vendor/second", Json.parse("[9223372036854775807]"));
      JsonNode one = server.next("vendor/first");
      JsonNode two = server.next("vendor/second");
      assertFalse(one.has("params"));
      assertEquals(Long.MAX_VALUE, two.at("/params/0").longValue());
      server.say("{'id':'nobody asked','result':1}");
      server.say("{'id':null,'error':{'code':1,'message':'to nothing'}}");
      server.answer(two, "12345678901234567890.10");
      server.answer(one, "null");
      assertTrue(first.join().isNull());
      assertEquals("12345678901234567890.10", Json.text(second.join()));
    }
  }

  @Test
  void paramsThatCanBeLeftOutAre() {
    try (Client client = server.client(new ClientOptions())) {
      CompletableFuture<ThreadStartResponse> answer = client.async().threadStart();
      JsonNode request = server.next("thread/start");
      assertEquals("{}", request.get("params").toString());
      server.answer(request, Sample.THREAD_STARTED);
      assertEquals("t1", answer.join().thread().id());
      client.async().threadStart(ThreadStartParams.builder().cwd("/tmp").build());
      assertEquals("{\"cwd\":\"/tmp\"}", server.next("thread/start").get("params").toString());
    }
  }

  @Test
  void anErrorIsThrownAsItCame() {
    try (Client client = server.client(new ClientOptions())) {
      CompletableFuture<JsonNode> answer = client.async().request("vendor/fails", null);
      JsonNode id = server.next().get("id");
      server.say("{'id':" + id + ",'error':{'code':-32001,'message':'Busy.','data':[1]}}");
      RpcException error = assertInstanceOf(RpcException.class, failure(answer));
      assertEquals(-32001, error.code());
      assertEquals("Busy.", error.getMessage());
      assertEquals("[1]", error.data().orElseThrow().toString());
    }
  }

  @Test
  void anAnswerThatIsNoneNamesThePlace() {
    try (Client client = server.client(new ClientOptions())) {
      CompletableFuture<ThreadStartResponse> answer = client.async().threadStart();
      server.answer(server.next(), Sample.THREAD_STARTED.replace("'createdAt':0,", ""));
      InvalidMessageException error =
          assertInstanceOf(InvalidMessageException.class, failure(answer));
      assertTrue(error.getMessage().contains("createdAt"), error.getMessage());
    }
  }

  @Test
  void nobodyWaitsForEver() {
    try (Client client = server.client(new ClientOptions())) {
      Client hasty = client.withRequestTimeout(Duration.ofMillis(1));
      RequestTimeoutException error =
          assertThrows(RequestTimeoutException.class, () -> hasty.request("vendor/slow", null));
      assertEquals("vendor/slow", error.method());
      server.answer(server.next("vendor/slow"), "1");
      CompletableFuture<JsonNode> next = client.async().request("vendor/quick", null);
      server.answer(server.next("vendor/quick"), "2");
      assertEquals(2, next.join().intValue());
    }
  }

  @Test
  void whatIsNoMessageEndsTheConnection() {
    Client client = server.client(new ClientOptions());
    CompletableFuture<JsonNode> answer = client.async().request("vendor/any", null);
    server.say("Listening on port 1.");
    ProtocolViolationException error =
        assertInstanceOf(ProtocolViolationException.class, failure(answer));
    assertEquals("Listening on port 1.", error.line());
    assertEquals(error, client.closed().join());
    assertThrows(ProtocolViolationException.class, () -> client.request("vendor/late", null));
  }

  @Test
  void closingEndsWhatIsWaitedFor() {
    Client client = server.client(new ClientOptions());
    CompletableFuture<JsonNode> answer = client.async().request("vendor/any", null);
    client.close();
    client.close();
    assertInstanceOf(ConnectionClosedException.class, failure(answer));
    assertInstanceOf(ConnectionClosedException.class, client.closed().join());
  }

  @Test
  void anInterruptedThreadStopsToWait() throws Exception {
    try (Client client = server.client(new ClientOptions())) {
      CompletableFuture<Boolean> isInterrupted = new CompletableFuture<>();
      Thread waiting =
          new Thread(
              () -> {
                try {
                  client.request("vendor/any", null);
                } catch (InterruptedWaitException error) {
                  isInterrupted.complete(Thread.currentThread().isInterrupted());
                }
              });
      waiting.start();
      server.next("vendor/any");
      waiting.interrupt();
      assertTrue(isInterrupted.get(ScriptedServer.PATIENCE_SECONDS, TimeUnit.SECONDS));
    }
  }

  static Throwable failure(CompletableFuture<?> future) {
    CompletionException error =
        assertThrows(
            CompletionException.class,
            () -> future.orTimeout(ScriptedServer.PATIENCE_SECONDS, TimeUnit.SECONDS).join());
    return error.getCause();
  }
}
