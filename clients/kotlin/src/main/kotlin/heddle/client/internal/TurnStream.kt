package heddle.client.internal

import heddle.client.ClientException
import heddle.client.TurnResult
import heddle.client.events.ServerEvent
import heddle.client.events.TurnCompletedEvent
import heddle.client.events.TurnEvent
import heddle.client.json.textOrNull
import heddle.client.types.Turn
import kotlinx.coroutines.CompletableDeferred
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Job
import kotlinx.coroutines.delay
import kotlinx.coroutines.launch
import kotlinx.serialization.json.JsonElement
import kotlin.time.Duration.Companion.milliseconds

/** How long after the end of a turn the end of its last items is waited for. */
private val LATE_ITEMS = 250.milliseconds

/** Collects what is told about one turn. Until its id is known, everything about its thread is kept back. */
internal class TurnStream(
    private val threadId: String,
    limit: Int,
    private val scope: CoroutineScope,
    private val onEnd: (TurnStream) -> Unit,
) : Follower {
    val events: EventQueue<TurnEvent> = EventQueue(limit)
    val result: CompletableDeferred<TurnResult> = CompletableDeferred()

    private val lock = Any()
    private val items = TurnItems()
    private val early = ArrayList<Pair<TurnEvent, JsonElement?>>()
    private var id: String? = null
    private var turn: Turn? = null
    private var isCompleted = false
    private var late: Job? = null

    val hasEnded: Boolean
        get() = result.isCompleted

    /** The answer to the request came: this is the turn. */
    fun bind(turnId: String) {
        synchronized(lock) {
            id = turnId
            for ((event, params) in early) push(event, params)
            early.clear()
        }
    }

    override fun push(
        event: ServerEvent,
        params: JsonElement?,
    ) {
        val turnId = turnIdOf(params) ?: return
        if (event !is TurnEvent) return
        synchronized(lock) {
            when {
                hasEnded -> {}
                id == null -> early.add(event to params)
                id == turnId -> take(event, params)
            }
        }
    }

    /** The connection is lost. A turn whose end was told has ended well. */
    override fun fail(reason: ClientException): Unit = fail(reason as Throwable)

    fun fail(reason: Throwable) {
        synchronized(lock) {
            val ended = turn
            if (ended != null) {
                end(ended)
            } else if (result.completeExceptionally(reason)) {
                events.fail(reason)
                onEnd(this)
            }
        }
    }

    private fun take(
        event: TurnEvent,
        params: JsonElement?,
    ) {
        events.push(event)
        items.add(event, params)
        if (event is TurnCompletedEvent) {
            turn = event.params.turn
            isCompleted = params.member("turn").member("status").textOrNull() == "completed"
        }
        turn?.let(::endSoon)
    }

    /** Some servers tell the end of a turn before the end of its last command: that one is waited for. */
    private fun endSoon(turn: Turn) {
        if (!isCompleted || !items.hasOpen) {
            end(turn)
        } else if (late == null) {
            late =
                scope.launch {
                    delay(LATE_ITEMS)
                    synchronized(lock) { end(turn) }
                }
        }
    }

    private fun end(turn: Turn) {
        if (!result.complete(TurnResult(turn, items.list, items.finalText))) return
        events.finish()
        late?.cancel()
        onEnd(this)
    }

    /** The turn of this thread that something is about. */
    private fun turnIdOf(params: JsonElement?): String? {
        if (params.member("threadId").textOrNull() != threadId) return null
        return params.member("turnId").textOrNull() ?: params.member("turn").member("id").textOrNull()
    }
}
