package dev.heddle.client;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** The threads of one client. None of them keeps a program from ending. */
final class Workers {
  private static final AtomicInteger CLIENTS = new AtomicInteger();

  private final String name = "heddle-client-" + CLIENTS.incrementAndGet();
  private final Executor executor;
  private final ExecutorService own;
  private final ScheduledThreadPoolExecutor timer;

  /** Uses the executor of the user; null: one of its own. */
  Workers(Executor given) {
    own = given == null ? Executors.newCachedThreadPool(task -> newThread("worker", task)) : null;
    executor = given == null ? own : given;
    timer = new ScheduledThreadPoolExecutor(1, task -> newThread("timer", task));
    timer.setRemoveOnCancelPolicy(true);
  }

  Thread newThread(String part, Runnable task) {
    Thread thread = new Thread(task, name + "-" + part);
    thread.setDaemon(true);
    return thread;
  }

  /** Runs a task soon. After the end, what there is no thread for any more is run at once. */
  void run(Runnable task) {
    try {
      executor.execute(task);
    } catch (RejectedExecutionException atTheEnd) {
      task.run();
    }
  }

  /** Runs a task after a while; never when the end comes first. */
  Future<?> after(Duration delay, Runnable task) {
    try {
      return timer.schedule(() -> run(task), delay.toNanos(), TimeUnit.NANOSECONDS);
    } catch (RejectedExecutionException atTheEnd) {
      return CompletableFuture.completedFuture(null);
    }
  }

  /** Ends the threads when they have done what they have. */
  void finish() {
    timer.shutdownNow();
    if (own != null) {
      own.shutdown();
    }
  }
}
