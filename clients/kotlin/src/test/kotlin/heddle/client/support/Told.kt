package heddle.client.support

import heddle.client.Client
import heddle.client.ThreadHandle
import heddle.client.TurnHandle
import heddle.client.types.ThreadStartParams
import kotlinx.coroutines.async
import kotlinx.coroutines.coroutineScope

/** Messages of a server about one turn of one thread, as small as every version allows. */
object Told {
    const val THREAD_STARTED =
        """{"thread":{"id":"thread-1","sessionId":"thread-1","preview":"","ephemeral":false,"projectId":null,""" +
            """"modelProvider":"scripted","createdAt":0,"updatedAt":0,"status":{"type":"idle"},"cwd":"/","cliVersion":"1",""" +
            """"source":"appServer","turns":[]},"model":"scripted","modelProvider":"scripted","cwd":"/",""" +
            """"approvalPolicy":"untrusted","approvalsReviewer":"user","sandbox":{"type":"readOnly"}}"""

    fun turn(
        status: String,
        items: String = "[]",
    ) = """{"id":"turn-1","items":$items,"status":"$status","error":null}"""

    fun about(
        method: String,
        params: String,
        turn: String = "turn-1",
    ) = """{"method":"$method","params":{"threadId":"thread-1","turnId":"$turn",$params}}"""

    fun started(item: String) = about("item/started", """"item":$item,"startedAtMs":0""")

    fun completed(item: String) = about("item/completed", """"item":$item,"completedAtMs":0""")

    fun delta(text: String) = about("item/agentMessage/delta", """"itemId":"m","delta":"$text"""")

    fun ended(
        status: String = "completed",
        items: String = "[]",
    ) = """{"method":"turn/completed","params":{"threadId":"thread-1","turn":${turn(status, items)}}}"""

    fun message(text: String) = """{"type":"agentMessage","id":"m","text":"$text"}"""

    fun command(status: String) = """{"type":"commandExecution","id":"c","command":"ls","cwd":"/","status":"$status","commandActions":[]}"""

    val HELLO = listOf(started(message("")), delta("Hello "), delta("world"), completed(message("Hello world")), ended())
}

suspend fun startedThread(
    client: Client,
    server: ScriptedServer,
): ThreadHandle =
    coroutineScope {
        val starting = async { client.startThread(ThreadStartParams(cwd = "/")) }
        server.answer(server.next("thread/start"), Told.THREAD_STARTED)
        starting.await()
    }

/** A turn on its way. So much is said before the answer to the request. */
suspend fun startedTurn(
    client: Client,
    server: ScriptedServer,
    vararg before: String,
    buffer: Int = 1_000,
): TurnHandle =
    coroutineScope {
        val thread = startedThread(client, server)
        val starting = async { thread.run("Say hello.", buffer) }
        val request = server.next("turn/start")
        server.say(*before)
        server.answer(request, """{"turn":${Told.turn("inProgress")}}""")
        starting.await()
    }
