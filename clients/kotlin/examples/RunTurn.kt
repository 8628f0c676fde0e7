import heddle.client.Approval
import heddle.client.ApprovalDecision
import heddle.client.Client
import heddle.client.ClientOptions
import heddle.client.events.ItemAgentMessageDeltaEvent
import heddle.client.events.ItemCompletedEvent
import heddle.client.json.protocolJson
import heddle.client.types.AskForApproval
import heddle.client.types.CommandExecutionItem
import heddle.client.types.ThreadStartParams
import heddle.client.use
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.withContext
import kotlin.system.exitProcess

/** Runs one turn and asks on the terminal before the agent may do something. */
fun main(arguments: Array<String>) {
    if (arguments.size < 2) {
        System.err.println("usage: RunTurn PROMPT COMMAND [ARGUMENT …]")
        exitProcess(2)
    }
    runBlocking { runTurn(arguments.first(), arguments.drop(1)) }
}

private suspend fun runTurn(
    prompt: String,
    command: List<String>,
) {
    Client.spawn(command, ClientOptions(onApproval = ::ask)).use { client ->
        val folder = System.getProperty("user.dir")
        val thread = client.startThread(ThreadStartParams(cwd = folder, approvalPolicy = untrusted))
        val turn = thread.run(prompt)
        turn.events.collect { event ->
            when (event) {
                is ItemAgentMessageDeltaEvent -> print(event.params.delta)
                is ItemCompletedEvent -> (event.params.item as? CommandExecutionItem)?.let { println("$ ${it.command}") }
                else -> {}
            }
        }
        println("\n(${turn.result().turn.status})")
    }
}

private suspend fun ask(approval: Approval): ApprovalDecision {
    val what =
        when (approval) {
            is Approval.CommandExecution -> approval.params.command
            else -> null
        }
    print("Allow ${what ?: "a change of files"}? [y/N] ")
    // In a thread of its own: the client goes on reading while someone thinks.
    val answer = withContext(Dispatchers.IO) { readlnOrNull() }
    return if (answer == "y") ApprovalDecision.ACCEPT else ApprovalDecision.DECLINE
}

/** A text in some versions, one case of several in others: read as it is on the wire. */
private val untrusted = protocolJson.decodeFromString<AskForApproval>("\"untrusted\"")
