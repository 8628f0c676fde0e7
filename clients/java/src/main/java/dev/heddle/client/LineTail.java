package dev.heddle.client;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/** Reads a stream of text to its end, hands on its lines, and keeps the last of them. */
final class LineTail implements Runnable {
  private static final int KEPT_LINES = 20;
  private static final int KEPT_LENGTH = 500;

  private final LineReader lines;
  private final Consumer<String> onLine;
  private final Deque<String> kept = new ArrayDeque<>();

  LineTail(InputStream input, Consumer<String> onLine) {
    this.lines = new LineReader(input);
    this.onLine = onLine;
  }

  @Override
  public void run() {
    try {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        keep(line);
        onLine.accept(line);
      }
    } catch (IOException ended) {
      // There is nothing more to be read, for whatever reason.
    }
  }

  synchronized List<String> lines() {
    return List.copyOf(kept);
  }

  private synchronized void keep(String line) {
    kept.add(line.length() <= KEPT_LENGTH ? line : line.substring(0, KEPT_LENGTH));
    if (kept.size() > KEPT_LINES) {
      kept.remove();
    }
  }
}
