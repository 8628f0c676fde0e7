package heddle.client.internal

import heddle.client.ClientException
import heddle.client.events.ServerEvent
import heddle.client.events.readEvent
import kotlinx.coroutines.flow.Flow
import kotlinx.serialization.json.JsonElement

/** Gets every event in order, with its params as they came, and then why there are no more. */
internal interface Follower {
    fun push(
        event: ServerEvent,
        params: JsonElement?,
    )

    fun fail(reason: ClientException)
}

/** Brings what the server tells to those who want to hear it. */
internal class Dispatcher {
    private val followers = LinkedHashSet<Follower>()
    private var reason: ClientException? = null

    fun notification(message: Message.Notification) {
        val listening = synchronized(followers) { followers.toList() }
        if (listening.isEmpty()) return
        val event = readEvent(message.method, message.params, message.emittedAtMs)
        for (follower in listening) follower.push(event, message.params)
    }

    fun closed(reason: ClientException) {
        val listening =
            synchronized(followers) {
                this.reason = reason
                followers.toList()
            }
        for (follower in listening) follower.fail(reason)
    }

    fun follow(follower: Follower) {
        val gone =
            synchronized(followers) {
                if (reason == null) followers.add(follower)
                reason
            }
        if (gone != null) follower.fail(gone)
    }

    fun leave(follower: Follower) {
        synchronized(followers) { followers.remove(follower) }
    }

    /** Every event from now on. */
    fun events(limit: Int): Flow<ServerEvent> {
        val queue = EventQueue<ServerEvent>(limit)
        val follower =
            object : Follower {
                override fun push(
                    event: ServerEvent,
                    params: JsonElement?,
                ) = queue.push(event)

                override fun fail(reason: ClientException) = queue.fail(reason)
            }
        follow(follower)
        return queue.asFlow { leave(follower) }
    }
}
