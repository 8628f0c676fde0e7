package heddle.client.internal

import heddle.client.ClientException
import heddle.client.ConnectionClosedException
import heddle.client.RequestTimeoutException
import heddle.client.RpcException
import heddle.client.Transport
import kotlinx.coroutines.CancellationException
import kotlinx.coroutines.CompletableDeferred
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.CoroutineStart
import kotlinx.coroutines.Deferred
import kotlinx.coroutines.Job
import kotlinx.coroutines.cancelAndJoin
import kotlinx.coroutines.currentCoroutineContext
import kotlinx.coroutines.ensureActive
import kotlinx.coroutines.job
import kotlinx.coroutines.launch
import kotlinx.coroutines.withTimeoutOrNull
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.longOrNull
import java.util.concurrent.ConcurrentHashMap
import java.util.concurrent.atomic.AtomicLong
import kotlin.time.Duration

/** Requests, answers and notifications over a transport, both ways. Knows no method of the protocol but one. */
internal class Connection(
    private val transport: Transport,
    private val dispatcher: Dispatcher,
    private val desk: RequestDesk,
    val requestTimeout: Duration,
    private val scope: CoroutineScope,
) {
    private val end = CompletableDeferred<ClientException>()
    private val pending = ConcurrentHashMap<Long, CompletableDeferred<JsonElement>>()
    private val answering = ConcurrentHashMap<JsonPrimitive, Job>()
    private val ids = AtomicLong()
    private val reader = scope.launch(start = CoroutineStart.LAZY) { read() }

    /** Has the reason once the connection is gone. */
    val closed: Deferred<ClientException>
        get() = end

    fun start() {
        reader.start()
    }

    /** @param timeout without limit when it is not positive */
    suspend fun request(
        method: String,
        params: JsonElement?,
        timeout: Duration,
    ): JsonElement {
        val id = ids.getAndIncrement()
        val answer = CompletableDeferred<JsonElement>()
        pending[id] = answer
        try {
            failIfEnded()
            val message = messageOf("method" to JsonPrimitive(method), "id" to JsonPrimitive(id), "params" to params)
            return withTimeoutOrNull(if (timeout.isPositive()) timeout else Duration.INFINITE) {
                transport.send(message)
                answer.await()
            } ?: throw RequestTimeoutException(method, timeout)
        } finally {
            pending.remove(id)
        }
    }

    suspend fun notify(
        method: String,
        params: JsonElement?,
    ) {
        failIfEnded()
        transport.send(messageOf("method" to JsonPrimitive(method), "params" to params))
    }

    /** Closes the connection; what is still waited for fails with a [ConnectionClosedException]. */
    suspend fun close() {
        endWith(ConnectionClosedException("The connection was closed by this client."))
        transport.close()
        reader.cancelAndJoin()
    }

    private suspend fun failIfEnded() {
        if (end.isCompleted) throw end.await()
    }

    private suspend fun read() {
        val reason =
            try {
                transport.messages.collect { text -> if (text.isNotBlank()) receive(parseMessage(text)) }
                ConnectionClosedException("The server closed the connection.")
            } catch (error: CancellationException) {
                currentCoroutineContext().ensureActive()
                ConnectionClosedException("The connection broke.", error)
            } catch (error: ClientException) {
                error
            } catch (error: Exception) {
                ConnectionClosedException("The connection broke: $error", error)
            }
        endWith(reason)
        transport.close()
    }

    private fun endWith(reason: ClientException) {
        if (!end.complete(reason)) return
        for (answer in pending.values) answer.completeExceptionally(reason)
        for (handler in answering.values) handler.cancel()
        answering.clear()
        dispatcher.closed(reason)
    }

    /** An answer to nothing that was asked is ignored, as the protocol wants it. */
    private fun receive(message: Message) {
        if (end.isCompleted) return
        when (message) {
            is Message.Notification -> {
                withdrawnBy(message)?.let { answering.remove(it)?.cancel() }
                dispatcher.notification(message)
            }

            is Message.Request -> {
                answer(message)
            }

            is Message.Result -> {
                pendingOf(message.id)?.complete(message.result)
            }

            is Message.Failure -> {
                pendingOf(message.id)?.completeExceptionally(RpcException(message.code, message.message, message.data))
            }
        }
    }

    private fun pendingOf(id: JsonElement?): CompletableDeferred<JsonElement>? {
        val number = (id as? JsonPrimitive)?.takeUnless { it.isString }?.longOrNull
        return number?.let(pending::get)
    }

    /** A request of the server that was settled elsewhere needs no answer any more. */
    private fun withdrawnBy(message: Message.Notification): JsonPrimitive? =
        if (message.method == "serverRequest/resolved") message.params.member("requestId").asRequestId() else null

    private fun answer(request: Message.Request) {
        val handler =
            scope.launch(start = CoroutineStart.LAZY) {
                val answer = answerTo(request)
                if (answering.remove(request.id, currentCoroutineContext().job)) transport.send(answer)
            }
        answering[request.id] = handler
        handler.start()
        if (end.isCompleted) handler.cancel()
    }

    private suspend fun answerTo(request: Message.Request): String =
        try {
            messageOf("id" to request.id, "result" to desk.answer(request.method, request.params))
        } catch (error: RpcException) {
            errorOf(request.id, error.code, error.message, error.data)
        } catch (error: Throwable) {
            // A handler may have given up by itself, as by a timeout of its own; only if we ended it nobody needs the answer.
            currentCoroutineContext().ensureActive()
            errorOf(request.id, INTERNAL_ERROR, error.message ?: error.toString(), null)
        }
}

private const val INTERNAL_ERROR = -32_603

private fun errorOf(
    id: JsonPrimitive,
    code: Int,
    message: String,
    data: JsonElement?,
): String {
    val error = listOfNotNull("code" to JsonPrimitive(code), "message" to JsonPrimitive(message), data?.let { "data" to it })
    return messageOf("id" to id, "error" to JsonObject(error.toMap()))
}

/** A message without the members that are missing. An empty result is null, which is a value. */
private fun messageOf(vararg members: Pair<String, JsonElement?>): String =
    JsonObject(members.mapNotNull { (name, value) -> value?.let { name to it } }.toMap()).toString()

/** What a request is answered with that has nothing to tell. */
internal val NOTHING: JsonElement = JsonNull
