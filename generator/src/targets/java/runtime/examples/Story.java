import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.heddle.client.Approval;
import dev.heddle.client.ApprovalDecision;
import dev.heddle.client.Client;
import dev.heddle.client.ClientOptions;
import dev.heddle.client.ServerAddress;
import dev.heddle.client.ServerCommand;
import dev.heddle.client.ThreadHandle;
import dev.heddle.client.TurnHandle;
import dev.heddle.client.TurnResult;
import dev.heddle.client.core.Encode;
import dev.heddle.client.core.Json;
import dev.heddle.client.events.ItemAgentMessageDeltaEvent;
import dev.heddle.client.events.TurnEvent;
import dev.heddle.client.events.UnknownEvent;
import dev.heddle.client.types.AskForApproval;
import dev.heddle.client.types.CommandExecutionItem;
import dev.heddle.client.types.ThreadItem;
import dev.heddle.client.types.ThreadResumeParams;
import dev.heddle.client.types.ThreadStartParams;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Goes through the life of a thread and prints what happened, one JSON object a line.
 *
 * <p>{@code java --class-path … examples/Story.java [--turn TEXT] [--websocket URL] [-- COMMAND
 * ARG…]}
 *
 * <p>With a text for one turn it runs that only, and prints how it ended.
 */
public final class Story {
  /** JSON is UTF-8, whatever the locale of the machine is. */
  private static final PrintStream LINES =
      new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

  private final AtomicInteger asks = new AtomicInteger();
  private final Semaphore answered = new Semaphore(0);
  private final List<String> arguments;

  private Story(List<String> arguments) {
    this.arguments = arguments;
  }

  /** Takes the address of a server, or its command. */
  public static void main(String[] arguments) {
    try {
      List<String> words = List.of(arguments);
      if (words.size() > 1 && words.get(0).equals("--turn")) {
        new Story(words.subList(2, words.size())).tellTurn(words.get(1));
      } else {
        new Story(words).tell();
      }
    } catch (RuntimeException | InterruptedException error) {
      System.err.println(error);
      System.exit(1);
    }
  }

  private void tell() throws InterruptedException {
    String threadId;
    try (Client client = connected()) {
      tellHandshake(client);
      ThreadHandle thread = startThread(client);
      threadId = thread.id();
      tellStreaming(thread);
      tellCommand(thread, "accepted", "run: touch approved.txt");
      tellCommand(thread, "declined", "run: touch refused.txt");
      tellInterrupted(thread);
    }
    try (Client client = connected()) {
      ThreadHandle thread =
          client.resumeThread(ThreadResumeParams.builder().threadId(threadId).build());
      boolean isSame = thread.id().equals(threadId);
      print("resumed", "sameThread", isSame, "turns", thread.thread().turns().size());
      tellFuture(thread);
    }
    print("closed");
  }

  /** What {@code heddle conform client} asks of a client. */
  private void tellTurn(String text) {
    try (Client client = connected()) {
      TurnResult result = startThread(client).run(text).result();
      print("turn", "status", status(result), "text", result.finalText());
    }
  }

  private static ThreadHandle startThread(Client client) {
    return client.startThread(
        ThreadStartParams.builder()
            .cwd(Path.of("").toAbsolutePath().toString())
            .approvalPolicy(AskForApproval.Plain.UNTRUSTED)
            .build());
  }

  private Client connected() {
    ClientOptions options = new ClientOptions().onApproval(this::decide);
    if (!arguments.isEmpty() && arguments.get(0).equals("--websocket")) {
      return Client.connectWebSocket(ServerAddress.of(arguments.get(1)), options);
    }
    boolean hasCommand = arguments.size() > 1 && arguments.get(0).equals("--");
    ServerCommand command =
        hasCommand
            ? ServerCommand.of(arguments.subList(1, arguments.size()))
            : ServerCommand.installed();
    return Client.spawn(command, options);
  }

  private ApprovalDecision decide(Approval approval) {
    asks.incrementAndGet();
    boolean isApproved =
        approval instanceof Approval.CommandExecution execution
            && execution.params().command().orElse("").contains("approved");
    answered.release();
    return isApproved ? ApprovalDecision.ACCEPT : ApprovalDecision.DECLINE;
  }

  private void tellHandshake(Client client) {
    JsonNode version = client.server().toJson().path("protocolVersion");
    boolean isServer = !client.server().userAgent().isEmpty();
    print("handshake", "protocolVersion", version.textValue(), "server", isServer);
  }

  private void tellStreaming(ThreadHandle thread) {
    Map<String, StringBuilder> texts = new LinkedHashMap<>();
    TurnHandle turn = thread.run("Say hello.");
    String last = "";
    for (TurnEvent event : turn.events()) {
      if (event instanceof ItemAgentMessageDeltaEvent delta) {
        last = delta.params().itemId();
        texts.computeIfAbsent(last, id -> new StringBuilder()).append(delta.params().delta());
      }
    }
    TurnResult result = turn.result();
    boolean isText =
        texts.getOrDefault(last, new StringBuilder()).toString().equals(result.finalText());
    print(
        "streaming",
        "status",
        status(result),
        "said",
        !result.finalText().isEmpty(),
        "deltasAreText",
        isText);
  }

  private void tellCommand(ThreadHandle thread, String scene, String prompt) {
    int before = asks.get();
    TurnResult result = thread.run(prompt).result();
    int asked = asks.get() - before;
    answered.drainPermits();
    CommandExecutionItem command =
        result.items().stream()
            .filter(CommandExecutionItem.class::isInstance)
            .map(CommandExecutionItem.class::cast)
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("No command was run."));
    String ran = command.status().value();
    if (scene.equals("accepted")) {
      Object exitCode = command.exitCode().orElse(null);
      print(scene, "asked", asked, "command", ran, "exitCode", exitCode, "status", status(result));
    } else {
      print(scene, "asked", asked, "command", ran, "status", status(result));
    }
  }

  private void tellInterrupted(ThreadHandle thread) throws InterruptedException {
    int before = asks.get();
    TurnHandle turn = thread.run("run: touch approved-slow.txt && sleep 60");
    answered.acquire();
    turn.interrupt();
    TurnResult result = turn.result();
    print("interrupted", "asked", asks.get() - before, "status", status(result));
  }

  private void tellFuture(ThreadHandle thread) {
    TurnHandle turn = thread.run("Tell me about the future.");
    List<String> notifications =
        turn.events().stream()
            .filter(UnknownEvent.class::isInstance)
            .map(TurnEvent::method)
            .toList();
    TurnResult result = turn.result();
    List<ThreadItem.Unknown> unknown =
        result.items().stream()
            .filter(ThreadItem.Unknown.class::isInstance)
            .map(ThreadItem.Unknown.class::cast)
            .toList();
    JsonNode deep = Json.parse("[null,{\"on\":true}]");
    boolean isKept = unknown.stream().anyMatch(item -> item.raw().at("/payload/deep").equals(deep));
    print(
        "future",
        "unknownItems",
        unknown.stream().map(ThreadItem.Unknown::type).toList(),
        "rawKept",
        isKept,
        "unknownNotifications",
        notifications,
        "said",
        !result.finalText().isEmpty(),
        "status",
        status(result));
  }

  private static String status(TurnResult result) {
    return result.turn().status().value();
  }

  /** Prints a scene with its members, name and value in turns. */
  private static void print(String scene, Object... members) {
    ObjectNode line = Encode.object().put("scene", scene);
    for (int index = 0; index < members.length; index += 2) {
      line.putPOJO((String) members[index], members[index + 1]);
    }
    LINES.println(Json.text(line));
  }
}
