package heddle.client.internal

import heddle.client.ClientOptions
import heddle.client.EXPERIMENTAL
import heddle.client.PACKAGE_VERSION
import heddle.client.ProtocolViolationException
import heddle.client.RpcException
import heddle.client.SUPPORTED_VERSIONS
import heddle.client.Transport
import heddle.client.VersionRefusedException
import heddle.client.json.textOrNull
import kotlinx.coroutines.CoroutineName
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.NonCancellable
import kotlinx.coroutines.SupervisorJob
import kotlinx.coroutines.cancel
import kotlinx.coroutines.withContext
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive

/**
 * Does the handshake over a transport. When it fails, the transport is closed.
 *
 * @param fields the fields that the first request has in this protocol
 * @param finish makes the client out of its parts and the answer of the server
 */
internal suspend fun <C> shakeHands(
    transport: Transport,
    options: ClientOptions,
    fields: Set<String>,
    finish: (ClientParts, JsonElement) -> C,
): C {
    val scope = CoroutineScope(SupervisorJob() + Dispatchers.Default + CoroutineName("heddle-client"))
    val dispatcher = Dispatcher()
    val desk = RequestDesk(options.handlers, options.onApproval)
    val connection = Connection(transport, dispatcher, desk, options.requestTimeout, scope)
    connection.start()
    try {
        val offer = JsonObject(offerOf(options).filterKeys { it in fields })
        val answer = connection.request("initialize", offer, options.requestTimeout)
        checkVersion(answer)
        val client = finish(ClientParts(connection, dispatcher, scope), answer)
        connection.notify("initialized", null)
        return client
    } catch (error: Throwable) {
        withContext(NonCancellable) { connection.close() }
        scope.cancel()
        throw explained(error)
    }
}

private fun offerOf(options: ClientOptions): Map<String, JsonElement> {
    val own = mapOf("name" to JsonPrimitive("heddle-client"), "title" to JsonNull, "version" to JsonPrimitive(PACKAGE_VERSION))
    val capabilities = options.capabilitiesJson() as? JsonObject
    return mapOf(
        "clientInfo" to (options.clientInfoJson() ?: JsonObject(own)),
        "capabilities" to JsonObject(mapOf("experimentalApi" to JsonPrimitive(EXPERIMENTAL)) + capabilities.orEmpty()),
        "protocolVersions" to JsonArray(SUPPORTED_VERSIONS.map { JsonPrimitive(it) }),
    )
}

/** A server that negotiates must choose what was offered; one that does not is taken as it is. */
private fun checkVersion(answer: JsonElement) {
    val version = answer.member("protocolVersion").textOrNull()
    if (version == null || SUPPORTED_VERSIONS.isEmpty() || version in SUPPORTED_VERSIONS) return
    val reason = "the server chose protocol $version, offered was ${SUPPORTED_VERSIONS.joinToString()}"
    throw ProtocolViolationException(answer.toString(), reason)
}

private fun explained(error: Throwable): Throwable {
    if (error !is RpcException || SUPPORTED_VERSIONS.isEmpty()) return error
    val versions = error.data.member("supportedVersions") as? JsonArray ?: return error
    return VersionRefusedException(error.code, error.data, SUPPORTED_VERSIONS, versions.map { it.textOrNull() ?: it.toString() })
}
