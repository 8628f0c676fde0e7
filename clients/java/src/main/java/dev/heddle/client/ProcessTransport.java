package dev.heddle.client;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A server that is a child process: messages are lines of its standard input and output. */
final class ProcessTransport implements Transport {
  /** A pipe that someone else holds open must not keep the end of the process from us. */
  private static final Duration DRAIN = Duration.ofSeconds(2);

  private final Process process;
  private final OutputStream input;
  private final Duration closeTimeout;
  private final LineTail stderr;
  private final Thread errors;
  private final Inbox inbox = new Inbox();
  private final CompletableFuture<Void> stopped = new CompletableFuture<>();
  private boolean isStopping;

  private ProcessTransport(Process process, ServerCommand command, Workers workers) {
    this.process = process;
    this.input = process.getOutputStream();
    this.closeTimeout = command.closeTimeout();
    this.stderr = new LineTail(process.getErrorStream(), command.onStderr());
    this.errors = workers.newThread("stderr", stderr);
    errors.start();
    Thread output = workers.newThread("stdout", () -> read(process.getInputStream()));
    output.start();
    workers.newThread("exit", () -> awaitExit(output)).start();
  }

  static ProcessTransport start(ServerCommand command, Workers workers) {
    ProcessBuilder builder = new ProcessBuilder(command.command());
    builder.environment().putAll(command.environment());
    if (command.directory() != null) {
      builder.directory(command.directory().toFile());
    }
    try {
      return new ProcessTransport(builder.start(), command, workers);
    } catch (IOException error) {
      String name = command.command().get(0);
      throw new StartFailedException(
          "The server could not be started: "
              + name
              + ": "
              + error.getMessage()
              + ". Is it installed, and on the PATH?",
          error);
    }
  }

  @Override
  public String receive() throws IOException {
    return inbox.take();
  }

  @Override
  public void send(String message) throws IOException {
    input.write((message + "\n").getBytes(StandardCharsets.UTF_8));
    input.flush();
  }

  /** The polite way first: a server ends when its input does. */
  @Override
  public void close() {
    boolean isFirst;
    synchronized (this) {
      isFirst = !isStopping;
      isStopping = true;
    }
    if (!isFirst) {
      stopped.join();
      return;
    }
    // Someone may be writing to a process that does not read: closing would wait for the writer.
    Thread closing = new Thread(this::closeInput, "heddle-client-close");
    closing.setDaemon(true);
    closing.start();
    if (!exitsInTime()) {
      process.destroy();
      if (!exitsInTime()) {
        process.destroyForcibly();
        process.onExit().join();
      }
    }
    stopped.complete(null);
  }

  private void closeInput() {
    try {
      input.close();
    } catch (IOException gone) {
      // It has ended already.
    }
  }

  private boolean exitsInTime() {
    try {
      return process.waitFor(closeTimeout.toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException error) {
      // Whoever interrupts is in a hurry: the process gets no more time.
      Thread.currentThread().interrupt();
      return !process.isAlive();
    }
  }

  private void read(InputStream output) {
    LineReader lines = new LineReader(output);
    try {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        inbox.put(line);
      }
    } catch (IOException error) {
      tooLong(error);
    } catch (InterruptedException atTheEnd) {
      Thread.currentThread().interrupt();
      return;
    }
    // A server that closes its output has nothing more to say: it is ended, and its end tells why.
    close();
  }

  private void tooLong(IOException error) {
    if (process.isAlive()) {
      try {
        inbox.fail(error);
      } catch (InterruptedException atTheEnd) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private void awaitExit(Thread output) {
    try {
      int exitCode = process.waitFor();
      output.join(DRAIN.toMillis());
      errors.join(DRAIN.toMillis());
      inbox.end(ConnectionClosedException.ofExit(exitCode, stderr.lines()));
    } catch (InterruptedException error) {
      Thread.currentThread().interrupt();
    }
  }
}
