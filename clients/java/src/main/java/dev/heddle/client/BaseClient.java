package dev.heddle.client;

import com.fasterxml.jackson.databind.JsonNode;
import dev.heddle.client.events.ServerEvent;
import dev.heddle.client.types.InitializeResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** What every client can do, whatever the methods of its version. */
abstract sealed class BaseClient implements AutoCloseable permits Client {
  private final AsyncClient async;
  private final InitializeResponse server;

  BaseClient(AsyncClient async, InitializeResponse server) {
    this.async = async;
    this.server = server;
  }

  /** Starts the server that is installed on this machine, see {@link ServerCommand#installed}. */
  public static Client spawn() {
    return spawn(ServerCommand.installed(), new ClientOptions());
  }

  /** Starts a server as a child process and does the handshake. */
  public static Client spawn(ServerCommand command) {
    return spawn(command, new ClientOptions());
  }

  /**
   * Starts a server as a child process and does the handshake over its standard input and output.
   * The process belongs to the client: {@link #close} ends it.
   *
   * @throws ClientException when it cannot be started, or refuses; the process is then gone
   */
  public static Client spawn(ServerCommand command, ClientOptions options) {
    Workers workers = new Workers(options.executor());
    try {
      return opened(ProcessTransport.start(command, workers), workers, options);
    } catch (StartFailedException error) {
      workers.finish();
      throw error;
    }
  }

  /** Connects to a server that listens for WebSockets, and does the handshake. */
  public static Client connectWebSocket(String uri) {
    return connectWebSocket(ServerAddress.of(uri), new ClientOptions());
  }

  /**
   * Connects to a server that listens for WebSockets, and does the handshake.
   *
   * @throws ClientException when there is none, or it refuses
   */
  public static Client connectWebSocket(ServerAddress address, ClientOptions options) {
    return connect(WebSocketTransport.open(address), options);
  }

  /**
   * Does the handshake over a transport; when it fails, the transport is closed.
   *
   * @throws ClientException when the server refuses
   */
  public static Client connect(Transport transport, ClientOptions options) {
    return opened(transport, new Workers(options.executor()), options);
  }

  private static Client opened(Transport transport, Workers workers, ClientOptions options) {
    Connection connection = new Connection(transport, workers);
    Dispatcher dispatcher = new Dispatcher(connection, options);
    connection.start(dispatcher);
    try {
      InitializeResponse server = Handshake.run(connection, options);
      return new Client(new AsyncClient(connection, dispatcher, options.requestTimeout()), server);
    } catch (ClientException error) {
      connection.close();
      throw error;
    }
  }

  /** What the server said about itself in the handshake. */
  public InitializeResponse server() {
    return server;
  }

  /** The same requests without waiting: every call returns a future. */
  public AsyncClient async() {
    return async;
  }

  /**
   * The same client, on the same connection, that waits longer or shorter for answers.
   *
   * @param timeout zero: without limit
   */
  public Client withRequestTimeout(Duration timeout) {
    return new Client(
        new AsyncClient(async.connection(), async.dispatcher(), Timeouts.checked(timeout)), server);
  }

  /** Every notification from this call on, those that this package does not know included. */
  public EventStream<ServerEvent> events() {
    return async.dispatcher().events();
  }

  /**
   * Sends any request, one that this package does not know, too.
   *
   * @param method as on the wire
   * @param params null when there are none
   */
  public JsonNode request(String method, JsonNode params) {
    return Waiting.on(async.request(method, params));
  }

  /**
   * Sends any notification.
   *
   * @param method as on the wire
   * @param params null when there are none
   */
  public void notify(String method, JsonNode params) {
    async.connection().notify(method, params);
  }

  /** Completes with the reason when the connection is gone, by whichever side. */
  public CompletableFuture<ClientException> closed() {
    return async.connection().closed();
  }

  /**
   * Closes the connection and waits until the server is gone. Whatever is still waited for fails
   * with a {@link ConnectionClosedException}. Closing again does nothing.
   */
  @Override
  public void close() {
    async.connection().close();
  }
}
