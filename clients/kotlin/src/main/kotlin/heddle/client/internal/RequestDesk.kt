package heddle.client.internal

import heddle.client.Approval
import heddle.client.ApprovalDecision
import heddle.client.Handlers
import heddle.client.RpcException
import heddle.client.approvalOf
import heddle.client.defaultAnswers
import heddle.client.json.protocolJson
import heddle.client.of
import kotlinx.serialization.DeserializationStrategy
import kotlinx.serialization.SerializationException
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive

/** Answers one kind of request of the server, in JSON. */
internal typealias RawHandler = suspend (JsonElement?) -> JsonElement

/**
 * Who answers which request of the server. What nobody handles is declined where the protocol has a way to say so, and
 * refused where it has none: a server never gets to do what nobody was asked about.
 */
internal class RequestDesk(
    private val handlers: Handlers,
    private val onApproval: (suspend (Approval) -> ApprovalDecision)?,
) {
    suspend fun answer(
        method: String,
        params: JsonElement?,
    ): JsonElement {
        handlers.of(method)?.let { return it(params) }
        val approval = if (onApproval == null) null else approvalOf(method, params)
        if (onApproval != null && approval != null) {
            return JsonObject(mapOf("decision" to JsonPrimitive(onApproval(approval).wire)))
        }
        val refusal = defaultAnswers[method] ?: throw RpcException(METHOD_NOT_FOUND, "This client does not handle $method.")
        return protocolJson.parseToJsonElement(refusal)
    }
}

/** Reads the params of a request of the server; what they are not is the fault of the server. */
internal fun <T> readParams(
    strategy: DeserializationStrategy<T>,
    params: JsonElement?,
): T =
    try {
        protocolJson.decodeFromJsonElement(strategy, params ?: JsonNull)
    } catch (error: SerializationException) {
        throw RpcException(INVALID_PARAMS, "Invalid params: ${error.message}")
    }

private const val METHOD_NOT_FOUND = -32_601
private const val INVALID_PARAMS = -32_602
