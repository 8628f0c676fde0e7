package heddle.client.json

import kotlinx.serialization.ExperimentalSerializationApi
import kotlinx.serialization.KSerializer
import kotlinx.serialization.SerializationException
import kotlinx.serialization.descriptors.SerialDescriptor
import kotlinx.serialization.encoding.Decoder
import kotlinx.serialization.encoding.Encoder
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonDecoder
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonEncoder
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.JsonUnquotedLiteral

/** Reads and writes what is said on the wire: `protocolJson.decodeFromString<Thread>(text)`. */
public val protocolJson: Json = Json

/** The fields of an object that has none but those of its properties. */
public val NO_FIELDS: JsonObject = JsonObject(emptyMap())

/**
 * What to pass as `extra` to have fields sent as null: a property that is null is left out. Names are those on the wire.
 */
public fun explicitNulls(vararg names: String): JsonObject = JsonObject(names.associateWith { JsonNull })

/** A text of an object; empty when it has no such text. */
internal fun JsonObject.text(name: String): String = get(name).textOrNull().orEmpty()

internal fun JsonElement?.textOrNull(): String? = (this as? JsonPrimitive)?.takeIf { it.isString }?.content

/** The beginning of a value, for people. */
internal fun JsonElement.shown(): String = toString().let { if (it.length > SHOWN_LENGTH) it.take(SHOWN_LENGTH) + "…" else it }

private const val SHOWN_LENGTH = 80

internal fun Decoder.asJson(): JsonDecoder =
    this as? JsonDecoder ?: throw SerializationException("Only JSON can be read: values of the protocol are JSON.")

internal fun Encoder.asJson(): JsonEncoder =
    this as? JsonEncoder ?: throw SerializationException("Only JSON can be written: values of the protocol are JSON.")

/** Any JSON value. Numbers go out with the digits with which they came. */
internal object ExactJson : KSerializer<JsonElement> {
    override val descriptor: SerialDescriptor = JsonElement.serializer().descriptor

    override fun deserialize(decoder: Decoder): JsonElement = decoder.asJson().decodeJsonElement()

    override fun serialize(
        encoder: Encoder,
        value: JsonElement,
    ): Unit = encoder.asJson().encodeJsonElement(value.exact())
}

/** The same for objects. */
internal object ExactJsonObject : KSerializer<JsonObject> {
    override val descriptor: SerialDescriptor = JsonObject.serializer().descriptor

    override fun deserialize(decoder: Decoder): JsonObject =
        ExactJson.deserialize(decoder) as? JsonObject ?: throw SerializationException("Expected a JSON object")

    override fun serialize(
        encoder: Encoder,
        value: JsonObject,
    ): Unit = ExactJson.serialize(encoder, value)
}

/** The library writes a number by way of a `Double` where it is no `Long`, unless it is marked to be taken as it is. */
internal fun JsonElement.exact(): JsonElement =
    when (this) {
        is JsonObject -> JsonObject(mapValues { (_, value) -> value.exact() })
        is JsonArray -> JsonArray(map { it.exact() })
        is JsonPrimitive -> exactPrimitive(this)
    }

@OptIn(ExperimentalSerializationApi::class)
private fun exactPrimitive(value: JsonPrimitive): JsonPrimitive {
    val isNumber = !value.isString && value !is JsonNull && value.content.toBooleanStrictOrNull() == null
    return if (isNumber && value.content.toLongOrNull()?.toString() != value.content) JsonUnquotedLiteral(value.content) else value
}
