package dev.heddle.client;

/** The server sent something that is no message of the protocol. The connection is closed. */
public final class ProtocolViolationException extends ClientException {
  private static final long serialVersionUID = 1L;

  private static final int SHOWN = 200;

  /** What came. */
  private final String line;

  ProtocolViolationException(String line, String reason) {
    super(
        "The server sent a line that is no message: "
            + reason
            + ". The line: "
            + shown(line)
            + "\nA server may write only messages to standard output; logs belong on standard"
            + " error.");
    this.line = line;
  }

  /** What the server sent: the whole line. */
  public String line() {
    return line;
  }

  private static String shown(String line) {
    return line.length() <= SHOWN
        ? line
        : line.substring(0, SHOWN) + "… (" + line.length() + " characters)";
  }
}
