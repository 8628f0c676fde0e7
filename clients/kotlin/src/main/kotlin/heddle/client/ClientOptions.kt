// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.

@file:Suppress("DEPRECATION")

package heddle.client

import heddle.client.json.protocolJson
import heddle.client.types.ClientInfo
import heddle.client.types.InitializeCapabilities
import kotlinx.serialization.json.JsonElement
import kotlin.time.Duration
import kotlin.time.Duration.Companion.seconds

/** What a client is told when it is made. */
public class ClientOptions(
    /** Who connects; the name and version of this package when left out. */
    public val clientInfo: ClientInfo? = null,
    /** What the client can do. Whether it speaks the experimental API is filled in when left out. */
    public val capabilities: InitializeCapabilities? = null,
    /**
     * Decides every approval that has no handler of its own; cancelled when someone else decided. When
     * left out, approvals are declined: a server never gets to do what nobody was asked about.
     */
    public val onApproval: (suspend (Approval) -> ApprovalDecision)? = null,
    /** Answers to single kinds of requests of the server. */
    public val handlers: Handlers = Handlers(),
    /** How long a request waits for its answer; zero: without limit. Turns may take any time. */
    public val requestTimeout: Duration = 60.seconds,
) {
    internal fun clientInfoJson(): JsonElement? = clientInfo?.let { protocolJson.encodeToJsonElement(ClientInfo.serializer(), it) }

    internal fun capabilitiesJson(): JsonElement? = capabilities?.let { protocolJson.encodeToJsonElement(InitializeCapabilities.serializer(), it) }
}
