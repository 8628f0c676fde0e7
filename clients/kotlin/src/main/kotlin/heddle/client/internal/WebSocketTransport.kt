package heddle.client.internal

import heddle.client.ConnectionClosedException
import heddle.client.StartFailedException
import heddle.client.Transport
import kotlinx.coroutines.CancellationException
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.NonCancellable
import kotlinx.coroutines.SupervisorJob
import kotlinx.coroutines.cancel
import kotlinx.coroutines.channels.Channel
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.flow
import kotlinx.coroutines.future.await
import kotlinx.coroutines.withContext
import kotlinx.coroutines.withTimeoutOrNull
import java.net.URI
import java.net.http.HttpClient
import java.net.http.WebSocket
import java.util.concurrent.CompletionStage
import kotlin.time.Duration.Companion.seconds

/** Characters; far above any real message, and far below what would harm the program. */
private const val MAX_MESSAGE_LENGTH = 64 * 1024 * 1024

private val CLOSE_TIMEOUT = 2.seconds

private val http: HttpClient by lazy { HttpClient.newHttpClient() }

/** @throws StartFailedException when nobody answers there, or not as a WebSocket */
internal suspend fun openWebSocket(
    url: String,
    headers: Map<String, String>,
): Transport {
    val builder = http.newWebSocketBuilder()
    val transport = WebSocketTransport()
    try {
        for ((name, value) in headers) builder.header(name, value)
        transport.socket = builder.buildAsync(URI.create(url), transport.listener).await()
    } catch (error: CancellationException) {
        throw error
    } catch (error: Exception) {
        throw StartFailedException("The server could not be reached at $url: ${error.message ?: error}. Does it listen there?", error)
    }
    return transport
}

/** One message a text frame. The library answers pings. */
private class WebSocketTransport : Transport {
    private val scope = CoroutineScope(SupervisorJob() + Dispatchers.Default)

    /** Holds one message at most: the next is asked for when it was read. */
    private val incoming = Channel<String>(Channel.UNLIMITED)
    private val outbox = Outbox(scope) { socket.sendText(it, true).await() }

    lateinit var socket: WebSocket

    val listener: WebSocket.Listener =
        object : WebSocket.Listener {
            private val parts = StringBuilder()

            override fun onText(
                webSocket: WebSocket,
                data: CharSequence,
                last: Boolean,
            ): CompletionStage<*>? {
                parts.append(data)
                if (last) {
                    incoming.trySend(parts.toString())
                    parts.setLength(0)
                } else if (parts.length > MAX_MESSAGE_LENGTH) {
                    incoming.close(ConnectionClosedException("A message is longer than $MAX_MESSAGE_LENGTH characters."))
                } else {
                    webSocket.request(1)
                }
                return null
            }

            override fun onClose(
                webSocket: WebSocket,
                statusCode: Int,
                reason: String,
            ): CompletionStage<*>? {
                val words = if (reason.isEmpty()) "" else ": $reason"
                val message = "The server closed the connection with code $statusCode$words."
                incoming.close(ConnectionClosedException(message, closeCode = statusCode, closeReason = reason))
                return null
            }

            override fun onError(
                webSocket: WebSocket,
                error: Throwable,
            ) {
                incoming.close(ConnectionClosedException("The connection broke: ${error.message ?: error}", error))
            }
        }

    override val messages: Flow<String> =
        flow {
            for (message in incoming) {
                emit(message)
                socket.request(1)
            }
        }

    override suspend fun send(message: String): Unit = outbox.send(message)

    override suspend fun close() {
        withContext(NonCancellable) {
            outbox.close()
            withTimeoutOrNull(CLOSE_TIMEOUT) { runCatching { socket.sendClose(WebSocket.NORMAL_CLOSURE, "").await() } }
        }
        socket.abort()
        incoming.close()
        scope.cancel()
    }
}
