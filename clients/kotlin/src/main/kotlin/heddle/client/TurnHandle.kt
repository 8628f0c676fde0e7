package heddle.client

import heddle.client.events.TurnEvent
import heddle.client.internal.Connection
import heddle.client.internal.TurnStream
import kotlinx.coroutines.CancellationException
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.currentCoroutineContext
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.onCompletion
import kotlinx.coroutines.isActive
import kotlinx.coroutines.launch
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlin.time.Duration

/**
 * A turn on its way. Collect its [events], or wait for its [result], or both.
 *
 * Cancelling the coroutine that collects or waits interrupts the turn; leaving the collection early in another way, as
 * by `first()`, does not. When the connection is lost, both fail with the reason.
 */
public class TurnHandle internal constructor(
    public val id: String,
    public val threadId: String,
    private val stream: TurnStream,
    private val connection: Connection,
    private val scope: CoroutineScope,
) {
    /** Everything that is told about the turn, from its start on. They are given out once, to one collector. */
    public val events: Flow<TurnEvent> =
        stream.events.asFlow().onCompletion { if (!currentCoroutineContext().isActive) interruptLater() }

    /** Suspends until the turn has ended, however it did. */
    public suspend fun result(): TurnResult =
        try {
            stream.result.await()
        } catch (error: CancellationException) {
            if (!currentCoroutineContext().isActive) interruptLater()
            throw error
        }

    /** Ends the turn early; returns when the server has heard it. Does nothing when the turn has ended. */
    public suspend fun interrupt(timeout: Duration = connection.requestTimeout) {
        if (stream.hasEnded) return
        val place = mapOf("threadId" to JsonPrimitive(threadId), "turnId" to JsonPrimitive(id))
        try {
            connection.request("turn/interrupt", JsonObject(place), timeout)
        } catch (error: ClientException) {
            // The end of the turn and the wish for it can cross on the way.
            if (!stream.hasEnded) throw error
        }
    }

    /** For those who cannot wait any more. */
    internal fun interruptLater() {
        scope.launch { runCatching { interrupt() } }
    }
}
