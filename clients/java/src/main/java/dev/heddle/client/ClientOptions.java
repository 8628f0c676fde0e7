package dev.heddle.client;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.heddle.client.core.Encode;
import dev.heddle.client.core.WireValue;
import dev.heddle.client.types.ClientInfo;
import dev.heddle.client.types.InitializeCapabilities;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Executor;

/** What a client is told when it is made. Every setting can be left out. */
public final class ClientOptions {
  private static final int EVENT_BUFFER = 65_536;

  private ObjectNode clientInfo =
      Encode.object().put("name", "heddle-client").put("version", Protocol.PACKAGE_VERSION);
  private ObjectNode capabilities = Encode.object();
  private ApprovalHandler onApproval;
  private Handlers handlers = new Handlers();
  private Duration requestTimeout = Duration.ofSeconds(60);
  private int eventBuffer = EVENT_BUFFER;
  private Executor executor;

  /** Options as they are when nothing is said. */
  public ClientOptions() {}

  /** Who connects; shown in the logs of the server. */
  public ClientOptions clientInfo(ClientInfo clientInfo) {
    this.clientInfo = fieldsOf(clientInfo);
    return this;
  }

  /** What this client can do; what is left out is as this package was generated. */
  public ClientOptions capabilities(InitializeCapabilities capabilities) {
    this.capabilities = fieldsOf(capabilities);
    return this;
  }

  /**
   * Decides every approval that has no handler of its own. When left out, approvals are declined: a
   * server never gets to do what nobody was asked about.
   */
  public ClientOptions onApproval(ApprovalHandler onApproval) {
    this.onApproval = Objects.requireNonNull(onApproval, "onApproval");
    return this;
  }

  /** Answers to single kinds of requests of the server. */
  public ClientOptions handlers(Handlers handlers) {
    this.handlers = Objects.requireNonNull(handlers, "handlers");
    return this;
  }

  /**
   * How long to wait for an answer; 60 seconds when left out, zero: without limit. A turn itself
   * may take any time. For single calls see {@link Client#withRequestTimeout}.
   */
  public ClientOptions requestTimeout(Duration requestTimeout) {
    this.requestTimeout = Timeouts.checked(requestTimeout);
    return this;
  }

  /** How many events may wait for each of their readers; 65,536 when left out. */
  public ClientOptions eventBuffer(int eventBuffer) {
    if (eventBuffer < 1) {
      throw new IllegalArgumentException("A buffer of " + eventBuffer + " events holds none.");
    }
    this.eventBuffer = eventBuffer;
    return this;
  }

  /**
   * Runs handlers and what depends on answers. It needs a thread for every handler that waits; when
   * left out, the client has threads of its own, which end with it.
   */
  public ClientOptions executor(Executor executor) {
    this.executor = Objects.requireNonNull(executor, "executor");
    return this;
  }

  ObjectNode clientInfo() {
    return clientInfo;
  }

  ObjectNode capabilities() {
    return capabilities;
  }

  /** Null: nobody decides. */
  ApprovalHandler onApproval() {
    return onApproval;
  }

  Handlers handlers() {
    return handlers;
  }

  Duration requestTimeout() {
    return requestTimeout;
  }

  int eventBuffer() {
    return eventBuffer;
  }

  /** Null: the client has its own. */
  Executor executor() {
    return executor;
  }

  private static ObjectNode fieldsOf(WireValue value) {
    return (ObjectNode) value.toJson();
  }
}
