package dev.heddle.client;

/** Events came faster than they were read, and more of them than the reader may be behind. */
public final class EventsDroppedException extends ClientException {
  private static final long serialVersionUID = 1L;

  EventsDroppedException(int limit) {
    super(
        "More than "
            + limit
            + " events were waiting to be read; the later ones were dropped. Read events as they"
            + " come, or raise eventBuffer.");
  }
}
