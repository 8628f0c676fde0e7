package heddle.client.json

import kotlinx.serialization.DeserializationStrategy
import kotlinx.serialization.InternalSerializationApi
import kotlinx.serialization.KSerializer
import kotlinx.serialization.SerializationException
import kotlinx.serialization.descriptors.SerialDescriptor
import kotlinx.serialization.descriptors.SerialKind
import kotlinx.serialization.descriptors.buildSerialDescriptor
import kotlinx.serialization.encoding.Decoder
import kotlinx.serialization.encoding.Encoder
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive

/** Values that can be of several kinds, among them some that this version does not know. */
internal abstract class UnionSerializer<T : Any>(
    protected val name: String,
) : KSerializer<T> {
    @OptIn(InternalSerializationApi::class)
    override val descriptor: SerialDescriptor = buildSerialDescriptor("heddle.$name", SerialKind.CONTEXTUAL)

    abstract fun read(
        json: Json,
        element: JsonElement,
    ): T

    abstract fun write(
        json: Json,
        value: T,
    ): JsonElement

    override fun deserialize(decoder: Decoder): T = decoder.asJson().let { read(it.json, it.decodeJsonElement()) }

    override fun serialize(
        encoder: Encoder,
        value: T,
    ): Unit = encoder.asJson().let { it.encodeJsonElement(write(it.json, value).exact()) }
}

/** Objects told apart by the text in one field. */
internal abstract class TaggedUnionSerializer<T : Any>(
    name: String,
    private val tag: String,
) : UnionSerializer<T>(name) {
    /** What reads the objects with a tag; null when it is not known. */
    abstract fun variant(tag: String): DeserializationStrategy<T>?

    abstract fun unknown(raw: JsonObject): T

    override fun read(
        json: Json,
        element: JsonElement,
    ): T {
        if (element !is JsonObject) throw SerializationException("Expected an object $name, but it was ${element.shown()}")
        val kind = element[tag] ?: throw SerializationException("Field '$tag' is required for $name, but it was missing")
        if (kind !is JsonPrimitive || !kind.isString) throw SerializationException("Field '$tag' of $name has to be a text")
        return variant(kind.content)?.let { json.decodeFromJsonElement(it, element) } ?: unknown(element)
    }
}

/** Texts beside objects with one member, whose key tells. */
internal abstract class ExternalUnionSerializer<T : Any>(
    name: String,
) : UnionSerializer<T>(name) {
    /** The case of a text; null when it is not known. */
    abstract fun plain(tag: String): T?

    /** The case of a key; null when it is not known. */
    abstract fun keyed(
        json: Json,
        tag: String,
        value: JsonElement,
    ): T?

    abstract fun unknown(raw: JsonElement): T

    protected fun keyed(
        tag: String,
        value: JsonElement,
    ): JsonElement = JsonObject(mapOf(tag to value))

    override fun read(
        json: Json,
        element: JsonElement,
    ): T =
        when {
            element is JsonPrimitive && element.isString -> plain(element.content)
            element is JsonObject -> element.entries.singleOrNull()?.let { (tag, value) -> keyed(json, tag, value) }
            else -> throw SerializationException("Expected a text or an object $name, but it was ${element.shown()}")
        } ?: unknown(element)
}

/** Values without a tag: told apart by their kind, and objects by their fields. */
internal abstract class UntaggedUnionSerializer<T : Any>(
    name: String,
) : UnionSerializer<T>(name) {
    /** In the order in which they are tried. */
    abstract val members: List<UnionMember<T>>

    abstract fun unknown(raw: JsonElement): T

    override fun read(
        json: Json,
        element: JsonElement,
    ): T = members.nearestFirst(element).firstNotNullOfOrNull { it.readOrNull(json, element) } ?: unknown(element)
}
