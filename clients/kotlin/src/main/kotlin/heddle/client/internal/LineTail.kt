package heddle.client.internal

private const val KEPT_LINES = 20
private const val KEPT_LENGTH = 500

/** The last lines of a text that has no end. */
internal class LineTail {
    private val kept = ArrayDeque<String>()

    val lines: List<String>
        get() = synchronized(kept) { kept.toList() }

    fun add(line: String): Unit =
        synchronized(kept) {
            kept.addLast(line.take(KEPT_LENGTH))
            if (kept.size > KEPT_LINES) kept.removeFirst()
        }
}
