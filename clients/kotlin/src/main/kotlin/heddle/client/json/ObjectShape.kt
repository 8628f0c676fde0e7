package heddle.client.json

import kotlinx.serialization.descriptors.SerialDescriptor
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive

/** What an object of a class looks like on the wire: how objects without a tag are told apart. */
internal class ObjectShape(
    descriptor: SerialDescriptor,
    private val constants: Map<String, JsonPrimitive>,
) {
    private val fields = (0 until descriptor.elementsCount).map { descriptor.getElementName(it) to descriptor.isElementOptional(it) }

    val required: Set<String> = fields.filterNot { (_, isOptional) -> isOptional }.mapTo(HashSet()) { it.first }

    val optional: Set<String> = fields.filter { (_, isOptional) -> isOptional }.mapTo(HashSet()) { it.first } - EXTRA

    fun fits(value: JsonObject): Boolean = required.all { it in value } && constants.all { (name, constant) -> value[name] == constant }

    /** How many of the fields of a value are known here; a constant with its value says more than all others. */
    fun nearness(value: JsonObject): Int = value.keys.count { it in required || it in optional } + constants.size * CONSTANT_WEIGHT
}

private const val CONSTANT_WEIGHT = 1_000
