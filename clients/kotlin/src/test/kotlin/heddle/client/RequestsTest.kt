package heddle.client

import heddle.client.events.UnknownEvent
import heddle.client.support.INITIALIZED
import heddle.client.support.ScriptedServer
import heddle.client.support.Told
import heddle.client.support.connected
import heddle.client.support.withClient
import heddle.client.support.word
import heddle.client.types.ThreadStartParams
import kotlinx.coroutines.async
import kotlinx.coroutines.cancelAndJoin
import kotlinx.coroutines.coroutineScope
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.flow.take
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.jsonObject
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertTrue
import kotlin.time.Duration
import kotlin.time.Duration.Companion.milliseconds

class RequestsTest {
    @Test
    fun `the handshake says who connects, what it can do and which versions it speaks`() =
        runBlocking {
            val server = ScriptedServer()
            val client = Client.connect(server)
            val params = server.next("initialize").getValue("params").jsonObject
            assertEquals("heddle-client", params.getValue("clientInfo").jsonObject.word("name"))
            val capabilities = params.getValue("capabilities").jsonObject
            assertEquals(JsonPrimitive(EXPERIMENTAL), capabilities["experimentalApi"])
            assertEquals(SUPPORTED_VERSIONS.isNotEmpty(), "protocolVersions" in params)
            assertEquals(setOf("method"), server.next("initialized").keys)
            assertEquals("scripted/1", client.server.userAgent)
            client.close()
        }

    @Test
    fun `a version that was not offered is a violation`(): Unit =
        runBlocking {
            val server = ScriptedServer(INITIALIZED.replace("{", """"result":{"protocolVersion":"1999-01","""))
            assertFailsWith<ProtocolViolationException> { Client.connect(server) }
        }

    @Test
    fun `a server that speaks other versions says which`() =
        runBlocking {
            val server = ScriptedServer(""""error":{"code":-32600,"message":"no","data":{"supportedVersions":["1999-01"]}}""")
            val error = assertFailsWith<VersionRefusedException> { Client.connect(server) }
            assertEquals(listOf("1999-01"), error.supportedVersions)
            assertEquals(SUPPORTED_VERSIONS, error.offered)
        }

    @Test
    fun `requests are told apart by their ids, in whichever order they are answered`() =
        withClient { client, server ->
            coroutineScope {
                val first = async { client.request("a/one", JsonPrimitive(1)) }
                val one = server.next("a/one")
                val second = async { client.request("a/two") }
                val two = server.next("a/two")
                assertEquals(setOf("method", "id"), two.keys)
                server.say("""{"id":"nobody asked","result":1}""", """{"id":999,"result":1}""")
                server.answer(two, "2")
                server.answer(one, """{"n":9007199254740993}""")
                assertEquals(JsonPrimitive(2), second.await())
                assertEquals(JsonPrimitive(9_007_199_254_740_993), first.await().jsonObject["n"])
            }
        }

    @Test
    fun `an error answer has its code, message and data`() =
        withClient { client, server ->
            coroutineScope {
                val asking = async { runCatching { client.startThread() } }
                val id = server.next("thread/start")["id"]
                server.say("""{"error":{"code":-32001,"message":"busy","data":{"retry":true}},"id":$id}""")
                val error = asking.await().exceptionOrNull() as RpcException
                assertEquals(-32_001, error.code)
                assertEquals("busy", error.message)
                assertEquals(JsonObject(mapOf("retry" to JsonPrimitive(true))), error.data)
            }
        }

    @Test
    fun `an answer that lacks a field is refused by its name`() =
        withClient { client, server ->
            coroutineScope {
                val asking = async { runCatching { client.threadStart(ThreadStartParams()) } }
                server.answer(server.next("thread/start"), "{}")
                val error = asking.await().exceptionOrNull() as InvalidMessageException
                assertEquals("thread/start", error.method)
                assertTrue("thread" in error.message.orEmpty(), error.message)
            }
        }

    @Test
    fun `a request that is not answered in time fails, and its late answer is ignored`() =
        withClient { client, server ->
            val error = assertFailsWith<RequestTimeoutException> { client.request("slow/one", timeout = 20.milliseconds) }
            assertEquals("slow/one", error.method)
            server.answer(server.next("slow/one"), "1")
            coroutineScope {
                val next = async { client.request("slow/two", timeout = Duration.ZERO) }
                server.answer(server.next("slow/two"), "2")
                assertEquals(JsonPrimitive(2), next.await())
            }
        }

    @Test
    fun `a cancelled request is forgotten`() =
        withClient { client, server ->
            coroutineScope {
                val asking = launch { client.request("a/one") }
                val request = server.next("a/one")
                asking.cancelAndJoin()
                server.answer(request, "1")
                val next = async { client.request("a/two") }
                server.answer(server.next("a/two"), "null")
                assertEquals(JsonNull, next.await())
            }
        }

    @Test
    fun `events come in order, those that are not known or cannot be read too`() =
        withClient { client, server ->
            val events = client.events()
            server.say(
                """{"method":"future/happened","params":{"deep":[null]},"emittedAtMs":7,"more":1}""",
                """{"method":"turn/completed","params":{"threadId":1}}""",
                Told.ended(),
            )
            val (future, unreadable, ended) = events.take(3).toList()
            assertEquals("future/happened", future.method)
            assertEquals(7, future.emittedAtMs)
            assertEquals("""{"deep":[null]}""", (future as UnknownEvent).params.toString())
            assertTrue("read" in (unreadable as UnknownEvent).reason)
            assertEquals("turn/completed", ended.method)
            assertTrue(ended !is UnknownEvent)
        }

    @Test
    fun `a reader that falls behind is told, and nobody else is held up`() =
        withClient { client, server ->
            val slow = client.events(buffer = 2)
            val quick = client.events()
            repeat(5) { server.say("""{"method":"a/$it"}""") }
            assertEquals(listOf("a/0", "a/1", "a/2", "a/3", "a/4"), quick.take(5).toList().map { it.method })
            val read = mutableListOf<String>()
            val error = assertFailsWith<EventsDroppedException> { slow.collect { read += it.method } }
            assertEquals(listOf("a/0", "a/1"), read)
            assertEquals(2, error.limit)
        }

    @Test
    fun `what is no message ends the connection and everything that is waited for`() =
        runBlocking {
            for (text in listOf("not JSON", "[]", """{"id":1.5,"method":"a"}""", """{"id":null,"method":"a"}""", """{"no":"thing"}""")) {
                val server = ScriptedServer()
                val client = connected(server)
                val asking = async { runCatching { client.request("a/one") } }
                server.next("a/one")
                server.say(text)
                val error = asking.await().exceptionOrNull() as ProtocolViolationException
                assertEquals(text, error.text)
                assertEquals(error, client.awaitClosed())
                assertFailsWith<ProtocolViolationException> { client.events().first() }
                client.close()
            }
        }

    @Test
    fun `closing ends what is waited for, and can be done again`() =
        runBlocking {
            val server = ScriptedServer()
            val client = connected(server)
            val asking = async { runCatching { client.request("a/one") } }
            server.next("a/one")
            client.close()
            client.close()
            assertTrue(asking.await().exceptionOrNull() is ConnectionClosedException)
            assertFailsWith<ConnectionClosedException> { client.request("a/two") }
            assertTrue(server.isQuiet())
        }
}
