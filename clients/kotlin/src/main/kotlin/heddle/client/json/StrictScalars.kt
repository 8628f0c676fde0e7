package heddle.client.json

import kotlinx.serialization.KSerializer
import kotlinx.serialization.SerializationException
import kotlinx.serialization.descriptors.PrimitiveKind
import kotlinx.serialization.descriptors.PrimitiveSerialDescriptor
import kotlinx.serialization.descriptors.SerialDescriptor
import kotlinx.serialization.encoding.Decoder
import kotlinx.serialization.encoding.Encoder
import kotlinx.serialization.json.JsonPrimitive

/**
 * Numbers and booleans as JSON has them. The library would also take them out of a text, and a server that sends `"1"`
 * for `1` speaks another protocol.
 */
internal abstract class StrictScalar<T : Any>(
    private val name: String,
    kind: PrimitiveKind,
) : KSerializer<T> {
    override val descriptor: SerialDescriptor = PrimitiveSerialDescriptor("heddle.Strict$name", kind)

    /** Null when the text, which stood without quotes, is no such value. */
    protected abstract fun read(content: String): T?

    override fun deserialize(decoder: Decoder): T {
        val element = decoder.asJson().decodeJsonElement()
        val content = (element as? JsonPrimitive)?.takeUnless { it.isString }?.content
        return content?.let(::read) ?: throw SerializationException("Expected a value of the type $name, but it was ${element.shown()}")
    }
}

/** A text that stands alone: the library has no good answer where there is something else in its place. */
internal object StrictString : KSerializer<String> {
    override val descriptor: SerialDescriptor = PrimitiveSerialDescriptor("heddle.StrictString", PrimitiveKind.STRING)

    override fun deserialize(decoder: Decoder): String {
        val element = decoder.asJson().decodeJsonElement()
        return element.textOrNull() ?: throw SerializationException("Expected a text, but it was ${element.shown()}")
    }

    override fun serialize(
        encoder: Encoder,
        value: String,
    ): Unit = encoder.encodeString(value)
}

internal object StrictBoolean : StrictScalar<Boolean>("Boolean", PrimitiveKind.BOOLEAN) {
    override fun read(content: String): Boolean? = content.toBooleanStrictOrNull()

    override fun serialize(
        encoder: Encoder,
        value: Boolean,
    ): Unit = encoder.encodeBoolean(value)
}

internal object StrictByte : StrictScalar<Byte>("Byte", PrimitiveKind.BYTE) {
    override fun read(content: String): Byte? = content.toByteOrNull()

    override fun serialize(
        encoder: Encoder,
        value: Byte,
    ): Unit = encoder.encodeByte(value)
}

internal object StrictShort : StrictScalar<Short>("Short", PrimitiveKind.SHORT) {
    override fun read(content: String): Short? = content.toShortOrNull()

    override fun serialize(
        encoder: Encoder,
        value: Short,
    ): Unit = encoder.encodeShort(value)
}

internal object StrictInt : StrictScalar<Int>("Int", PrimitiveKind.INT) {
    override fun read(content: String): Int? = content.toIntOrNull()

    override fun serialize(
        encoder: Encoder,
        value: Int,
    ): Unit = encoder.encodeInt(value)
}

internal object StrictLong : StrictScalar<Long>("Long", PrimitiveKind.LONG) {
    override fun read(content: String): Long? = content.toLongOrNull()

    override fun serialize(
        encoder: Encoder,
        value: Long,
    ): Unit = encoder.encodeLong(value)
}

internal object StrictUByte : StrictScalar<UByte>("UByte", PrimitiveKind.SHORT) {
    override fun read(content: String): UByte? = content.toUByteOrNull()

    override fun serialize(
        encoder: Encoder,
        value: UByte,
    ): Unit = encoder.encodeShort(value.toShort())
}

internal object StrictUShort : StrictScalar<UShort>("UShort", PrimitiveKind.INT) {
    override fun read(content: String): UShort? = content.toUShortOrNull()

    override fun serialize(
        encoder: Encoder,
        value: UShort,
    ): Unit = encoder.encodeInt(value.toInt())
}

internal object StrictUInt : StrictScalar<UInt>("UInt", PrimitiveKind.LONG) {
    override fun read(content: String): UInt? = content.toUIntOrNull()

    override fun serialize(
        encoder: Encoder,
        value: UInt,
    ): Unit = encoder.encodeLong(value.toLong())
}

internal object StrictULong : StrictScalar<ULong>("ULong", PrimitiveKind.LONG) {
    override fun read(content: String): ULong? = content.toULongOrNull()

    override fun serialize(
        encoder: Encoder,
        value: ULong,
    ): Unit = encoder.asJson().encodeJsonElement(JsonPrimitive(value))
}

internal object StrictDouble : StrictScalar<Double>("Double", PrimitiveKind.DOUBLE) {
    override fun read(content: String): Double? = content.toDoubleOrNull()?.takeIf { it.isFinite() }

    override fun serialize(
        encoder: Encoder,
        value: Double,
    ): Unit = encoder.encodeDouble(value)
}
