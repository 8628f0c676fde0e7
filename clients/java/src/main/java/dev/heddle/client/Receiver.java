package dev.heddle.client;

import com.fasterxml.jackson.databind.JsonNode;

/** The side that receives what is not an answer. Params that are missing are null. */
interface Receiver {
  void notification(Message.Notification notification);

  /** The answer. An {@link RpcException} is sent as it is, anything else as an internal error. */
  JsonNode request(Message.Request request) throws Exception;

  /** Comes once, and nothing after it. */
  void closed(ClientException reason);
}
