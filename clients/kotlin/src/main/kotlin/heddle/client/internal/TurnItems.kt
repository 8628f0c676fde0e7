package heddle.client.internal

import heddle.client.events.ItemAgentMessageDeltaEvent
import heddle.client.events.ItemCompletedEvent
import heddle.client.events.ItemStartedEvent
import heddle.client.events.TurnCompletedEvent
import heddle.client.events.TurnEvent
import heddle.client.json.textOrNull
import heddle.client.types.AgentMessageItem
import heddle.client.types.ThreadItem
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement

/**
 * The items of one turn, as far as they were told: in the order in which they were first heard of, each in its latest
 * state. Items without an id are of a later version and are kept under a place of their own.
 */
internal class TurnItems {
    private val items = LinkedHashMap<Any, ThreadItem>()
    private val open = HashSet<Any>()

    /** Is an item started that was not completed yet? */
    val hasOpen: Boolean
        get() = open.isNotEmpty()

    val list: List<ThreadItem>
        get() = items.values.toList()

    /** What the agent said last, as far as it came. */
    val finalText: String
        get() =
            items.values
                .filterIsInstance<AgentMessageItem>()
                .lastOrNull()
                ?.text
                .orEmpty()

    /** @param params those of the event, as they came */
    fun add(
        event: TurnEvent,
        params: JsonElement?,
    ) {
        when (event) {
            is ItemStartedEvent -> {
                val key = keyOf(params.member("item"))
                open.add(key)
                items[key] = event.params.item
            }

            is ItemCompletedEvent -> {
                val key = keyOf(params.member("item"))
                open.remove(key)
                items[key] = event.params.item
            }

            is ItemAgentMessageDeltaEvent -> {
                extend(event.params.itemId, event.params.delta)
            }

            is TurnCompletedEvent -> {
                val elements = params.member("turn").member("items") as? JsonArray
                val told = event.params.turn.items
                for ((element, item) in elements.orEmpty().zip(told)) items.putIfAbsent(keyOf(element), item)
            }

            else -> {}
        }
    }

    /** A message that is cut off is never completed: what was streamed is all there is of it. */
    private fun extend(
        id: String,
        delta: String,
    ) {
        val item = items[id] as? AgentMessageItem ?: return
        if (id in open) items[id] = item.copy(text = item.text + delta)
    }

    private fun keyOf(item: JsonElement?): Any = item.member("id").textOrNull() ?: item ?: Unit
}
