package heddle.client

import heddle.client.events.ServerEvent
import heddle.client.internal.ClientParts
import heddle.client.internal.DEFAULT_BUFFER
import heddle.client.json.protocolJson
import kotlinx.coroutines.NonCancellable
import kotlinx.coroutines.cancel
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.withContext
import kotlinx.serialization.DeserializationStrategy
import kotlinx.serialization.SerializationException
import kotlinx.serialization.SerializationStrategy
import kotlinx.serialization.json.JsonElement
import kotlin.time.Duration

/** What every client can do, whatever the methods of its protocol. */
public abstract class BaseClient internal constructor(
    internal val parts: ClientParts,
) {
    /** How long a request waits for its answer, unless its call says otherwise. */
    public val requestTimeout: Duration
        get() = parts.connection.requestTimeout

    /** Suspends until the connection is gone, by whichever side, and returns the reason. */
    public suspend fun awaitClosed(): ClientException = parts.connection.closed.await()

    /**
     * Sends a request that this package does not know, as `vendor/method`.
     *
     * @throws ClientException when there is no result
     */
    public suspend fun request(
        method: String,
        params: JsonElement? = null,
        timeout: Duration = requestTimeout,
    ): JsonElement = parts.connection.request(method, params, timeout)

    /** Sends a notification, one that this package does not know included. */
    public suspend fun notify(
        method: String,
        params: JsonElement? = null,
    ): Unit = parts.connection.notify(method, params)

    /**
     * Everything that the server tells from this call on, what this package does not know included. The flow can be
     * collected once; it fails with the reason when the connection is gone.
     *
     * @param buffer how many events may wait for the collector; one further behind gets an [EventsDroppedException]
     */
    public fun events(buffer: Int = DEFAULT_BUFFER): Flow<ServerEvent> = parts.dispatcher.events(buffer)

    /**
     * Closes the connection and suspends until the server is gone. Whatever is still waited for fails with a
     * [ConnectionClosedException].
     */
    public suspend fun close() {
        withContext(NonCancellable) { parts.connection.close() }
        parts.scope.cancel()
    }

    internal suspend fun <R> call(
        method: String,
        params: JsonElement?,
        result: DeserializationStrategy<R>,
        timeout: Duration,
    ): R {
        val answer = parts.connection.request(method, params, timeout)
        try {
            return protocolJson.decodeFromJsonElement(result, answer)
        } catch (error: SerializationException) {
            throw InvalidMessageException(method, answer, error)
        }
    }

    internal fun <P> json(
        serializer: SerializationStrategy<P>,
        params: P,
    ): JsonElement = protocolJson.encodeToJsonElement(serializer, params)
}

/** Does something with a client, and closes it however that ends. */
public suspend inline fun <C : BaseClient, R> C.use(block: (C) -> R): R {
    try {
        return block(this)
    } finally {
        close()
    }
}
