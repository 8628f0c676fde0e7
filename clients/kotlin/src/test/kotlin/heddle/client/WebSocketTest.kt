package heddle.client

import heddle.client.support.INITIALIZED
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.async
import kotlinx.coroutines.runBlocking
import kotlinx.serialization.json.JsonPrimitive
import java.io.ByteArrayOutputStream
import java.io.DataInputStream
import java.io.OutputStream
import java.net.InetAddress
import java.net.ServerSocket
import java.security.MessageDigest
import java.util.Base64
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertTrue

class WebSocketTest {
    @Test
    fun `a client speaks over a WebSocket, shows its token, and is told why it was closed`() =
        runBlocking {
            val server = LittleServer()
            val serving = async(Dispatchers.IO) { server.serve() }
            val client = Client.connectWebSocket(server.url, bearerToken = "secret", headers = mapOf("X-More" to "1"))
            val text = "ü🧵".repeat(50_000)
            assertEquals(JsonPrimitive(text), client.request("echo", JsonPrimitive(text)))
            val error = assertFailsWith<ConnectionClosedException> { client.request("leave") }
            assertEquals(1013, error.closeCode)
            assertEquals("too slow", error.closeReason)
            client.close()
            val headers = serving.await()
            assertTrue("Authorization: Bearer secret" in headers && "X-More: 1" in headers, headers.toString())
            assertTrue(server.wasPonged)
        }

    @Test
    fun `an address where nobody listens is named`() =
        runBlocking {
            val url = LittleServer().also { it.close() }.url
            val error = assertFailsWith<StartFailedException> { Client.connectWebSocket(url) }
            assertTrue(url in error.message.orEmpty())
        }
}

/** As much of a WebSocket server as the test needs: one connection, short of everything else. */
private class LittleServer {
    private val socket = ServerSocket(0, 1, InetAddress.getLoopbackAddress())
    val url = "ws://127.0.0.1:${socket.localPort}"
    var wasPonged = false
        private set

    fun close() = socket.close()

    /** Serves until it was asked to leave. Returns the headers with which the client came. */
    fun serve(): List<String> =
        socket.accept().use { connection ->
            val input = DataInputStream(connection.getInputStream().buffered())
            val output = connection.getOutputStream()
            val headers = generateSequence { input.headerLine() }.takeWhile { it.isNotEmpty() }.toList()
            val key = headers.first { it.startsWith("Sec-WebSocket-Key: ", ignoreCase = true) }.substringAfter(": ")
            val accept = Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-1").digest((key + GUID).toByteArray()))
            output.write(
                "HTTP/1.1 101 Go\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: $accept\r\n\r\n".toByteArray(),
            )
            output.frame(PING, "are you there".toByteArray())
            do {
                val goesOn = answer(input, output)
            } while (goesOn)
            headers
        }

    private fun answer(
        input: DataInputStream,
        output: OutputStream,
    ): Boolean {
        val text = message(input) ?: return false
        val id = Regex("\"id\":(\\d+)").find(text)?.groupValues?.get(1) ?: return true
        val params = text.substringAfter("\"params\":").dropLast(1)
        when {
            "\"initialize\"" in text -> output.frame(TEXT, """{"id":$id,"result":$INITIALIZED}""".toByteArray())
            "\"echo\"" in text -> output.frame(TEXT, """{"id":$id,"result":$params}""".toByteArray())
            else -> output.frame(CLOSE, byteArrayOf(0x03, 0xF5.toByte()) + "too slow".toByteArray())
        }
        return true
    }

    /** The next text, whatever the number of its frames; null when the client closes. */
    private fun message(input: DataInputStream): String? {
        val text = ByteArrayOutputStream()
        while (true) {
            val head = input.readUnsignedByte()
            val payload = input.payload()
            when (head and 0x0F) {
                CLOSE -> return null
                PONG -> wasPonged = String(payload) == "are you there"
                else -> text.writeBytes(payload)
            }
            if (head and FINAL != 0 && head and 0x0F != PONG) return text.toString(Charsets.UTF_8)
        }
    }

    private fun DataInputStream.payload(): ByteArray {
        val length =
            when (val short = readUnsignedByte() and 0x7F) {
                126 -> readUnsignedShort()
                127 -> readLong().toInt()
                else -> short
            }
        val mask = readNBytes(4)
        return readNBytes(length).also { for (index in it.indices) it[index] = (it[index].toInt() xor mask[index % 4].toInt()).toByte() }
    }

    private fun DataInputStream.headerLine(): String {
        val line = generateSequence { read() }.takeWhile { it != '\n'.code }.map { it.toChar() }
        return line.joinToString("").removeSuffix("\r")
    }

    private fun OutputStream.frame(
        kind: Int,
        payload: ByteArray,
    ) {
        val size = payload.size
        val length =
            when {
                size < 126 -> byteArrayOf(size.toByte())
                size < 65_536 -> byteArrayOf(126, (size shr 8).toByte(), size.toByte())
                else -> byteArrayOf(127, 0, 0, 0, 0, (size shr 24).toByte(), (size shr 16).toByte(), (size shr 8).toByte(), size.toByte())
            }
        write(byteArrayOf((FINAL or kind).toByte()) + length + payload)
        flush()
    }
}

private const val GUID = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"
private const val FINAL = 0x80
private const val TEXT = 1
private const val CLOSE = 8
private const val PING = 9
private const val PONG = 10
