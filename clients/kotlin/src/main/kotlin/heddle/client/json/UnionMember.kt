package heddle.client.json

import kotlinx.serialization.DeserializationStrategy
import kotlinx.serialization.KSerializer
import kotlinx.serialization.SerializationException
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive

internal enum class JsonKind { TEXT, NUMBER, BOOLEAN, ARRAY, OBJECT, NULL }

private fun kindOf(element: JsonElement): JsonKind =
    when (element) {
        is JsonObject -> JsonKind.OBJECT
        is JsonArray -> JsonKind.ARRAY
        is JsonNull -> JsonKind.NULL
        is JsonPrimitive if element.isString -> JsonKind.TEXT
        is JsonPrimitive if element.content.toBooleanStrictOrNull() != null -> JsonKind.BOOLEAN
        is JsonPrimitive -> JsonKind.NUMBER
    }

/** One of the things that a value without a tag can be. */
internal class UnionMember<out T : Any>(
    val kinds: Set<JsonKind>,
    val shape: ObjectShape?,
    private val read: (Json, JsonElement) -> T,
) {
    fun readOrNull(
        json: Json,
        element: JsonElement,
    ): T? =
        try {
            read(json, element)
        } catch (_: SerializationException) {
            null
        }
}

/** Values that are of the union by themselves. */
internal fun <T : Any> plainMember(
    kinds: Set<JsonKind>,
    strategy: DeserializationStrategy<T>,
): List<UnionMember<T>> = listOf(UnionMember(kinds, null) { json, element -> json.decodeFromJsonElement(strategy, element) })

/** Values that are held by a class of the union. */
internal fun <V, T : Any> heldMember(
    kinds: Set<JsonKind>,
    strategy: DeserializationStrategy<V>,
    hold: (V) -> T,
): List<UnionMember<T>> = listOf(UnionMember(kinds, null) { json, element -> hold(json.decodeFromJsonElement(strategy, element)) })

/** Objects of one class. */
internal fun <T : Any> objectMember(serializer: KSerializer<T>): List<UnionMember<T>> {
    val shape = (serializer as? ObjectSerializer<T>)?.shape
    return listOf(UnionMember(setOf(JsonKind.OBJECT), shape) { json, element -> json.decodeFromJsonElement(serializer, element) })
}

/** Whatever is a member of another union. */
internal fun <T : Any> unionMember(serializer: UntaggedUnionSerializer<T>): List<UnionMember<T>> = serializer.members

/** Those that a value may be, the objects that are most like it first. */
internal fun <T : Any> List<UnionMember<T>>.nearestFirst(element: JsonElement): List<UnionMember<T>> {
    val kind = kindOf(element)
    val candidates = filter { kind in it.kinds && (element !is JsonObject || it.shape?.fits(element) != false) }
    return if (element is JsonObject) candidates.sortedByDescending { it.shape?.nearness(element) ?: 0 } else candidates
}
