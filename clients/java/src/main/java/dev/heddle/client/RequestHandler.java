package dev.heddle.client;

/**
 * Answers one kind of request of the server. It may take its time: every request has a thread of
 * its own. The thread is interrupted when the answer is not needed any more. What it throws is sent
 * as an error, an {@link RpcException} as it is.
 *
 * @param <P> the params
 * @param <R> the result
 */
@FunctionalInterface
public interface RequestHandler<P, R> {
  /** The answer. */
  R handle(P params) throws Exception;
}
