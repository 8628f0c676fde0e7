package dev.heddle.client;

import com.fasterxml.jackson.databind.JsonNode;
import dev.heddle.client.core.Json;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;

/** A server in a process of its own. */
final class ChildServer {
  private ChildServer() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
    if (System.getenv("CHILD_SAYS") != null) {
      System.err.println(System.getenv("CHILD_SAYS"));
    }
    boolean stays = false;
    LineReader lines = new LineReader(System.in);
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      JsonNode message = Json.parse(line);
      JsonNode result = message.path("params");
      switch (message.path("method").asText()) {
        case "initialize":
          String server = ScriptedServer.INITIALIZED.replace('\'', '"');
          result = Json.parse(server.replace("scripted/1", "child/1"));
          break;
        case "die":
          System.err.println("dying");
          System.exit(3);
          break;
        case "stay":
          stays = true;
          result = Json.parse(String.valueOf(ProcessHandle.current().pid()));
          break;
        default:
          break;
      }
      if (message.has("id")) {
        out.print(Message.answering(message.get("id"), result) + "\n");
        out.flush();
      }
    }
    if (stays) {
      Runtime.getRuntime().addShutdownHook(new Thread(ChildServer::stay));
      stay();
    }
  }

  private static void stay() {
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException error) {
      Thread.currentThread().interrupt();
    }
  }
}
