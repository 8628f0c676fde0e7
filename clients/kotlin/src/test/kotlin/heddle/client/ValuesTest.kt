package heddle.client

import heddle.client.json.explicitNulls
import heddle.client.json.protocolJson
import heddle.client.types.CommandExecutionApprovalDecision
import heddle.client.types.Config
import heddle.client.types.ThreadItem
import heddle.client.types.ThreadStartParams
import heddle.client.types.TurnStatus
import kotlinx.serialization.SerializationException
import kotlinx.serialization.json.JsonObject
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertTrue

class ValuesTest {
    @Test
    fun `absent, null and a value are three states`() {
        for (text in listOf("{}", """{"model":null}""", """{"model":"m"}""")) {
            val params = protocolJson.decodeFromString<ThreadStartParams>(text)
            assertEquals(text, protocolJson.encodeToString(params))
        }
        assertEquals("""{"model":null}""", protocolJson.encodeToString(ThreadStartParams(extra = explicitNulls("model"))))
        val changed = protocolJson.decodeFromString<ThreadStartParams>("""{"model":null}""").copy(model = "m")
        assertEquals("""{"model":"m"}""", protocolJson.encodeToString(changed))
    }

    @Test
    fun `numbers that are raw keep all their digits`() {
        val text = """{"x":[12345678901234567890123,0.10000000000000000001,1.50,1E400,-0]}"""
        assertEquals(text, protocolJson.encodeToString(protocolJson.decodeFromString<Config>(text)))
        val item = """{"type":"new","n":18446744073709551616.0}"""
        assertEquals(item, protocolJson.encodeToString(protocolJson.decodeFromString<ThreadItem>(item)))
    }

    @Test
    fun `an unknown text of an enum is kept`() {
        val status = protocolJson.decodeFromString<TurnStatus>("\"paused\"")
        assertEquals("paused", status.toString())
        assertEquals("\"paused\"", protocolJson.encodeToString(status))
        assertTrue(TurnStatus.COMPLETED in TurnStatus.entries)
    }

    @Test
    fun `a union of texts and objects keeps what it does not know`() {
        val odd = """{"one":1,"two":2}"""
        val value = protocolJson.decodeFromString<CommandExecutionApprovalDecision>(odd)
        assertEquals(odd, protocolJson.encodeToString(value))
        assertTrue(value is CommandExecutionApprovalDecision.Unknown && value.raw is JsonObject)
    }

    @Test
    fun `a known kind that lacks a field is refused by its name`() {
        val error =
            assertFailsWith<SerializationException> { protocolJson.decodeFromString<ThreadItem>("""{"type":"agentMessage","id":"m"}""") }
        assertTrue("'text'" in error.message.orEmpty(), error.message)
    }
}
