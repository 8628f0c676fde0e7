package heddle.client

import heddle.client.json.protocolJson
import kotlinx.serialization.KSerializer
import kotlinx.serialization.SerializationException
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.boolean
import kotlinx.serialization.json.int
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive
import org.junit.jupiter.api.Assumptions.assumeTrue
import java.math.BigDecimal
import java.nio.file.Path
import kotlin.io.path.exists
import kotlin.io.path.readLines
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.fail

/** Values of every type, those of later versions and some that are none: each has to come out as it went in, or be refused. */
class VectorsTest {
    @Test
    fun `every vector is read and written as it is, or refused`() {
        val file = Path.of(System.getenv("HEDDLE_VECTORS") ?: "../vectors", "vectors.jsonl")
        assumeTrue(file.exists(), "There is no $file. Make the vectors with `heddle generate vectors --out ../vectors` and run again.")
        val lines = file.readLines().map { protocolJson.parseToJsonElement(it).jsonObject }
        val (head, vectors) = lines.first() to lines.drop(1)
        assertEquals(PROTOCOL_VERSION, head.getValue("protocol").jsonPrimitive.content, "the protocol of the vectors")
        assertEquals(EXPERIMENTAL, head.getValue("experimental").jsonPrimitive.boolean, "whether the vectors are of the experimental API")
        assertEquals(head.getValue("vectors").jsonPrimitive.int, vectors.size, "how many vectors there are")

        val problems = vectors.mapNotNull { vector -> problemOf(vector)?.let { "${vector.word("type")} ${vector.word("name")}: $it" } }
        val counts = vectors.groupingBy { it.word("kind") }.eachCount()
        println("${vectors.size} vectors ($counts), ${problems.size} failures")
        if (problems.isNotEmpty()) fail(problems.joinToString("\n"))
    }

    private fun problemOf(vector: JsonObject): String? {
        val codec = vectorCodecs[vector.word("type")] ?: return "there is no such type"
        val value = vector.getValue("value")
        return when (val kind = vector.word("kind")) {
            "valid", "future" -> changeBy(codec, value)
            "invalid" -> if (isRefused(codec, value)) null else "was not refused: $value"
            else -> "there is no such kind of vector: $kind"
        }
    }

    private fun <T> changeBy(
        codec: KSerializer<T>,
        value: JsonElement,
    ): String? =
        try {
            val written = protocolJson.encodeToJsonElement(codec, protocolJson.decodeFromJsonElement(codec, value))
            if (isSame(written, value)) null else "came out as $written instead of $value"
        } catch (error: SerializationException) {
            "was refused: ${error.message}"
        }

    private fun isRefused(
        codec: KSerializer<*>,
        value: JsonElement,
    ): Boolean =
        try {
            protocolJson.decodeFromJsonElement(codec, value)
            false
        } catch (_: SerializationException) {
            true
        }

    /** Numbers are the same when they are worth the same, to the last digit. */
    private fun isSame(
        one: JsonElement,
        other: JsonElement,
    ): Boolean =
        when {
            one is JsonObject && other is JsonObject ->
                one.keys == other.keys && one.all { (name, value) -> isSame(value, other.getValue(name)) }
            one is JsonArray && other is JsonArray -> one.size == other.size && one.zip(other).all { (a, b) -> isSame(a, b) }
            one is JsonPrimitive && other is JsonPrimitive -> one == other || isSameNumber(one, other)
            else -> false
        }

    private fun isSameNumber(
        one: JsonPrimitive,
        other: JsonPrimitive,
    ): Boolean {
        val numbers = listOf(one, other).mapNotNull { it.takeUnless { it.isString }?.content?.let(::number) }
        return numbers.size == 2 && numbers[0].compareTo(numbers[1]) == 0
    }

    private fun number(content: String): BigDecimal? = content.toBigDecimalOrNull()

    private fun JsonObject.word(name: String): String = getValue(name).jsonPrimitive.content
}
