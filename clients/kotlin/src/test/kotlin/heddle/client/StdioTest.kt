package heddle.client

import heddle.client.support.INITIALIZED
import heddle.client.support.Told
import kotlinx.coroutines.runBlocking
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.jsonObject
import java.nio.file.Path
import java.util.concurrent.CopyOnWriteArrayList
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertTrue
import kotlin.time.Duration.Companion.milliseconds

/** With real child processes: this program itself, started once more as a server. */
class StdioTest {
    @Test
    fun `a line may be long, and come in pieces`() =
        runBlocking {
            Client.spawn(child("echo")).use { client ->
                val text = "ü\u2028🧵".repeat(1_000_000)
                assertEquals(JsonPrimitive(text), client.request("echo", JsonPrimitive(text)))
            }
        }

    @Test
    fun `a server that dies in the middle of a turn ends all that is waited for`() =
        runBlocking {
            val heard = CopyOnWriteArrayList<String>()
            val client = Client.spawn(child("dies"), process = ProcessOptions(onStderr = { heard += it }))
            val turn = client.startThread().run("Hi")
            val error = assertFailsWith<ConnectionClosedException> { turn.result() }
            assertEquals(3, error.exitCode)
            assertEquals(listOf("last words"), error.stderr)
            assertTrue("last words" in error.message.orEmpty())
            assertEquals(listOf("last words"), heard.toList())
            assertFailsWith<ConnectionClosedException> { turn.events.collect {} }
            client.close()
        }

    @Test
    fun `a server that does not end by itself is ended`() =
        runBlocking {
            val client = Client.spawn(child("stays"), process = ProcessOptions(closeTimeout = 50.milliseconds))
            val pid = client.request("pid").toString().toLong()
            client.close()
            assertTrue(ProcessHandle.of(pid).map { !it.isAlive }.orElse(true))
        }

    @Test
    fun `output that is no message is shown`() =
        runBlocking {
            val error = assertFailsWith<ProtocolViolationException> { Client.spawn(child("chatters")) }
            assertEquals("Server is starting", error.text)
        }

    @Test
    fun `environment and folder are those of the options`() =
        runBlocking {
            val folder = Path.of(System.getProperty("java.io.tmpdir")).toRealPath()
            val options = ProcessOptions(folder = folder, environment = mapOf("HEDDLE_TEST" to "set", "HOME" to null))
            Client.spawn(child("place"), process = options).use { client ->
                val place = client.request("place").jsonObject
                assertEquals(JsonPrimitive(folder.toString()), place["folder"])
                assertEquals(JsonPrimitive("set null"), place["environment"])
            }
        }

    @Test
    fun `a command that is not there is named`() =
        runBlocking {
            val error = assertFailsWith<StartFailedException> { Client.spawn(listOf("no-such-command-here")) }
            assertTrue("no-such-command-here" in error.message.orEmpty())
        }

    private fun child(behaviour: String): List<String> {
        val java = Path.of(System.getProperty("java.home"), "bin", "java").toString()
        return listOf(java, "-cp", System.getProperty("java.class.path"), ChildServer::class.java.name, behaviour)
    }
}

/** The server that the tests start: one line in, one line out. */
object ChildServer {
    @JvmStatic
    fun main(arguments: Array<String>) {
        val behaviour = arguments.single()
        if (behaviour == "chatters") println("Server is starting")
        val input = System.`in`.bufferedReader(Charsets.UTF_8)
        generateSequence(input::readLine).forEach { answer(behaviour, it) }
        if (behaviour == "stays") Thread.sleep(Long.MAX_VALUE)
    }

    private fun answer(
        behaviour: String,
        line: String,
    ) {
        val id = Regex("\"id\":(\\d+)").find(line)?.groupValues?.get(1) ?: return
        val method = Regex("\"method\":\"([^\"]*)\"").find(line)?.groupValues?.get(1)
        val result =
            when (method) {
                "initialize" -> INITIALIZED
                "thread/start" -> Told.THREAD_STARTED
                "turn/start" -> """{"turn":${Told.turn("inProgress")}}"""
                "echo" -> line.substringAfter("\"params\":").dropLast(1)
                "pid" -> ProcessHandle.current().pid().toString()
                "place" -> place()
                else -> "null"
            }
        System.out.write("""{"id":$id,"result":$result}${'\n'}""".toByteArray())
        System.out.flush()
        if (behaviour == "dies" && method == "turn/start") {
            System.err.println("last words")
            Runtime.getRuntime().halt(3)
        }
    }

    private fun place(): String {
        val environment = "${System.getenv("HEDDLE_TEST")} ${System.getenv("HOME")}"
        return """{"folder":"${System.getProperty("user.dir")}","environment":"$environment"}"""
    }
}
