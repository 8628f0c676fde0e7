package heddle.client.internal

import kotlinx.coroutines.CoroutineScope

/** What a client is made of, once it has shaken hands. All that it does by itself belongs to its [scope]. */
internal class ClientParts(
    val connection: Connection,
    val dispatcher: Dispatcher,
    val scope: CoroutineScope,
)
