package dev.heddle.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.heddle.client.events.ItemCompletedEvent;
import dev.heddle.client.events.ItemStartedEvent;
import dev.heddle.client.events.ServerEvent;
import dev.heddle.client.events.TurnCompletedEvent;
import dev.heddle.client.types.AgentMessageItem;
import dev.heddle.client.types.ThreadItem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The items of one turn, as far as they were told: in the order in which they were first heard of,
 * each in its latest state. Items without an id are of a later version and are kept under a place
 * of their own.
 */
final class TurnItems {
  private final Map<Object, ThreadItem> items = new LinkedHashMap<>();

  /** Items that were started and not completed yet, with the text that was streamed since. */
  private final Map<Object, StringBuilder> open = new HashMap<>();

  boolean hasOpen() {
    return !open.isEmpty();
  }

  void add(ServerEvent event, JsonNode params) {
    Object key = keyOf(params.path("item"));
    if (event instanceof ItemStartedEvent started) {
      items.put(key, started.params().item());
      open.put(key, new StringBuilder());
    } else if (event instanceof ItemCompletedEvent completed) {
      items.put(key, completed.params().item());
      open.remove(key);
    } else if (event instanceof TurnCompletedEvent completed) {
      addMissing(completed.params().turn().items(), params.path("turn").path("items"));
    } else if (event.method().equals("item/agentMessage/delta")) {
      StringBuilder text = open.get(params.path("itemId").asText());
      if (text != null) {
        text.append(params.path("delta").asText());
      }
    }
  }

  /** A message that is cut off is never completed: what was streamed is all there is of it. */
  List<ThreadItem> list() {
    List<ThreadItem> list = new ArrayList<>();
    items.forEach((key, item) -> list.add(extended(item, open.get(key))));
    return list;
  }

  /** What the agent said last, as far as it came. */
  static String finalText(List<ThreadItem> items) {
    String text = "";
    for (ThreadItem item : items) {
      if (item instanceof AgentMessageItem message) {
        text = textOf(message);
      }
    }
    return text;
  }

  private void addMissing(List<ThreadItem> told, JsonNode raw) {
    for (int index = 0; index < told.size(); index++) {
      items.putIfAbsent(keyOf(raw.path(index)), told.get(index));
    }
  }

  private static ThreadItem extended(ThreadItem item, StringBuilder streamed) {
    boolean isExtended = streamed != null && !streamed.isEmpty();
    if (isExtended && item instanceof AgentMessageItem message) {
      ObjectNode json = message.toJson();
      json.put("text", textOf(message) + streamed);
      return AgentMessageItem.fromJson(json);
    }
    return item;
  }

  private static String textOf(AgentMessageItem message) {
    return message.toJson().path("text").asText();
  }

  private static Object keyOf(JsonNode item) {
    JsonNode id = item.path("id");
    return id.isTextual() ? id.textValue() : new Object();
  }
}
