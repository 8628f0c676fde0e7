package dev.heddle.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.heddle.client.core.Decode;
import dev.heddle.client.core.Encode;
import dev.heddle.client.types.ThreadInfo;
import dev.heddle.client.types.Turn;
import dev.heddle.client.types.TurnStartParams;
import dev.heddle.client.types.UserInput;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** A conversation: holds its id and starts turns in it. */
public final class ThreadHandle {
  private final ThreadInfo thread;
  private final String id;
  private final AsyncClient client;

  ThreadHandle(AsyncClient client, ThreadInfo thread) {
    this.client = client;
    this.thread = thread;
    this.id = thread.toJson().path("id").asText();
  }

  /** The thread as the server told it when it was started or resumed. */
  public ThreadInfo thread() {
    return thread;
  }

  /** The id of the thread. */
  public String id() {
    return id;
  }

  /** Starts a turn with a text; returns when the server has accepted it. */
  public TurnHandle run(String text) {
    return run(text, settings -> {});
  }

  /**
   * Starts a turn with a text.
   *
   * @param settings how the turn is to be run, as on the wire
   */
  public TurnHandle run(String text, Consumer<TurnStartParams.Builder> settings) {
    return run(ofText(text), settings);
  }

  /**
   * Starts a turn with parts of several kinds.
   *
   * @param settings how the turn is to be run, as on the wire
   */
  public TurnHandle run(List<UserInput> input, Consumer<TurnStartParams.Builder> settings) {
    return Waiting.on(runAsync(input, settings));
  }

  /** As {@link #run(String)}, without waiting. */
  public CompletableFuture<TurnHandle> runAsync(String text) {
    return runAsync(ofText(text), settings -> {});
  }

  /** As {@link #run(List, Consumer)}, without waiting. */
  public CompletableFuture<TurnHandle> runAsync(
      List<UserInput> input, Consumer<TurnStartParams.Builder> settings) {
    TurnStartParams.Builder params = TurnStartParams.builder();
    settings.accept(params);
    JsonNode json = params.threadId(id).input(input).build().toJson();
    TurnStream stream = new TurnStream(id, client.dispatcher(), client.connection().workers());
    CompletableFuture<TurnHandle> started = new CompletableFuture<>();
    client
        .call("turn/start", json, ThreadHandle::turnIdOf)
        .whenComplete(
            (turnId, error) -> {
              if (error == null) {
                stream.bind(turnId);
                started.complete(new TurnHandle(turnId, id, client, stream));
              } else {
                stream.fail(new ConnectionClosedException("The turn was not started."));
                started.completeExceptionally(error);
              }
            });
    return started;
  }

  private static List<UserInput> ofText(String text) {
    ObjectNode input = Encode.object().put("type", "text").put("text", text);
    return List.of(UserInput.fromJson(input));
  }

  private static String turnIdOf(JsonNode answer) {
    return Decode.required(answer, "turn", Turn::fromJson).toJson().path("id").asText();
  }
}
