// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.

@file:Suppress("DEPRECATION")

package heddle.client

import heddle.client.internal.readParams
import heddle.client.types.CommandExecutionRequestApprovalParams
import heddle.client.types.FileChangeRequestApprovalParams
import kotlinx.serialization.json.JsonElement

/** What a server wants to do, while the turn waits. A `when` over the classes finds out what. */
public sealed interface Approval {
    /** Asks whether a command may run. */
    public data class CommandExecution(
        public val params: CommandExecutionRequestApprovalParams,
    ) : Approval

    /** Asks whether files may be changed. */
    public data class FileChange(
        public val params: FileChangeRequestApprovalParams,
    ) : Approval
}

/** The decisions that every kind of approval takes. A handler of one kind has more to choose from. */
public enum class ApprovalDecision(
    /** The decision on the wire. */
    public val wire: String,
) {
    ACCEPT("accept"),
    ACCEPT_FOR_SESSION("acceptForSession"),
    DECLINE("decline"),
    CANCEL("cancel"),
}

/** The approval that a request of the server is, if it is one. */
internal fun approvalOf(
    method: String,
    params: JsonElement?,
): Approval? =
    when (method) {
        "item/commandExecution/requestApproval" -> Approval.CommandExecution(readParams(CommandExecutionRequestApprovalParams.serializer(), params))
        "item/fileChange/requestApproval" -> Approval.FileChange(readParams(FileChangeRequestApprovalParams.serializer(), params))
        else -> null
    }
