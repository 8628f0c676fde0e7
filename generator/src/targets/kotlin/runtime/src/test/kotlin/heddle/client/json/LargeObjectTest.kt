package heddle.client.json

import kotlinx.serialization.builtins.nullable
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertNotEquals
import kotlin.test.assertNull

class LargeObjectTest {
    @Test
    fun `a copy keeps a required null, and sets it`() {
        val sample = Sample { note = null }
        assertEquals("""{"the note":null}""", written(sample))
        assertEquals(sample, sample.copy {})
        assertNull(sample.copy { size = 1u }.note)
        assertEquals("""{"the note":null,"size":1}""", written(sample.copy { size = 1u }))

        val noted = sample.copy { note = "n" }
        assertEquals("""{"the note":"n"}""", written(noted))
        assertNotEquals(sample, noted)
        assertEquals(sample, noted.copy { note = null })
    }

    @Test
    fun `what is read is what is made`() {
        val read = protocolJson.decodeFromString(SampleSerializer, """{"the note":null,"size":2}""")
        val made =
            Sample {
                note = null
                size = 2u
            }
        assertEquals(made, read)
        assertEquals(made.hashCode(), read.hashCode())
        assertEquals("""{"the note":null}""", written(read.copy { size = null }))
    }

    @Test
    fun `a null that may be absent stays one until it is set`() {
        val read = protocolJson.decodeFromString(SampleSerializer, """{"the note":"n","size":null,"new":1}""")
        assertEquals("""{"the note":"m","size":null,"new":1}""", written(read.copy { note = "m" }))
        assertEquals("""{"the note":"n","size":3,"new":1}""", written(read.copy { size = 3u }))
    }

    @Test
    fun `what was forgotten is called by its name`() {
        val error = assertFailsWith<IllegalArgumentException> { Sample { size = 1u } }
        assertEquals("No value was given to note.", error.message)
    }

    private fun written(sample: Sample): String = protocolJson.encodeToString(SampleSerializer, sample)
}

/** As the generated ones are, but for how many properties it has. */
private class Sample(
    values: Map<String, Any?>,
) : LargeObject(values) {
    constructor(fill: SampleBuilder.() -> Unit) : this(SampleBuilder().apply(fill).values())

    val note: String? by this

    val size: UInt? by this

    fun copy(change: SampleBuilder.() -> Unit): Sample = Sample(SampleBuilder(values()).apply(change).values())
}

private class SampleBuilder(
    values: Map<String, Any?> = emptyMap(),
) : LargeObjectBuilder(SampleSerializer.required, values) {
    var note: String? by this

    var size: UInt? by this
}

private object SampleSerializer : LargeObjectSerializer<Sample>(
    name = "Sample",
    fields =
        listOf(
            LargeField("the note", "note") { StrictString.nullable },
            LargeField("size", isOptional = true) { StrictUInt.nullable },
        ),
    make = { Sample(it) },
)
