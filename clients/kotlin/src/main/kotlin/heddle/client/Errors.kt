package heddle.client

import kotlinx.serialization.json.JsonElement
import kotlin.time.Duration

/** Everything that this package throws by itself. The message is a sentence for people. */
public sealed class ClientException(
    message: String,
    cause: Throwable? = null,
) : Exception(message, cause)

/**
 * The server answered a request with an error. A handler that throws one answers with it.
 *
 * @property code what kind of error it is
 * @property data what was added to the error, as it came
 */
public open class RpcException(
    public val code: Int,
    override val message: String,
    public val data: JsonElement? = null,
) : ClientException(message)

/**
 * Server and client have no protocol version in common.
 *
 * @property offered what this client speaks
 * @property supportedVersions what the server speaks
 */
public class VersionRefusedException internal constructor(
    code: Int,
    data: JsonElement?,
    public val offered: List<String>,
    public val supportedVersions: List<String>,
) : RpcException(
        code,
        "The server speaks protocol ${supportedVersions.joinToString()}, this client ${offered.joinToString()}. " +
            "Use a client that was generated for one of the versions of the server.",
        data,
    )

/** There was no answer in time. The request may still take effect; a late answer is ignored. */
public class RequestTimeoutException internal constructor(
    public val method: String,
    public val timeout: Duration,
) : ClientException(
        "The server did not answer $method within $timeout. Is it still working? A longer time is set with requestTimeout, " +
            "for all requests or for one.",
    )

/** The server could not be started, or reached. */
public class StartFailedException internal constructor(
    message: String,
    cause: Throwable?,
) : ClientException(message, cause)

/**
 * The connection is gone, and with it whatever was waited for.
 *
 * @property exitCode the code with which the server process ended; 128 and its number where a signal killed it
 * @property stderr the last lines that the server process wrote to standard error
 * @property closeCode why a WebSocket was closed, as the server said it
 * @property closeReason the same in words
 */
public class ConnectionClosedException internal constructor(
    message: String,
    cause: Throwable? = null,
    public val exitCode: Int? = null,
    public val stderr: List<String> = emptyList(),
    public val closeCode: Int? = null,
    public val closeReason: String? = null,
) : ClientException(
        message + if (stderr.isEmpty()) "" else stderr.joinToString("\n", prefix = " Its last words:\n"),
        cause,
    )

/**
 * The server sent something that is no message of the protocol. The connection is closed.
 *
 * @property text what it sent, all of it
 */
public class ProtocolViolationException internal constructor(
    public val text: String,
    reason: String,
) : ClientException(
        "The server sent something that is no message: $reason. It was: ${shortened(text)}\n" +
            "A server may write only messages to standard output; logs belong on standard error.",
    )

/**
 * An answer is not what this version of the protocol says.
 *
 * @property value the answer as it came
 */
public class InvalidMessageException internal constructor(
    public val method: String,
    public val value: JsonElement,
    cause: Throwable,
) : ClientException("The answer of the server to $method is not as the protocol has it: ${cause.message}", cause)

/** Events came faster than they were read, and more of them than the reader may be behind. */
public class EventsDroppedException internal constructor(
    public val limit: Int,
) : ClientException(
        "More than $limit events were waiting to be read; the later ones were dropped. " +
            "Read events as they come, or let more of them wait.",
    )

private const val SHOWN_LENGTH = 200

private fun shortened(text: String): String =
    if (text.length > SHOWN_LENGTH) "${text.take(SHOWN_LENGTH)}… (${text.length} characters)" else text
