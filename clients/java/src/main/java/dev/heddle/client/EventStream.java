package dev.heddle.client;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Events on their way to one reader. They wait until they are read, up to a limit; what comes after
 * that is dropped, and the reader gets an {@link EventsDroppedException} behind the last event.
 * Reading waits for the next event. Events are given out once. When the connection is lost, the
 * reader gets the reason.
 *
 * @param <E> the events
 */
public final class EventStream<E> implements Iterable<E>, AutoCloseable {
  private final int limit;
  private final Runnable onClose;
  private final Queue<E> waiting = new ArrayDeque<>();
  private final Lock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private boolean isEnded;
  private ClientException reason;

  EventStream(int limit, Runnable onClose) {
    this.limit = limit;
    this.onClose = onClose;
  }

  /** Waits for the next event; empty at the end. */
  public Optional<E> next() {
    return Optional.ofNullable(take(Long.MAX_VALUE));
  }

  /**
   * Waits for the next event, but not longer; empty at the end, and when there was none in time.
   */
  public Optional<E> next(Duration atMost) {
    return Optional.ofNullable(take(atMost.toNanos()));
  }

  /** The events in a loop. Ends when there are no more. */
  @Override
  public Iterator<E> iterator() {
    return new Iterator<>() {
      private E ahead;

      @Override
      public boolean hasNext() {
        if (ahead == null) {
          ahead = take(Long.MAX_VALUE);
        }
        return ahead != null;
      }

      @Override
      public E next() {
        if (!hasNext()) {
          throw new NoSuchElementException("There are no more events.");
        }
        E event = ahead;
        ahead = null;
        return event;
      }
    };
  }

  /** The events as a stream, in order. Closing it closes this, too. */
  public Stream<E> stream() {
    return StreamSupport.stream(spliterator(), false).onClose(this::close);
  }

  /** Stops to collect events. */
  @Override
  public void close() {
    end(null);
    lock.lock();
    try {
      waiting.clear();
    } finally {
      lock.unlock();
    }
    onClose.run();
  }

  void push(E event) {
    lock.lock();
    try {
      if (isEnded) {
        return;
      }
      if (waiting.size() < limit) {
        waiting.add(event);
        changed.signal();
        return;
      }
    } finally {
      lock.unlock();
    }
    end(new EventsDroppedException(limit));
  }

  /** No more events; those that wait are still read. */
  void finish() {
    end(null);
  }

  /** As {@link #finish}, but the reader then gets the reason. */
  void fail(ClientException why) {
    end(why);
  }

  private void end(ClientException why) {
    lock.lock();
    try {
      if (!isEnded) {
        isEnded = true;
        reason = why;
      }
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** Null at the end, and when the time is over. */
  private E take(long nanos) {
    long left = nanos;
    lock.lock();
    try {
      while (waiting.isEmpty()) {
        if (isEnded) {
          if (reason != null) {
            throw reason;
          }
          return null;
        }
        if (left <= 0) {
          return null;
        }
        left = changed.awaitNanos(left);
      }
      return waiting.remove();
    } catch (InterruptedException error) {
      Thread.currentThread().interrupt();
      throw new InterruptedWaitException(error);
    } finally {
      lock.unlock();
    }
  }
}
