package dev.heddle.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.heddle.client.core.DecodeException;
import dev.heddle.client.core.Json;
import dev.heddle.client.core.Maybe;
import dev.heddle.client.types.AgentMessageItem;
import dev.heddle.client.types.CommandExecutionItem;
import dev.heddle.client.types.ThreadItem;
import dev.heddle.client.types.ThreadStartParams;
import dev.heddle.client.types.TurnStatus;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ValuesTest {
  @Test
  void absentAndNullStayApart() {
    ThreadStartParams given = ThreadStartParams.builder().cwd(Maybe.ofNull()).build();
    assertEquals("{\"cwd\":null}", given.toJson().toString());
    ThreadStartParams read = ThreadStartParams.fromJson(given.toJson());
    assertEquals(given, read);
    assertTrue(read.cwd().isNull());
    assertTrue(read.model().isAbsent());
    assertEquals(Optional.empty(), read.cwd().toOptional());
    assertEquals("/", read.toBuilder().cwd("/").build().cwd().orElseThrow());
  }

  @Test
  void enumsKeepWhatTheyDoNotKnow() {
    assertEquals(TurnStatus.Known.COMPLETED, TurnStatus.of("completed"));
    assertEquals(new TurnStatus.Unknown("paused"), TurnStatus.of("paused"));
    assertEquals("\"paused\"", TurnStatus.of("paused").toJson().toString());
  }

  @Test
  void variantsWriteTheirTags() {
    ThreadItem item = ThreadItem.fromJson(Json.parse("{\"type\":\"later\",\"n\":1.50}"));
    assertEquals("{\"type\":\"later\",\"n\":1.50}", item.toJson().toString());
    assertEquals("later", item.type());
    assertEquals(
        "empty", assertInstanceOf(ThreadItem.Unknown.class, unknown("\"empty\"")).raw().asText());
    assertThrows(DecodeException.class, () -> unknown("{\"type\":\"agentMessage\"}"));
  }

  @Test
  void aProblemNamesItsPlace() {
    String item = "{\"type\":\"agentMessage\",\"id\":\"i\",\"text\":7}";
    DecodeException error =
        assertThrows(DecodeException.class, () -> AgentMessageItem.fromJson(Json.parse(item)));
    assertEquals("text: wanted a string, found 7", error.getMessage());
    NullPointerException missing =
        assertThrows(NullPointerException.class, () -> CommandExecutionItem.builder().build());
    assertEquals("id", missing.getMessage());
  }

  @Test
  void anyMapperReadsAndWritesThem() throws JsonProcessingException {
    ObjectMapper mapper = new ObjectMapper();
    String text = "{\"type\":\"agentMessage\",\"id\":\"i\",\"text\":\"Hi.\"}";
    ThreadItem item = mapper.readValue(text, ThreadItem.class);
    assertInstanceOf(AgentMessageItem.class, item);
    assertEquals(text, mapper.writeValueAsString(item));
    assertEquals(TurnStatus.Known.FAILED, mapper.readValue("\"failed\"", TurnStatus.class));
  }

  private static ThreadItem unknown(String json) {
    return ThreadItem.fromJson(Json.parse(json));
  }
}
