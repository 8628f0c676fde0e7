package dev.heddle.client.core;

/** JSON is not what the protocol says it is. The message names the place. */
public final class DecodeException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Where it is, from the outermost field to the innermost; empty for the value itself. */
  private final String path;

  /** What is wrong there. */
  private final String problem;

  /**
   * Made where the problem is found.
   *
   * @param problem what is wrong
   */
  public DecodeException(String problem) {
    this("", problem, null);
  }

  private DecodeException(String path, String problem, DecodeException cause) {
    super(path.isEmpty() ? problem : path + ": " + problem, cause, false, true);
    this.path = path;
    this.problem = problem;
  }

  /**
   * The place of the problem, as in {@code turn.items[2].text}; empty for the value itself.
   *
   * @return the place
   */
  public String path() {
    return path;
  }

  /**
   * The same problem, seen from the value around it.
   *
   * @param step {@code name} of a field, or {@code [index]}
   * @return the exception to throw
   */
  DecodeException inside(String step) {
    String longer = path.isEmpty() || path.startsWith("[") ? step + path : step + "." + path;
    DecodeException outer = new DecodeException(longer, problem, null);
    outer.setStackTrace(getStackTrace());
    return outer;
  }
}
