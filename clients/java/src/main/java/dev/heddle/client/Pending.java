package dev.heddle.client;

import com.fasterxml.jackson.databind.JsonNode;
import dev.heddle.client.core.DecodeException;
import dev.heddle.client.core.Decoder;
import java.util.concurrent.CompletableFuture;

/** A request that has no answer yet. */
record Pending<R>(String method, Decoder<R> decoder, CompletableFuture<R> answer) {
  void succeed(JsonNode result) {
    R value;
    try {
      value = decoder.decode(result);
    } catch (DecodeException error) {
      answer.completeExceptionally(new InvalidMessageException(method, result, error));
      return;
    }
    answer.complete(value);
  }

  void fail(ClientException reason) {
    answer.completeExceptionally(reason);
  }
}
