package dev.heddle.client;

import com.fasterxml.jackson.databind.JsonNode;
import dev.heddle.client.core.Decoder;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** What every client can ask without waiting. */
abstract sealed class BaseAsyncClient permits AsyncClient {
  private final Connection connection;
  private final Dispatcher dispatcher;
  private final Duration requestTimeout;

  BaseAsyncClient(Connection connection, Dispatcher dispatcher, Duration requestTimeout) {
    this.connection = connection;
    this.dispatcher = dispatcher;
    this.requestTimeout = requestTimeout;
  }

  /**
   * Sends any request, one that this package does not know, too.
   *
   * @param method as on the wire
   * @param params null when there are none
   */
  public CompletableFuture<JsonNode> request(String method, JsonNode params) {
    return call(method, params, json -> json);
  }

  <R> CompletableFuture<R> call(String method, JsonNode params, Decoder<R> decoder) {
    return connection.request(method, params, decoder, requestTimeout);
  }

  Connection connection() {
    return connection;
  }

  Dispatcher dispatcher() {
    return dispatcher;
  }
}
