package heddle.client.internal

import java.io.ByteArrayOutputStream
import java.io.IOException
import java.io.InputStream

/** Bytes; far above any real message, and far below what would harm the program. */
private const val MAX_LINE_BYTES = 64 * 1024 * 1024

private const val CHUNK_BYTES = 64 * 1024

/**
 * Calls [take] with each line of UTF-8 text, without its end, until there are no more. Only LF ends a line: JSON allows
 * U+2028 and U+2029 unescaped inside strings. The last line need not be ended.
 */
internal fun InputStream.forEachLine(take: (String) -> Unit) {
    val chunk = ByteArray(CHUNK_BYTES)
    val line = ByteArrayOutputStream()
    while (true) {
        val count = read(chunk)
        if (count < 0) break
        var start = 0
        for (end in 0 until count) {
            if (chunk[end] != LF) continue
            line.write(chunk, start, end - start)
            take(line.takeText())
            start = end + 1
        }
        line.write(chunk, start, count - start)
        if (line.size() > MAX_LINE_BYTES) throw IOException("a line is longer than $MAX_LINE_BYTES bytes")
    }
    if (line.size() > 0) take(line.takeText())
}

private const val LF = '\n'.code.toByte()

private fun ByteArrayOutputStream.takeText(): String = toString(Charsets.UTF_8).removeSuffix("\r").also { reset() }
