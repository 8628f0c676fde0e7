package dev.heddle.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(300)
class ServerRequestsTest {
  private static final String APPROVAL =
      "'method':'item/commandExecution/requestApproval','params':{'threadId':'t1','turnId':'u1',"
          + "'itemId':'i1','startedAtMs':0,'command':'make'}";
  private static final String TOOL =
      "'method':'item/tool/call','params':{'threadId':'t1','turnId':'u1','callId':'c',"
          + "'tool':'x','arguments':null}";

  private final ScriptedServer server = new ScriptedServer();

  @Test
  void anApprovalIsDecided() {
    ClientOptions options =
        new ClientOptions()
            .onApproval(
                approval ->
                    approval instanceof Approval.CommandExecution execution
                            && execution.params().command().orElse("").equals("make")
                        ? ApprovalDecision.ACCEPT
                        : ApprovalDecision.DECLINE);
    try (Client client = server.client(options)) {
      server.say("{'id':9007199254740993," + APPROVAL + "}");
      JsonNode answer = server.next();
      assertEquals(
          "{\"id\":9007199254740993,\"result\":{\"decision\":\"accept\"}}", answer.toString());
      assertTrue(client.closed().getNow(null) == null);
    }
  }

  @Test
  void whatNobodyWasAskedAboutIsDeclined() {
    try (Client client = server.client(new ClientOptions())) {
      server.say("{'id':1," + APPROVAL + "}");
      assertEquals("decline", server.next().at("/result/decision").asText());
      server.say("{'id':2,'method':'vendor/ask'}");
      JsonNode error = server.next().get("error");
      assertEquals(-32601, error.get("code").asInt());
      assertEquals("This client does not handle vendor/ask.", error.get("message").asText());
      assertTrue(client.closed().getNow(null) == null);
    }
  }

  @Test
  void everyFailureIsAnAnswer() {
    Handlers handlers =
        new Handlers()
            .itemToolCall(
                params -> {
                  throw new IllegalStateException("It broke.");
                })
            .on(
                "vendor/mine",
                params -> {
                  throw new RpcException(7, "Mine.", TextNode.valueOf("more"));
                })
            .on("vendor/echo", params -> params);
    try (Client client = server.client(new ClientOptions().handlers(handlers))) {
      server.say("{'id':1," + TOOL + "}");
      assertEquals(
          "{\"code\":-32603,\"message\":\"It broke.\"}", server.next().get("error").toString());
      server.say("{'id':2,'method':'vendor/mine'}");
      assertEquals(
          "{\"code\":7,\"message\":\"Mine.\",\"data\":\"more\"}",
          server.next().get("error").toString());
      server.say("{'id':3,'method':'item/tool/call','params':{'threadId':5}}");
      assertEquals(-32602, server.next().at("/error/code").asInt());
      server.say("{'id':4,'method':'item/tool/call'}");
      assertEquals(-32602, server.next().at("/error/code").asInt());
      server.say("{'id':'5','method':'vendor/echo','params':[1.50]}");
      assertEquals("{\"id\":\"5\",\"result\":[1.50]}", server.next().toString());
      assertTrue(client.closed().getNow(null) == null);
    }
  }

  @Test
  void whatIsSettledElsewhereIsNotAnswered() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch interrupted = new CountDownLatch(1);
    Handlers handlers =
        new Handlers()
            .on(
                "vendor/slow",
                params -> {
                  begun.countDown();
                  try {
                    new CountDownLatch(1).await();
                  } catch (InterruptedException error) {
                    interrupted.countDown();
                  }
                  return params;
                })
            .on("vendor/echo", params -> params);
    try (Client client = server.client(new ClientOptions().handlers(handlers))) {
      server.say("{'id':1,'method':'vendor/slow'}");
      assertTrue(begun.await(ScriptedServer.PATIENCE_SECONDS, TimeUnit.SECONDS));
      server.say("{'method':'serverRequest/resolved','params':{'threadId':'t1','requestId':1}}");
      assertTrue(interrupted.await(ScriptedServer.PATIENCE_SECONDS, TimeUnit.SECONDS));
      server.say("{'id':2,'method':'vendor/echo','params':2}");
      assertEquals("{\"id\":2,\"result\":2}", server.next().toString());
      assertTrue(client.closed().getNow(null) == null);
    }
  }
}
