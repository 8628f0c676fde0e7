package dev.heddle.client;

import java.util.List;
import java.util.OptionalInt;

/** The connection is gone, and with it whatever was waited for. */
public final class ConnectionClosedException extends ClientException {
  private static final long serialVersionUID = 1L;

  /** Null when no process ended. */
  private final Integer exitCode;

  /** Null when no WebSocket was closed. */
  private final Integer closeCode;

  /** The last lines on standard error. */
  private final transient List<String> stderr;

  /** For transports of your own: why there is nothing more to receive. */
  public ConnectionClosedException(String message) {
    this(message, null, null, List.of());
  }

  private ConnectionClosedException(
      String message, Integer exitCode, Integer closeCode, List<String> stderr) {
    super(message);
    this.exitCode = exitCode;
    this.closeCode = closeCode;
    this.stderr = stderr;
  }

  static ConnectionClosedException ofExit(int exitCode, List<String> stderr) {
    String tail = stderr.isEmpty() ? "" : " Its last words:\n" + String.join("\n", stderr);
    String message = "The server exited with code " + exitCode + "." + tail;
    return new ConnectionClosedException(message, exitCode, null, List.copyOf(stderr));
  }

  static ConnectionClosedException ofWebSocket(int closeCode, String reason) {
    String why = reason.isEmpty() ? "" : ": " + reason;
    String message = "The server closed the WebSocket with code " + closeCode + why + ".";
    return new ConnectionClosedException(message, null, closeCode, List.of());
  }

  /**
   * How the process of the server ended. A process that was killed by a signal has 128 and the
   * number of the signal: 137 after SIGKILL.
   */
  public OptionalInt exitCode() {
    return exitCode == null ? OptionalInt.empty() : OptionalInt.of(exitCode);
  }

  /** With which code the server closed the WebSocket. */
  public OptionalInt closeCode() {
    return closeCode == null ? OptionalInt.empty() : OptionalInt.of(closeCode);
  }

  /** The last lines that the process wrote to standard error. */
  public List<String> stderr() {
    return stderr;
  }
}
