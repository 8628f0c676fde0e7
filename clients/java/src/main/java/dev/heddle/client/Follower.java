package dev.heddle.client;

import com.fasterxml.jackson.databind.JsonNode;
import dev.heddle.client.events.ServerEvent;

/** Gets every notification in order, and then why there are no more. */
interface Follower {
  /** The params are as they came; null when there are none. */
  void push(ServerEvent event, JsonNode params);

  void fail(ClientException reason);
}
