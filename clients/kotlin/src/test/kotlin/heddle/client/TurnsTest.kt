package heddle.client

import heddle.client.events.ItemAgentMessageDeltaEvent
import heddle.client.support.Told
import heddle.client.support.startedThread
import heddle.client.support.startedTurn
import heddle.client.support.withClient
import heddle.client.types.AgentMessageItem
import heddle.client.types.CommandExecutionItem
import heddle.client.types.ThreadItem
import kotlinx.coroutines.CoroutineStart
import kotlinx.coroutines.async
import kotlinx.coroutines.cancelAndJoin
import kotlinx.coroutines.coroutineScope
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.launch
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.jsonObject
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertTrue

class TurnsTest {
    @Test
    fun `a turn gives its events, those before the answer included, and its result`() =
        withClient { client, server ->
            val turn = startedTurn(client, server, *Told.HELLO.take(2).toTypedArray())
            server.say(Told.about("item/agentMessage/delta", """"itemId":"m","delta":"of another turn"""", turn = "turn-2"))
            server.say(*Told.HELLO.drop(2).toTypedArray())
            val events = turn.events.toList()
            assertEquals(Told.HELLO.size, events.size)
            assertEquals("Hello world", events.filterIsInstance<ItemAgentMessageDeltaEvent>().joinToString("") { it.params.delta })
            val result = turn.result()
            assertEquals("turn-1", turn.id)
            assertEquals("completed", result.turn.status.value)
            assertEquals("Hello world", result.finalText)
            assertEquals(listOf("m"), result.items.map { (it as AgentMessageItem).id })
        }

    @Test
    fun `the settings of a turn go with its input`() =
        withClient { client, server ->
            val thread = startedThread(client, server)
            coroutineScope {
                val starting = async { thread.run("Hi") { copy(model = "small") } }
                val request = server.next("turn/start")
                val params = request.getValue("params").jsonObject
                assertEquals(setOf("threadId", "input", "model"), params.keys)
                assertEquals("""[{"type":"text","text":"Hi"}]""", params["input"].toString())
                server.answer(request, """{"turn":${Told.turn("inProgress")}}""")
                server.say(Told.ended())
                starting.await().result()
            }
        }

    @Test
    fun `items keep their order and their last state, unknown ones all that they had`() =
        withClient { client, server ->
            val turn = startedTurn(client, server)
            val strange = """{"type":"itemFromTheFuture","id":"f","payload":{"deep":[null,{"on":true}]}}"""
            server.say(
                Told.started(Told.command("inProgress")),
                Told.started(strange),
                Told.completed(strange),
                Told.completed(Told.command("completed")),
                Told.ended(items = "[${Told.message("told at the end only")}]"),
            )
            val (command, unknown, message) = turn.result().items
            assertEquals("completed", (command as CommandExecutionItem).status.value)
            assertEquals(strange, (unknown as ThreadItem.Unknown).raw.toString())
            assertEquals("itemFromTheFuture", unknown.type)
            assertEquals("told at the end only", (message as AgentMessageItem).text)
        }

    @Test
    fun `a message that is cut off is what was streamed of it`() =
        withClient { client, server ->
            val turn = startedTurn(client, server)
            server.say(Told.started(Told.message("")), Told.delta("Hel"), Told.ended("interrupted"))
            assertEquals("Hel", turn.result().finalText)
        }

    @Test
    fun `the end of a command that comes after that of its turn is waited for`() =
        withClient { client, server ->
            // What comes before the answer is taken in one go, however long the machine takes for it.
            val told = arrayOf(Told.started(Told.command("inProgress")), Told.ended(), Told.completed(Told.command("completed")))
            val turn = startedTurn(client, server, *told)
            val item = turn.result().items.single() as CommandExecutionItem
            assertEquals("completed", item.status.value)
        }

    @Test
    fun `an interrupt ends the turn, and does nothing afterwards`() =
        withClient { client, server ->
            val turn = startedTurn(client, server)
            coroutineScope {
                val interrupting = launch { turn.interrupt() }
                val request = server.next("turn/interrupt")
                assertEquals("""{"threadId":"thread-1","turnId":"turn-1"}""", request["params"].toString())
                server.answer(request, "{}")
                server.say(Told.ended("interrupted"))
                interrupting.join()
            }
            assertEquals(
                "interrupted",
                turn
                    .result()
                    .turn.status.value,
            )
            turn.interrupt()
            assertTrue(server.isQuiet())
        }

    @Test
    fun `cancelling who waits for the result, or reads the events, interrupts the turn`() =
        withClient { client, server ->
            val turn = startedTurn(client, server)
            coroutineScope {
                val waiting = launch(start = CoroutineStart.UNDISPATCHED) { turn.result() }
                val reading = launch(start = CoroutineStart.UNDISPATCHED) { turn.events.collect {} }
                server.say(Told.started(Told.message("")))
                waiting.cancelAndJoin()
                assertEquals(JsonPrimitive("turn/interrupt"), server.next()["method"])
                reading.cancelAndJoin()
                assertEquals(JsonPrimitive("turn/interrupt"), server.next()["method"])
            }
        }

    @Test
    fun `a turn that nobody waits for any more when it starts is interrupted`() =
        withClient { client, server ->
            val thread = startedThread(client, server)
            coroutineScope {
                val starting = launch { thread.run("Hi") }
                val request = server.next("turn/start")
                starting.cancelAndJoin()
                server.answer(request, """{"turn":${Told.turn("inProgress")}}""")
                server.next("turn/interrupt")
            }
        }

    @Test
    fun `leaving the events early does not interrupt`() =
        withClient { client, server ->
            val turn = startedTurn(client, server)
            server.say(Told.started(Told.message("")))
            turn.events.first()
            server.say(Told.ended())
            assertEquals(
                "completed",
                turn
                    .result()
                    .turn.status.value,
            )
            assertTrue(server.isQuiet())
        }

    @Test
    fun `a lost connection ends the events and the result`() =
        withClient { client, server ->
            val turn = startedTurn(client, server)
            server.say(Told.started(Told.message("")))
            server.vanish()
            val read = mutableListOf<String>()
            assertFailsWith<ConnectionClosedException> { turn.events.collect { read += it.method } }
            assertEquals(listOf("item/started"), read)
            assertFailsWith<ConnectionClosedException> { turn.result() }
        }

    @Test
    fun `a reader that falls behind loses events, but not the result`() =
        withClient { client, server ->
            val turn = startedTurn(client, server, buffer = 2)
            server.say(*Told.HELLO.toTypedArray())
            assertEquals("Hello world", turn.result().finalText)
            assertFailsWith<EventsDroppedException> { turn.events.collect {} }
        }
}
