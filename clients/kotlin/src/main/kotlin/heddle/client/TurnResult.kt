package heddle.client

import heddle.client.types.ThreadItem
import heddle.client.types.Turn

/**
 * How a turn ended. A turn that failed or was interrupted ends too: look at the status of [turn].
 *
 * @property turn the turn as the server last told it; its items are often left out, see [items]
 * @property items every item of the turn, in order, each in its last state
 * @property finalText the text of the last message of the agent; empty when it said nothing
 */
public data class TurnResult(
    public val turn: Turn,
    public val items: List<ThreadItem>,
    public val finalText: String,
)
