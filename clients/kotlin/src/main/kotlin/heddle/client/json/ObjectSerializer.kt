package heddle.client.json

import kotlinx.serialization.KSerializer
import kotlinx.serialization.SerializationException
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.JsonTransformingSerializer

/** What the generated serializers call the property that holds what has no property. No field has the name. */
internal const val EXTRA = "\u0000extra"

/**
 * Objects of the protocol. What the properties of a class do not hold is kept in its `extra` and goes out again: fields
 * of a later version, and the difference between a field that is null and one that is absent.
 *
 * @param constants fields that have the same value in every object, and no place in the class
 * @param neverNull optional fields for which null says no more than absence
 */
internal abstract class ObjectSerializer<T : Any>(
    generated: KSerializer<T>,
    private val constants: Map<String, JsonPrimitive> = emptyMap(),
    private val neverNull: Set<String> = emptySet(),
) : JsonTransformingSerializer<T>(generated) {
    /** What an object looks like on the wire. */
    val shape: ObjectShape = ObjectShape(generated.descriptor, constants)

    override fun transformDeserialize(element: JsonElement): JsonElement {
        val name = descriptor.serialName.substringAfterLast('.')
        if (element !is JsonObject) throw SerializationException("Expected an object $name, but it was ${element.shown()}")
        for ((field, value) in constants) checkConstant(name, field, value, element[field])
        val (fields, extra) = element.entries.filter { it.key !in constants }.partition { (field, value) -> isHeld(field, value) }
        return JsonObject(fields.associate { it.toPair() } + (EXTRA to JsonObject(extra.associate { it.toPair() })))
    }

    override fun transformSerialize(element: JsonElement): JsonElement {
        val fields = element as? JsonObject ?: return element
        val extra = fields[EXTRA] as? JsonObject ?: NO_FIELDS
        // A property that was set meanwhile counts more than what once came in its place.
        return JsonObject(constants + (fields - EXTRA) + (extra - fields.keys - constants.keys))
    }

    /** Does a property hold the field? What may be null and absent is remembered beside it when it is null. */
    private fun isHeld(
        field: String,
        value: JsonElement,
    ): Boolean = field in shape.required || (field in shape.optional && (value !is JsonNull || field in neverNull))

    private fun checkConstant(
        name: String,
        field: String,
        expected: JsonPrimitive,
        actual: JsonElement?,
    ) {
        if (actual == expected) return
        val problem = if (actual == null) "it was missing" else "it was ${actual.shown()}"
        throw SerializationException("Field '$field' of $name has to be $expected, but $problem")
    }
}
