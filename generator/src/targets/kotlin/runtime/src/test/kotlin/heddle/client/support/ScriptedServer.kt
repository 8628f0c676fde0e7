package heddle.client.support

import heddle.client.Client
import heddle.client.ClientOptions
import heddle.client.Transport
import heddle.client.json.protocolJson
import heddle.client.use
import kotlinx.coroutines.channels.Channel
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.receiveAsFlow
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.withTimeout
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive

/**
 * A server inside the test: what it says is written there, in the order in which it is said.
 *
 * @param greeting how it answers the first request: its result or its error
 */
class ScriptedServer(
    private val greeting: String = """"result":$INITIALIZED""",
) : Transport {
    private val said = Channel<String>(Channel.UNLIMITED)
    private val received = Channel<JsonObject>(Channel.UNLIMITED)

    override val messages: Flow<String> = said.receiveAsFlow()

    override suspend fun send(message: String) {
        val value = protocolJson.parseToJsonElement(message).jsonObject
        received.send(value)
        if (value["method"] == JsonPrimitive("initialize")) say("""{"id":${value["id"]},$greeting}""")
    }

    override suspend fun close() {
        said.close()
    }

    /** The next message of the client. */
    suspend fun next(): JsonObject = withTimeout(PATIENCE_MS) { received.receive() }

    /** The next message of the client, which is a request or a notification of this method. */
    suspend fun next(method: String): JsonObject =
        next().also { check(it["method"] == JsonPrimitive(method)) { "expected $method, but the client sent $it" } }

    /** Is there nothing more that the client sent? */
    fun isQuiet(): Boolean = received.tryReceive().isFailure

    fun say(vararg texts: String) {
        for (text in texts) said.trySend(text)
    }

    fun answer(
        request: JsonObject,
        result: String,
    ) = say("""{"id":${request["id"]},"result":$result}""")

    /** Loses the connection. */
    fun vanish(reason: Throwable? = null) {
        said.close(reason)
    }
}

/** How long tests wait for what has to come: long enough for a machine that is busy. */
private const val PATIENCE_MS = 60_000L

const val INITIALIZED = """{"userAgent":"scripted/1","codexHome":"/","platformFamily":"unix","platformOs":"linux"}"""

fun JsonObject.word(name: String): String = getValue(name).jsonPrimitive.content

/** Runs a test with a client that has shaken hands. */
fun withClient(
    options: ClientOptions = ClientOptions(),
    test: suspend (Client, ScriptedServer) -> Unit,
) = runBlocking {
    val server = ScriptedServer()
    connected(server, options).use { test(it, server) }
}

suspend fun connected(
    server: ScriptedServer,
    options: ClientOptions = ClientOptions(),
): Client =
    Client.connect(server, options).also {
        server.next("initialize")
        server.next("initialized")
    }
