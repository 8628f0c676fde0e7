package heddle.client

import heddle.client.support.ScriptedServer
import heddle.client.support.withClient
import heddle.client.types.CommandExecutionApprovalDecision
import heddle.client.types.CommandExecutionRequestApprovalResponse
import kotlinx.coroutines.CompletableDeferred
import kotlinx.coroutines.awaitCancellation
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.jsonObject
import java.util.concurrent.CopyOnWriteArrayList
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertTrue

class ApprovalsTest {
    @Test
    fun `one callback decides approvals of every kind`() {
        val asked = CopyOnWriteArrayList<Approval>()
        val options =
            ClientOptions(onApproval = {
                asked += it
                ApprovalDecision.ACCEPT
            })
        withClient(options) { _, server ->
            server.say(ask("7", COMMAND), ask("\"x\"", "item/fileChange/requestApproval"))
            val answers = listOf(server.next(), server.next()).associate { it["id"] to it["result"] }
            assertEquals(setOf(JsonPrimitive(7), JsonPrimitive("x")), answers.keys)
            assertTrue(answers.values.all { it == decision("accept") })
            val command = asked.filterIsInstance<Approval.CommandExecution>().single()
            assertEquals("ls", command.params.command)
        }
    }

    @Test
    fun `a handler of one kind comes before the callback and can say more`() {
        val handlers =
            Handlers(itemCommandExecutionRequestApproval = {
                CommandExecutionRequestApprovalResponse(decision = CommandExecutionApprovalDecision.AcceptForSession)
            })
        withClient(ClientOptions(handlers = handlers, onApproval = { ApprovalDecision.DECLINE })) { _, server ->
            server.say(ask("1", COMMAND))
            assertEquals(decision("acceptForSession"), server.next()["result"])
        }
    }

    @Test
    fun `what nobody handles is declined, or refused`() =
        withClient { _, server ->
            server.say(ask("1", COMMAND))
            assertEquals(decision("decline"), server.next()["result"])
            server.say(ask("2", "future/ask"))
            val error = server.next().getValue("error").jsonObject
            assertEquals(JsonPrimitive(-32_601), error["code"])
            assertEquals(JsonPrimitive("This client does not handle future/ask."), error["message"])
        }

    @Test
    fun `a handler that fails answers with what it says`() {
        val own = Handlers(itemCommandExecutionRequestApproval = { throw RpcException(7, "own", JsonPrimitive(1)) })
        withClient(ClientOptions(handlers = own)) { _, server ->
            server.say(ask("1", COMMAND))
            val expected = mapOf("code" to JsonPrimitive(7), "message" to JsonPrimitive("own"), "data" to JsonPrimitive(1))
            assertEquals(JsonObject(expected), server.next()["error"])
        }
        withClient(ClientOptions(onApproval = { error("nobody is here") })) { _, server ->
            server.say(ask("1", COMMAND))
            val expected = mapOf("code" to JsonPrimitive(-32_603), "message" to JsonPrimitive("nobody is here"))
            assertEquals(JsonObject(expected), server.next()["error"])
        }
    }

    @Test
    fun `params that cannot be read are refused`() =
        withClient(ClientOptions(onApproval = { ApprovalDecision.ACCEPT })) { _, server ->
            for (params in listOf("null", "[]", """{"threadId":1}""")) {
                server.say("""{"method":"$COMMAND","id":1,"params":$params}""")
                val error = server.next().getValue("error").jsonObject
                assertEquals(JsonPrimitive(-32_602), error["code"])
            }
        }

    @Test
    fun `an approval that was settled elsewhere is not answered`() {
        val (begun, ended) = CompletableDeferred<Unit>() to CompletableDeferred<Unit>()
        val options =
            ClientOptions(onApproval = {
                try {
                    begun.complete(Unit)
                    awaitCancellation()
                } finally {
                    ended.complete(Unit)
                }
            })
        withClient(options) { _, server ->
            server.say(ask("\"a\"", COMMAND))
            begun.await()
            server.say("""{"method":"serverRequest/resolved","params":{"threadId":"thread-1","requestId":"a"}}""")
            ended.await()
            isStillThere(server)
        }
    }

    /** The next thing that the client says is the answer to this. */
    private suspend fun isStillThere(server: ScriptedServer) {
        server.say("""{"method":"future/ask","id":"next"}""")
        assertEquals(JsonPrimitive("next"), server.next()["id"])
    }

    private fun decision(word: String) = JsonObject(mapOf("decision" to JsonPrimitive(word)))

    private fun ask(
        id: String,
        method: String,
    ) = """{"method":"$method","id":$id,"params":$PARAMS}"""
}

private const val COMMAND = "item/commandExecution/requestApproval"
private const val PARAMS =
    """{"threadId":"thread-1","turnId":"turn-1","itemId":"c","command":"ls","startedAtMs":0,"reason":null}"""
