package dev.heddle.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(300)
class WebSocketTest {
  @Test
  void speaksOverAWebSocket() throws Exception {
    try (SocketServer server = new SocketServer()) {
      ServerAddress address =
          ServerAddress.of(server.uri()).bearerToken("secret").header("X-More", "more");
      try (Client client = Client.connectWebSocket(address, new ClientOptions())) {
        assertEquals("scripted/1", client.server().userAgent());
        assertTrue(server.request().contains("Authorization: Bearer secret"), server::request);
        assertTrue(server.request().contains("X-More: more"), server::request);
        String large = "🧵".repeat(200_000);
        assertEquals(large, client.request("echo", TextNode.valueOf(large)).textValue());
      }
    }
  }

  @Test
  void theCodeOfTheCloseIsTold() throws Exception {
    try (SocketServer server = new SocketServer()) {
      Client client = Client.connectWebSocket(server.uri());
      ConnectionClosedException error =
          assertThrows(ConnectionClosedException.class, () -> client.request("close", null));
      assertEquals(4001, error.closeCode().orElseThrow());
      assertTrue(error.getMessage().contains("enough"), error.getMessage());
      client.close();
    }
  }

  @Test
  void nobodyListens() {
    assertThrows(StartFailedException.class, () -> Client.connectWebSocket("ws://127.0.0.1:1/"));
  }
}
