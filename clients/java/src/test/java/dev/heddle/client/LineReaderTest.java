package dev.heddle.client;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineReaderTest {
  @Test
  void onlyLineFeedsEndLines() throws IOException {
    assertEquals(
        List.of("a\u2028b\u0085", "c", "", "🧵d"), lines("a\u2028b\u0085\nc\r\n\n🧵d", 100));
    assertEquals(List.of(), lines("", 100));
  }

  @Test
  void aCharacterMayBeCutByABorder() throws IOException {
    assertEquals(List.of("x🧵y", "ü"), lines("x🧵y\nü\n", 1));
  }

  @Test
  void linesMayBeLongerThanAChunk() throws IOException {
    String large = "ü🧵".repeat(100_000);
    assertEquals(List.of(large, "b"), lines(large + "\nb", 70_001));
  }

  /** Reads a text of which the input gives a few bytes at a time. */
  private static List<String> lines(String text, int atATime) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    InputStream input =
        new ByteArrayInputStream(bytes) {
          @Override
          public synchronized int read(byte[] target, int start, int length) {
            return super.read(target, start, Math.min(length, atATime));
          }
        };
    LineReader reader = new LineReader(input);
    List<String> lines = new ArrayList<>();
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      lines.add(line);
    }
    return lines;
  }
}
