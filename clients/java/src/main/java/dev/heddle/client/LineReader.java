package dev.heddle.client;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * Lines of UTF-8, without their ends. Only LF ends a line: JSON allows other line ends inside of
 * strings. The last line need not be ended.
 */
final class LineReader {
  /** Bytes; far above any real message, and far below what would harm the program. */
  static final int MAX_LINE_LENGTH = 64 * 1024 * 1024;

  private final InputStream input;
  private final byte[] chunk = new byte[64 * 1024];
  private int position;
  private int length;

  LineReader(InputStream input) {
    this.input = input;
  }

  /** The next line; null at the end. */
  String readLine() throws IOException {
    ByteArrayOutputStream begun = null;
    while (true) {
      if (position == length && !fill()) {
        return begun == null ? null : text(begun.toByteArray(), 0, begun.size());
      }
      int end = position;
      while (end < length && chunk[end] != '\n') {
        end++;
      }
      int start = position;
      boolean isWhole = end < length;
      position = isWhole ? end + 1 : end;
      if (isWhole && begun == null) {
        return text(chunk, start, end - start);
      }
      if (begun == null) {
        begun = new ByteArrayOutputStream(2 * chunk.length);
      }
      begun.write(chunk, start, end - start);
      if (isWhole) {
        return text(begun.toByteArray(), 0, begun.size());
      }
      if (begun.size() > MAX_LINE_LENGTH) {
        throw new IOException("a line is longer than " + MAX_LINE_LENGTH + " bytes");
      }
    }
  }

  private boolean fill() throws IOException {
    position = 0;
    length = Math.max(0, input.read(chunk));
    return length > 0;
  }

  private static String text(byte[] bytes, int start, int length) {
    boolean hasReturn = length > 0 && bytes[start + length - 1] == '\r';
    return new String(bytes, start, hasReturn ? length - 1 : length, StandardCharsets.UTF_8);
  }
}
