package dev.heddle.client;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/** How a server is started as a child process. */
public final class ServerCommand {
  private final List<String> command;
  private final Map<String, String> environment = new LinkedHashMap<>();
  private Path directory;
  private Consumer<String> onStderr = line -> {};
  private Duration closeTimeout = Duration.ofSeconds(2);

  private ServerCommand(List<String> command) {
    this.command = List.copyOf(command);
  }

  /** The program and its arguments. */
  public static ServerCommand of(String program, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(program);
    command.addAll(List.of(arguments));
    return new ServerCommand(command);
  }

  /** The program and its arguments, as one list. */
  public static ServerCommand of(List<String> command) {
    if (command.isEmpty()) {
      throw new IllegalArgumentException("A command is a program and its arguments, not nothing.");
    }
    return new ServerCommand(command);
  }

  /** The server that is installed on this machine: {@code codex app-server}, found on the PATH. */
  public static ServerCommand installed() {
    return of("codex", "app-server");
  }

  /** The folder to start it in; that of this program when left out. */
  public ServerCommand directory(Path directory) {
    this.directory = Objects.requireNonNull(directory, "directory");
    return this;
  }

  /** Adds a variable to the environment that this program has. */
  public ServerCommand environment(String name, String value) {
    environment.put(name, Objects.requireNonNull(value, "value"));
    return this;
  }

  /**
   * Gets what the server writes to standard error, line by line. The last lines are part of a
   * {@link ConnectionClosedException} anyway.
   */
  public ServerCommand onStderr(Consumer<String> onStderr) {
    this.onStderr = Objects.requireNonNull(onStderr, "onStderr");
    return this;
  }

  /**
   * How long the process may take to end by itself after its input was closed, and again after it
   * was told to end; 2 seconds when left out.
   */
  public ServerCommand closeTimeout(Duration closeTimeout) {
    this.closeTimeout = Timeouts.checked(closeTimeout);
    return this;
  }

  List<String> command() {
    return command;
  }

  Map<String, String> environment() {
    return environment;
  }

  /** Null: that of this program. */
  Path directory() {
    return directory;
  }

  Consumer<String> onStderr() {
    return onStderr;
  }

  Duration closeTimeout() {
    return closeTimeout;
  }
}
