package dev.heddle.client;

import java.time.Duration;

/** How long things may take. */
final class Timeouts {
  /** As long as it takes, in practice. */
  private static final Duration MOST = Duration.ofDays(365);

  private Timeouts() {}

  static Duration checked(Duration timeout) {
    if (timeout.isNegative()) {
      throw new IllegalArgumentException(
          "A time to wait is zero, for no limit, or longer; this one is " + timeout + ".");
    }
    return timeout.compareTo(MOST) > 0 ? MOST : timeout;
  }
}
