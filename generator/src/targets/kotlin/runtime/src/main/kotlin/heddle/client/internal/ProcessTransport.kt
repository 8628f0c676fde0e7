package heddle.client.internal

import heddle.client.ConnectionClosedException
import heddle.client.ProcessOptions
import heddle.client.StartFailedException
import heddle.client.Transport
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.CoroutineStart
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.NonCancellable
import kotlinx.coroutines.SupervisorJob
import kotlinx.coroutines.async
import kotlinx.coroutines.cancel
import kotlinx.coroutines.channels.Channel
import kotlinx.coroutines.channels.trySendBlocking
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.flow
import kotlinx.coroutines.future.await
import kotlinx.coroutines.launch
import kotlinx.coroutines.withContext
import kotlinx.coroutines.withTimeoutOrNull
import java.io.IOException
import java.io.InputStream
import java.util.concurrent.CompletableFuture
import java.util.concurrent.TimeUnit
import kotlin.concurrent.thread
import kotlin.time.Duration

/** A pipe that someone else holds open must not keep the end of the process from us. */
private const val DRAIN_MS = 2_000L

/** Lines that may wait for their reader before the process has to wait. */
private const val WAITING_LINES = 64

/** @throws StartFailedException when there is no such command, folder or permission */
internal suspend fun startProcess(
    command: List<String>,
    options: ProcessOptions,
): Transport {
    val builder = ProcessBuilder(command)
    options.folder?.let { builder.directory(it.toFile()) }
    for ((name, value) in options.environment) {
        if (value == null) builder.environment().remove(name) else builder.environment()[name] = value
    }
    try {
        return ProcessTransport(withContext(Dispatchers.IO) { builder.start() }, options)
    } catch (error: IOException) {
        val name = command.joinToString(" ")
        val message = "The server could not be started: $name: ${error.message}. Is it installed, and on the PATH?"
        throw StartFailedException(message, error)
    }
}

/** A server as a child process: one message a line, over its standard input and output. */
private class ProcessTransport(
    private val process: Process,
    private val options: ProcessOptions,
) : Transport {
    private val scope = CoroutineScope(SupervisorJob() + Dispatchers.IO)
    private val lines = Channel<String>(WAITING_LINES)
    private val tail = LineTail()
    private val stderrEnded = CompletableFuture<Unit>()
    private val stopping = scope.async(start = CoroutineStart.LAZY) { stop() }
    private val outbox =
        Outbox(scope) { message ->
            process.outputStream.write("$message\n".toByteArray())
            process.outputStream.flush()
        }

    override val messages: Flow<String> =
        flow {
            for (line in lines) emit(line)
            close()
            stderrEnded.await()
            val code = process.exitValue()
            throw ConnectionClosedException("The server exited with code $code.", exitCode = code, stderr = tail.lines)
        }

    init {
        readOn("stdout", process.inputStream, onLine = { lines.trySendBlocking(it) }, onEnd = { lines.close(it) })
        readOn("stderr", process.errorStream, onLine = ::hear, onEnd = { stderrEnded.complete(Unit) })
        val late = CompletableFuture.delayedExecutor(DRAIN_MS, TimeUnit.MILLISECONDS)
        process.onExit().thenRunAsync({
            lines.close()
            stderrEnded.complete(Unit)
        }, late)
    }

    override suspend fun send(message: String): Unit = outbox.send(message)

    override suspend fun close() {
        withContext(NonCancellable) { stopping.await() }
        scope.cancel()
    }

    private fun hear(line: String) {
        tail.add(line)
        options.onStderr(line)
    }

    /** The polite way first: a server ends when its input does. Closing it can take as long as a write that is stuck. */
    private suspend fun stop() {
        outbox.close()
        scope.launch { runCatching { process.outputStream.close() } }
        if (exitsWithin(options.closeTimeout)) return
        // Those of the process itself would wait for its pipes too.
        process.toHandle().destroy()
        if (exitsWithin(options.closeTimeout)) return
        process.toHandle().destroyForcibly()
        process.onExit().await()
    }

    private suspend fun exitsWithin(time: Duration): Boolean = withTimeoutOrNull(time) { process.onExit().await() } != null
}

/** Reading from a pipe cannot be interrupted: a thread of its own does it, until the pipe ends. */
private fun readOn(
    name: String,
    stream: InputStream,
    onLine: (String) -> Unit,
    onEnd: (Throwable?) -> Unit,
) {
    thread(isDaemon = true, name = "heddle-$name") {
        val failure = runCatching { stream.forEachLine(onLine) }.exceptionOrNull()
        // A pipe that was closed with its process has ended as pipes do.
        onEnd(failure?.takeUnless { it.message == "Stream closed" })
    }
}
