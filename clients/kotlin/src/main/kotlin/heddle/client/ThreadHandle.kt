package heddle.client

import heddle.client.internal.ClientParts
import heddle.client.internal.DEFAULT_BUFFER
import heddle.client.internal.TurnStream
import heddle.client.internal.member
import heddle.client.json.protocolJson
import heddle.client.types.TextInput
import heddle.client.types.Thread
import heddle.client.types.Turn
import heddle.client.types.TurnStartParams
import heddle.client.types.UserInput
import kotlinx.coroutines.CancellationException
import kotlinx.coroutines.async
import kotlinx.coroutines.currentCoroutineContext
import kotlinx.coroutines.isActive
import kotlinx.coroutines.launch
import kotlinx.serialization.SerializationException
import kotlinx.serialization.json.JsonNull

/**
 * A conversation: holds its id and starts turns in it.
 *
 * @property thread the thread as the server told it when it was started or resumed
 */
public class ThreadHandle internal constructor(
    private val parts: ClientParts,
    public val thread: Thread,
) {
    public val id: String
        get() = thread.id

    /**
     * Starts a turn with a text.
     *
     * @param buffer how many events may wait for their collector; one further behind gets an [EventsDroppedException]
     * @param settings how the turn is to be run, as `{ copy(model = "…") }`
     */
    public suspend fun run(
        input: String,
        buffer: Int = DEFAULT_BUFFER,
        settings: TurnStartParams.() -> TurnStartParams = { this },
    ): TurnHandle = run(listOf(TextInput(text = input)), buffer, settings)

    /** Starts a turn; returns when the server has accepted it. */
    public suspend fun run(
        input: List<UserInput>,
        buffer: Int = DEFAULT_BUFFER,
        settings: TurnStartParams.() -> TurnStartParams = { this },
    ): TurnHandle {
        val params = TurnStartParams(threadId = id, input = input).settings()
        val stream = TurnStream(id, buffer, parts.scope, parts.dispatcher::leave)
        parts.dispatcher.follow(stream)
        // The server may have begun when we stop waiting: then it is told to end what nobody waits for.
        val starting = parts.scope.async { runCatching { start(params, stream) }.onFailure(stream::fail) }
        try {
            return starting.await().getOrThrow()
        } catch (error: CancellationException) {
            if (!currentCoroutineContext().isActive) {
                parts.scope.launch { starting.await().onSuccess(TurnHandle::interruptLater) }
            }
            throw error
        }
    }

    private suspend fun start(
        params: TurnStartParams,
        stream: TurnStream,
    ): TurnHandle {
        val connection = parts.connection
        val answer =
            connection.request(
                "turn/start",
                protocolJson.encodeToJsonElement(TurnStartParams.serializer(), params),
                connection.requestTimeout,
            )
        val turn =
            try {
                protocolJson.decodeFromJsonElement(Turn.serializer(), answer.member("turn") ?: JsonNull)
            } catch (error: SerializationException) {
                throw InvalidMessageException("turn/start", answer, error)
            }
        stream.bind(turn.id)
        return TurnHandle(turn.id, id, stream, connection, parts.scope)
    }
}
