package dev.heddle.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import dev.heddle.client.core.DecodeException;
import dev.heddle.client.core.Decoder;
import dev.heddle.client.core.Encode;
import dev.heddle.client.core.Encoder;
import dev.heddle.client.core.Json;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** Who answers which request of the server. */
abstract sealed class BaseHandlers permits Handlers {
  private static final int METHOD_NOT_FOUND = -32601;
  private static final int INVALID_PARAMS = -32602;

  private final Map<String, RequestHandler<JsonNode, JsonNode>> handlers =
      new ConcurrentHashMap<>();

  BaseHandlers() {}

  /**
   * Answers requests that this package does not know, as {@code vendor/method}. Params that are
   * missing are null in JSON.
   */
  public Handlers on(String method, RequestHandler<JsonNode, JsonNode> handler) {
    handlers.put(method, Objects.requireNonNull(handler, "handler"));
    return (Handlers) this;
  }

  <P, R> Handlers on(
      String method, Decoder<P> params, RequestHandler<P, R> handler, Encoder<R> result) {
    Objects.requireNonNull(handler, "handler");
    return on(method, json -> result.encode(handler.handle(decoded(method, params, json))));
  }

  /**
   * An approval that is not handled is declined, any other request refused.
   *
   * @param approvals who decides; null: nobody does
   */
  JsonNode answer(Message.Request request, ApprovalHandler approvals) throws Exception {
    String method = request.method();
    JsonNode params = request.params() == null ? NullNode.getInstance() : request.params();
    RequestHandler<JsonNode, JsonNode> handler = handlers.get(method);
    if (handler != null) {
      JsonNode result = handler.handle(params);
      return result == null ? NullNode.getInstance() : result;
    }
    if (approvals != null && Approvals.has(method)) {
      Approval approval = decoded(method, json -> Approvals.decode(method, json), params);
      String decision = approvals.decide(approval).value();
      return Encode.object().put("decision", decision);
    }
    String otherwise = Protocol.defaultAnswer(method);
    if (otherwise != null) {
      return Json.parse(otherwise);
    }
    throw new RpcException(METHOD_NOT_FOUND, "This client does not handle " + method + ".");
  }

  private static <P> P decoded(String method, Decoder<P> decoder, JsonNode json) {
    try {
      return decoder.decode(json);
    } catch (DecodeException error) {
      String message = "The params of " + method + " are invalid: " + error.getMessage() + ".";
      throw new RpcException(INVALID_PARAMS, message);
    }
  }
}
