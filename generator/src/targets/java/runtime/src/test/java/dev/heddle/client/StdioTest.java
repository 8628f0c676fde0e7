package dev.heddle.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.TextNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(300)
class StdioTest {
  @Test
  void speaksWithARealProcess() throws Exception {
    BlockingQueue<String> stderr = new LinkedBlockingQueue<>();
    ServerCommand command = child().environment("CHILD_SAYS", "ready").onStderr(stderr::add);
    try (Client client = Client.spawn(command)) {
      assertEquals("child/1", client.server().userAgent());
      assertEquals("ready", stderr.poll(ScriptedServer.PATIENCE_SECONDS, TimeUnit.SECONDS));
      String large = "🧵\n\u2028".repeat(1_000_000);
      assertEquals(large, client.request("echo", TextNode.valueOf(large)).textValue());
    }
  }

  @Test
  void aProcessThatDiesLeavesItsLastWords() {
    try (Client client = Client.spawn(child())) {
      ConnectionClosedException error =
          assertThrows(ConnectionClosedException.class, () -> client.request("die", null));
      assertEquals(3, error.exitCode().orElseThrow());
      assertEquals(List.of("dying"), error.stderr());
      assertTrue(error.getMessage().contains("dying"));
    }
  }

  @Test
  void aProcessThatDoesNotEndIsEnded() {
    Client client = Client.spawn(child().closeTimeout(Duration.ofMillis(50)));
    long pid = client.request("stay", null).longValue();
    client.close();
    assertFalse(ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false));
  }

  @Test
  void aCommandThatIsNotThereCannotBeStarted() {
    StartFailedException error =
        assertThrows(
            StartFailedException.class, () -> Client.spawn(ServerCommand.of("no-such-server")));
    assertTrue(error.getMessage().contains("no-such-server"), error.getMessage());
  }

  private static ServerCommand child() {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    return ServerCommand.of(
        java.toString(),
        "-Xshare:auto",
        "-cp",
        System.getProperty("java.class.path"),
        ChildServer.class.getName());
  }
}
