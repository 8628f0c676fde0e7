package heddle.client

import kotlinx.coroutines.flow.Flow

/** What carries messages. Each is one JSON text: a line over stdio, a text frame over a WebSocket. */
public interface Transport {
    /** What the other side sends, in order, collected once. Ends when the connection is closed; throws when it can say why. */
    public val messages: Flow<String>

    /**
     * Hands over one message; suspends while the other side is too slow to take it. Must not throw when the connection is
     * gone: [messages] then ends.
     */
    public suspend fun send(message: String)

    /** Closes the connection; returns when all that belongs to it is gone. May be called twice. */
    public suspend fun close()
}
