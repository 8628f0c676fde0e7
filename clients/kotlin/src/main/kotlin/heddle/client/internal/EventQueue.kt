package heddle.client.internal

import heddle.client.EventsDroppedException
import kotlinx.coroutines.channels.Channel
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.consumeAsFlow
import kotlinx.coroutines.flow.onCompletion

/** How many events may wait for a reader that does not say otherwise. */
internal const val DEFAULT_BUFFER: Int = 65_536

/**
 * Events on their way to one reader. They wait until they are read, at most [limit] of them; what comes after that is
 * dropped, and the reader is told so behind the last one that it gets. Nobody who adds an event ever waits.
 */
internal class EventQueue<E : Any>(
    private val limit: Int,
) {
    private val waiting = Channel<E>(limit)

    /** The events, given out once. */
    fun asFlow(onEnd: () -> Unit = {}): Flow<E> = waiting.consumeAsFlow().onCompletion { onEnd() }

    fun push(event: E) {
        if (waiting.trySend(event).isFailure) fail(EventsDroppedException(limit))
    }

    /** No more events; those that wait are still read. */
    fun finish() {
        waiting.close()
    }

    /** As [finish], but the reader then gets the error. */
    fun fail(error: Throwable) {
        waiting.close(error)
    }
}
