import heddle.client.Approval
import heddle.client.ApprovalDecision
import heddle.client.Client
import heddle.client.ClientOptions
import heddle.client.ThreadHandle
import heddle.client.TurnHandle
import heddle.client.TurnResult
import heddle.client.events.ItemAgentMessageDeltaEvent
import heddle.client.events.TurnEvent
import heddle.client.events.UnknownEvent
import heddle.client.json.protocolJson
import heddle.client.types.AgentMessageItem
import heddle.client.types.AskForApproval
import heddle.client.types.CommandExecutionItem
import heddle.client.types.ThreadItem
import heddle.client.types.ThreadResumeParams
import heddle.client.types.ThreadStartParams
import kotlinx.coroutines.CompletableDeferred
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.runBlocking
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import java.io.FileDescriptor
import java.io.FileOutputStream
import java.io.PrintStream
import kotlin.system.exitProcess

/**
 * Goes through all that a client is for, and prints what came of it, one JSON object a scene.
 *
 *     Story [--turn TEXT] [--websocket URL] [-- COMMAND ARGUMENT …]
 *
 * With a text for one turn it runs that only, and prints how it ended.
 */
fun main(arguments: Array<String>) {
    try {
        val turn = arguments.takeIf { it.size > 1 && it[0] == "--turn" }?.get(1)
        runBlocking { if (turn == null) Story(arguments.toList()).tell() else Story(arguments.drop(2)).tellTurn(turn) }
        exitProcess(0)
    } catch (error: Exception) {
        System.err.println(error)
        exitProcess(1)
    }
}

private class Story(
    arguments: List<String>,
) {
    private val command = arguments.dropWhile { it != "--" }.drop(1)
    private val url = arguments.takeIf { it.firstOrNull() == "--websocket" }?.getOrNull(1)
    private var asked = 0

    // JSON is UTF-8, whatever the locale of the machine is.
    private val lines = PrintStream(FileOutputStream(FileDescriptor.out), true, Charsets.UTF_8)
    private var answered = CompletableDeferred<Unit>()

    suspend fun tell() {
        val first = connect()
        val thread: ThreadHandle
        try {
            val server = first.server
            scene("handshake", "protocolVersion" to server.protocolVersion, "server" to server.userAgent.isNotEmpty())
            thread = startThread(first)
            stream(thread)
            command(thread, "accepted", "run: touch approved.txt")
            command(thread, "declined", "run: touch refused.txt")
            interrupt(thread)
        } finally {
            first.close()
        }
        val second = connect()
        try {
            val again = second.resumeThread(ThreadResumeParams(threadId = thread.id))
            scene("resumed", "sameThread" to (again.id == thread.id), "turns" to again.thread.turns.size)
            future(again)
        } finally {
            second.close()
        }
        scene("closed")
    }

    /** What `heddle conform client` asks of a client. */
    suspend fun tellTurn(text: String) {
        val client = connect()
        try {
            val result = startThread(client).run(text).result()
            scene("turn", "status" to result.turn.status.value, "text" to result.finalText)
        } finally {
            client.close()
        }
    }

    private suspend fun startThread(client: Client): ThreadHandle {
        val folder = System.getProperty("user.dir")
        return client.startThread(ThreadStartParams(cwd = folder, approvalPolicy = untrusted))
    }

    private suspend fun connect(): Client {
        val options = ClientOptions(onApproval = ::decide)
        return when {
            url != null -> Client.connectWebSocket(url, options)
            command.isEmpty() -> Client.spawn(options = options)
            else -> Client.spawn(command, options)
        }
    }

    private fun decide(approval: Approval): ApprovalDecision {
        asked += 1
        answered.complete(Unit)
        val command = (approval as? Approval.CommandExecution)?.params?.command.orEmpty()
        return if ("approved" in command) ApprovalDecision.ACCEPT else ApprovalDecision.DECLINE
    }

    private suspend fun stream(thread: ThreadHandle) {
        val (events, result) = runToEnd(thread.run("Say hello."))
        val last = result.items.filterIsInstance<AgentMessageItem>().lastOrNull()
        val deltas = events.filterIsInstance<ItemAgentMessageDeltaEvent>().filter { it.params.itemId == last?.id }
        scene(
            "streaming",
            "status" to result.turn.status.value,
            "said" to result.finalText.isNotEmpty(),
            "deltasAreText" to (deltas.joinToString("") { it.params.delta } == result.finalText),
        )
    }

    private suspend fun command(
        thread: ThreadHandle,
        name: String,
        prompt: String,
    ) {
        asked = 0
        val result = thread.run(prompt).result()
        val item = result.items.filterIsInstance<CommandExecutionItem>().lastOrNull()
        val exitCode = if (name == "accepted") listOf("exitCode" to item?.exitCode) else emptyList()
        scene(
            name,
            "asked" to asked,
            "command" to item?.status?.value,
            *exitCode.toTypedArray(),
            "status" to result.turn.status.value,
        )
    }

    private suspend fun interrupt(thread: ThreadHandle) {
        asked = 0
        answered = CompletableDeferred()
        val turn = thread.run("run: touch approved-slow.txt && sleep 60")
        answered.await()
        turn.interrupt()
        val status = turn.result().turn.status
        scene("interrupted", "asked" to asked, "status" to status.value)
    }

    private suspend fun future(thread: ThreadHandle) {
        val (events, result) = runToEnd(thread.run("Tell me about the future."))
        val unknown = result.items.filterIsInstance<ThreadItem.Unknown>()
        val deep = protocolJson.parseToJsonElement("""[null,{"on":true}]""")
        scene(
            "future",
            "unknownItems" to unknown.map { it.type },
            "rawKept" to unknown.any { (it.raw["payload"] as? JsonObject)?.get("deep") == deep },
            "unknownNotifications" to events.filterIsInstance<UnknownEvent>().map { it.method },
            "said" to result.finalText.isNotEmpty(),
            "status" to result.turn.status.value,
        )
    }

    private suspend fun runToEnd(turn: TurnHandle): Pair<List<TurnEvent>, TurnResult> = turn.events.toList() to turn.result()

    private fun scene(
        name: String,
        vararg facts: Pair<String, Any?>,
    ) {
        lines.println(JsonObject(mapOf("scene" to JsonPrimitive(name)) + facts.associate { (fact, value) -> fact to json(value) }))
    }

    private fun json(value: Any?): JsonElement =
        when (value) {
            null -> JsonNull
            is Boolean -> JsonPrimitive(value)
            is Number -> JsonPrimitive(value)
            is List<*> -> JsonArray(value.map(::json))
            else -> JsonPrimitive(value.toString())
        }
}

/** A text in some versions, one case of several in others: read as it is on the wire. */
private val untrusted = protocolJson.decodeFromString<AskForApproval>("\"untrusted\"")
