package heddle.client.internal

import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.channels.Channel
import kotlinx.coroutines.channels.ClosedSendChannelException
import kotlinx.coroutines.launch
import java.io.IOException

/**
 * Messages on their way out, one after the other. Whoever sends one waits until the one before it is gone, and can stop
 * waiting: no queue grows, and a writer that is stuck holds up nobody else.
 */
internal class Outbox(
    scope: CoroutineScope,
    private val write: suspend (String) -> Unit,
) {
    private val next = Channel<String>(Channel.RENDEZVOUS)

    init {
        scope.launch {
            var isBroken = false
            for (message in next) {
                // Whoever reads from the other side tells why it is gone.
                if (!isBroken) isBroken = !isWritten(message)
            }
        }
    }

    suspend fun send(message: String) {
        try {
            next.send(message)
        } catch (_: ClosedSendChannelException) {
            // The same.
        }
    }

    fun close() {
        next.close()
    }

    private suspend fun isWritten(message: String): Boolean =
        try {
            write(message)
            true
        } catch (_: IOException) {
            false
        }
}
