package dev.heddle.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.heddle.client.core.DecodeException;
import dev.heddle.client.core.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Every value that the protocol can tell comes through this package as it is. */
class VectorsTest {
  private final Map<String, Coding<?>> types = TypeTable.all();
  private final Map<String, Integer> counts = new TreeMap<>();
  private final List<String> failures = new ArrayList<>();

  @Test
  void readsAndWritesEveryVector() throws IOException {
    String folder = System.getenv("HEDDLE_VECTORS");
    Path file = Path.of(folder == null ? "../vectors" : folder, "vectors.jsonl");
    assumeTrue(
        Files.exists(file),
        "There are no vectors to try. Make them with `heddle generate vectors --out ../vectors`.");
    List<String> lines = Files.readAllLines(file);
    JsonNode head = Json.parse(lines.get(0));
    assertEquals(Protocol.PROTOCOL_VERSION, head.path("protocol").asText());
    assertEquals(Protocol.EXPERIMENTAL, head.path("experimental").asBoolean());
    assertEquals(lines.size() - 1, head.path("vectors").asInt());
    for (String line : lines.subList(1, lines.size())) {
      JsonNode vector = Json.parse(line);
      String problem = problemOf(vector);
      if (problem != null) {
        failures.add(vector.path("type").asText() + " " + vector.path("name") + ": " + problem);
      }
    }
    System.out.println("vectors: " + counts + ", failed: " + failures.size());
    if (!failures.isEmpty()) {
      fail(String.join("\n", failures));
    }
  }

  /** Null when all is well. */
  private String problemOf(JsonNode vector) {
    String kind = vector.path("kind").asText();
    counts.merge(kind, 1, Integer::sum);
    Coding<?> type = types.get(vector.path("type").asText());
    if (type == null) {
      return "this package does not have the type";
    }
    JsonNode value = vector.get("value");
    JsonNode back;
    try {
      back = type.roundTrip(value);
    } catch (DecodeException error) {
      return kind.equals("invalid") ? null : "it is refused: " + error.getMessage();
    }
    if (kind.equals("invalid")) {
      return "it is taken: " + value;
    }
    JsonNode wanted = vector.has("known") ? vector.get("known") : value;
    // What is written is what a reader of the text finds.
    JsonNode written = Json.parse(Json.text(back));
    return Same.json(wanted, written) ? null : "wanted " + wanted + ", got " + written;
  }
}
