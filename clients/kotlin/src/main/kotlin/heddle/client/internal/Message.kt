package heddle.client.internal

import heddle.client.ProtocolViolationException
import heddle.client.json.textOrNull
import kotlinx.serialization.SerializationException
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.intOrNull
import kotlinx.serialization.json.longOrNull

/** What the other side can send, told apart. */
internal sealed interface Message {
    data class Request(
        val id: JsonPrimitive,
        val method: String,
        val params: JsonElement?,
    ) : Message

    data class Notification(
        val method: String,
        val params: JsonElement?,
        val emittedAtMs: Long?,
    ) : Message

    data class Result(
        val id: JsonElement?,
        val result: JsonElement,
    ) : Message

    data class Failure(
        val id: JsonElement?,
        val code: Int,
        val message: String,
        val data: JsonElement?,
    ) : Message
}

/**
 * Reads one message. Members that it does not know are left alone.
 *
 * @throws ProtocolViolationException when the text is no message
 */
internal fun parseMessage(text: String): Message {
    val value =
        try {
            Json.parseToJsonElement(text)
        } catch (_: SerializationException) {
            throw ProtocolViolationException(text, "it is not JSON")
        }
    if (value !is JsonObject) throw ProtocolViolationException(text, "it is not a JSON object")
    val method = value["method"].textOrNull()
    return when {
        method != null && "id" !in value -> Message.Notification(method, value["params"], timeIn(value))
        method != null -> Message.Request(value["id"].asRequestId() ?: throw badId(text), method, value["params"])
        "result" in value -> Message.Result(value["id"], value.getValue("result"))
        else -> failureIn(value) ?: throw ProtocolViolationException(text, "it has no method, no result and no error")
    }
}

private fun badId(text: String) = ProtocolViolationException(text, "its id is neither an integer nor a string")

private fun timeIn(value: JsonObject): Long? = (value["emittedAtMs"] as? JsonPrimitive)?.longOrNull

private fun failureIn(value: JsonObject): Message.Failure? {
    val error = value["error"] as? JsonObject ?: return null
    val code = (error["code"] as? JsonPrimitive)?.takeUnless { it.isString }?.intOrNull ?: return null
    val message = error["message"].textOrNull() ?: return null
    return Message.Failure(value["id"], code, message, error["data"])
}

/** Strings and integers, told apart and kept as they are. */
internal fun JsonElement?.asRequestId(): JsonPrimitive? =
    (this as? JsonPrimitive)?.takeIf { it.isString || it.content.toBigIntegerOrNull() != null }

internal fun JsonElement?.member(name: String): JsonElement? = (this as? JsonObject)?.get(name)
