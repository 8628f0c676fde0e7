package dev.heddle.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.heddle.client.core.DecodeException;
import dev.heddle.client.core.Encode;
import dev.heddle.client.core.Json;
import java.util.OptionalLong;

/** What the other side can send, told apart. Null stands for params that are missing. */
sealed interface Message {
  record Request(JsonNode id, String method, JsonNode params) implements Message {}

  record Notification(String method, JsonNode params, OptionalLong emittedAtMs)
      implements Message {}

  record Result(JsonNode id, JsonNode result) implements Message {}

  record Failure(JsonNode id, RpcException error) implements Message {}

  /** Reads one message. Members that it does not know are left alone. */
  static Message parse(String text) {
    JsonNode json;
    try {
      json = Json.parse(text);
    } catch (DecodeException error) {
      throw new ProtocolViolationException(text, error.getMessage());
    }
    if (!json.isObject()) {
      throw new ProtocolViolationException(text, "it is not a JSON object");
    }
    JsonNode id = json.get("id");
    if (json.path("method").isTextual()) {
      return asked(text, json, id);
    }
    if (json.has("result")) {
      return new Result(id, json.get("result"));
    }
    JsonNode error = json.path("error");
    if (error.path("code").canConvertToInt() && error.path("message").isTextual()) {
      int code = error.get("code").intValue();
      return new Failure(
          id, new RpcException(code, error.get("message").textValue(), error.get("data")));
    }
    throw new ProtocolViolationException(text, "it has no method, no result and no error");
  }

  private static Message asked(String text, JsonNode json, JsonNode id) {
    String method = json.get("method").textValue();
    JsonNode params = json.path("params").isNull() ? null : json.get("params");
    if (id == null) {
      JsonNode emitted = json.path("emittedAtMs");
      boolean hasTime = emitted.isIntegralNumber() && emitted.canConvertToLong();
      OptionalLong emittedAtMs =
          hasTime ? OptionalLong.of(emitted.longValue()) : OptionalLong.empty();
      return new Notification(method, params, emittedAtMs);
    }
    if (!id.isTextual() && !id.isIntegralNumber()) {
      throw new ProtocolViolationException(text, "its id is neither an integer nor a string");
    }
    return new Request(id, method, params);
  }

  /** The text of a request or, without an id, of a notification. */
  static String asking(JsonNode id, String method, JsonNode params) {
    ObjectNode message = Encode.object().put("method", method);
    if (id != null) {
      message.set("id", id);
    }
    if (params != null) {
      message.set("params", params);
    }
    return Json.text(message);
  }

  /** The text of an answer. */
  static String answering(JsonNode id, JsonNode result) {
    ObjectNode message = Encode.object();
    message.set("id", id);
    message.set("result", result);
    return Json.text(message);
  }

  /** The text of an answer that says no. */
  static String refusing(JsonNode id, RpcException error) {
    ObjectNode message = Encode.object();
    message.set("id", id);
    ObjectNode told = message.putObject("error");
    told.put("code", error.code()).put("message", error.getMessage());
    error.data().ifPresent(data -> told.set("data", data));
    return Json.text(message);
  }
}
