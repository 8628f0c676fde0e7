package heddle.client.json

import kotlinx.serialization.KSerializer
import kotlinx.serialization.SerializationException
import kotlinx.serialization.descriptors.SerialDescriptor
import kotlinx.serialization.descriptors.buildClassSerialDescriptor
import kotlinx.serialization.encoding.Decoder
import kotlinx.serialization.encoding.Encoder
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlin.reflect.KProperty

/**
 * An object with more properties than the JVM lets a constructor have. It holds its values by the names of its properties,
 * which are delegated to it.
 */
public abstract class LargeObject internal constructor(
    private val values: Map<String, Any?>,
) {
    /** Fields that have no property here, and those that are null. */
    public val extra: JsonObject by this

    internal fun values(): Map<String, Any?> = values

    internal operator fun <T> getValue(
        owner: LargeObject,
        property: KProperty<*>,
    ): T = values.valueOf(property)

    override fun equals(other: Any?): Boolean = other is LargeObject && other.javaClass == javaClass && other.values == values

    override fun hashCode(): Int = values.hashCode()

    override fun toString(): String = "${javaClass.simpleName}(${values.entries.joinToString()})"
}

/** What a large object is made of, until it is one. */
public abstract class LargeObjectBuilder internal constructor(
    private val required: Set<String>,
    values: Map<String, Any?>,
) {
    private val values = (mapOf(EXTRA_PROPERTY to NO_FIELDS) + values).toMutableMap()

    /** Fields that have no property here, and those that are null. */
    public var extra: JsonObject by this

    /** @throws IllegalArgumentException when not all is there */
    internal fun values(): Map<String, Any?> {
        val missing = required - values.keys
        require(missing.isEmpty()) { "No value was given to ${missing.joinToString()}." }
        return values
    }

    internal operator fun <T> getValue(
        owner: LargeObjectBuilder,
        property: KProperty<*>,
    ): T = values.valueOf(property)

    internal operator fun <T> setValue(
        owner: LargeObjectBuilder,
        property: KProperty<*>,
        value: T,
    ) {
        values.keep(property.name, value, property.name !in required)
    }
}

private const val EXTRA_PROPERTY = "extra"

/** Only what has the type of the property is ever kept by its name. */
@Suppress("UNCHECKED_CAST")
private fun <T> Map<String, Any?>.valueOf(property: KProperty<*>): T = get(property.name) as T

/** An optional property that is null is not kept: equal objects keep the same. */
private fun MutableMap<String, Any?>.keep(
    name: String,
    value: Any?,
    isOptional: Boolean,
) {
    if (value == null && isOptional) remove(name) else put(name, value)
}

/**
 * A field of a large object.
 *
 * @param property the name of the property that holds it, where that is another one
 * @param serializer what reads and writes it; not asked for before it is needed, since it may be the object's own
 */
internal class LargeField(
    val name: String,
    val property: String = name,
    val isOptional: Boolean = false,
    serializer: () -> KSerializer<*>,
) {
    @Suppress("UNCHECKED_CAST")
    val serializer: KSerializer<Any?> by lazy { serializer() as KSerializer<Any?> }
}

/** Large objects of the protocol: like all others, but that nobody generates what reads and writes their properties. */
internal abstract class LargeObjectSerializer<T : LargeObject>(
    name: String,
    fields: List<LargeField>,
    make: (Map<String, Any?>) -> T,
    constants: Map<String, JsonPrimitive> = emptyMap(),
    neverNull: Set<String> = emptySet(),
) : ObjectSerializer<T>(PropertiesSerializer(name, fields, make), constants, neverNull) {
    /** The properties for which a builder needs a value, null or not. */
    val required: Set<String> = fields.filterNot { it.isOptional }.mapTo(LinkedHashSet()) { it.property }
}

private class PropertiesSerializer<T : LargeObject>(
    private val name: String,
    fields: List<LargeField>,
    private val make: (Map<String, Any?>) -> T,
) : KSerializer<T> {
    private val fields = fields + LargeField(EXTRA, EXTRA_PROPERTY, isOptional = true) { ExactJsonObject }

    // What a field looks like is not asked by anybody, and could lead round in a circle.
    override val descriptor: SerialDescriptor =
        buildClassSerialDescriptor(name) {
            for (field in this@PropertiesSerializer.fields) {
                element(field.name, ExactJson.descriptor, isOptional = field.isOptional)
            }
        }

    override fun deserialize(decoder: Decoder): T {
        val json = decoder.asJson()
        val element = json.decodeJsonElement() as JsonObject
        val values = LinkedHashMap<String, Any?>()
        for (field in fields) {
            val value = element[field.name]
            if (value != null) {
                values.keep(field.property, json.json.decodeFromJsonElement(field.serializer, value), field.isOptional)
            } else if (!field.isOptional) {
                throw SerializationException("Field '${field.name}' is required for $name, but it was missing")
            }
        }
        return make(values)
    }

    override fun serialize(
        encoder: Encoder,
        value: T,
    ) {
        val json = encoder.asJson()
        val values = value.values()
        val elements =
            fields
                .filter { !it.isOptional || it.property in values }
                .associate { it.name to json.json.encodeToJsonElement(it.serializer, values[it.property]) }
        json.encodeJsonElement(JsonObject(elements))
    }
}
