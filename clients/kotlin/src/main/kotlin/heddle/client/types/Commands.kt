// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.

@file:OptIn(ExperimentalSerializationApi::class)
@file:Suppress("DEPRECATION")
@file:UseSerializers(
    ExactJsonObject::class,
    StrictBoolean::class,
    StrictInt::class,
    StrictLong::class,
    StrictULong::class,
    StrictUShort::class,
)

package heddle.client.types

import heddle.client.json.EXTRA
import heddle.client.json.ExactJsonObject
import heddle.client.json.NO_FIELDS
import heddle.client.json.ObjectSerializer
import heddle.client.json.StrictBoolean
import heddle.client.json.StrictInt
import heddle.client.json.StrictLong
import heddle.client.json.StrictULong
import heddle.client.json.StrictUShort
import kotlinx.serialization.ExperimentalSerializationApi
import kotlinx.serialization.KeepGeneratedSerializer
import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable
import kotlinx.serialization.UseSerializers
import kotlinx.serialization.json.JsonObject

/** A command to run. It belongs to the connection, not to a thread, and ends with the connection. */
@Serializable(with = CommandExecParamsSerializer::class)
@KeepGeneratedSerializer
public data class CommandExecParams(
    /** The program and its arguments, at least one word. No shell reads them. */
    public val command: List<String>,
    /** The folder to run it in. That of the server when left out. */
    public val cwd: String? = null,
    /** Variables to change in the environment that the server gives it; null takes one out. */
    public val env: Map<String, String?>? = null,
    /**
     * A name for the process that the client makes up, unique on its connection. Needed for a terminal,
     * for streams and to talk to the process later.
     */
    public val processId: String? = null,
    /** Run it in a terminal, with input and output as streams. No when left out. */
    public val tty: Boolean? = null,
    /** How large the terminal is at first. Only with `tty`. */
    public val size: CommandExecTerminalSize? = null,
    /** Input will come with `command/exec/write`. No when left out. */
    public val streamStdin: Boolean? = null,
    /**
     * Send output as it comes, with `command/exec/outputDelta`; the result is then without it. No when
     * left out.
     */
    public val streamStdoutStderr: Boolean? = null,
    /**
     * How many bytes of output to keep, of each of the two streams; the rest is dropped. The server has a
     * limit of its own when left out. Not with `disableOutputCap`.
     */
    public val outputBytesCap: ULong? = null,
    /** Keep all output. Not with `outputBytesCap`. */
    public val disableOutputCap: Boolean? = null,
    /**
     * How long it may run before it is ended. The server has a limit of its own when left out. Not with
     * `disableTimeout`. In milliseconds.
     */
    public val timeoutMs: Long? = null,
    /** Let it run as long as it likes. Not with `timeoutMs`. */
    public val disableTimeout: Boolean? = null,
    /** What it can reach. As configured when left out. Not with `permissionProfile`. */
    public val sandboxPolicy: SandboxPolicy? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object CommandExecParamsSerializer : ObjectSerializer<CommandExecParams>(
    CommandExecParams.generatedSerializer(),
    neverNull = setOf("tty", "streamStdin", "streamStdoutStderr", "disableOutputCap", "disableTimeout"),
)

/** How large a terminal is, counted in characters. */
@Serializable(with = CommandExecTerminalSizeSerializer::class)
@KeepGeneratedSerializer
public data class CommandExecTerminalSize(
    /** Lines. */
    public val rows: UShort,
    /** Characters in a line. */
    public val cols: UShort,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object CommandExecTerminalSizeSerializer : ObjectSerializer<CommandExecTerminalSize>(CommandExecTerminalSize.generatedSerializer())

/** What became of the command. It comes when the process has ended, after the last of its output. */
@Serializable(with = CommandExecResponseSerializer::class)
@KeepGeneratedSerializer
public data class CommandExecResponse(
    /** The exit code; 124 when the time was up. Before 2026-06 the request fails then. */
    public val exitCode: Int,
    /** Standard output; empty when it was streamed. */
    public val stdout: String,
    /** Standard error; empty when it was streamed. */
    public val stderr: String,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object CommandExecResponseSerializer : ObjectSerializer<CommandExecResponse>(CommandExecResponse.generatedSerializer())

/** Input for a running process. */
@Serializable(with = CommandExecWriteParamsSerializer::class)
@KeepGeneratedSerializer
public data class CommandExecWriteParams(
    /** The `processId` of the `command/exec`, on the same connection. */
    public val processId: String,
    /** The bytes to write. Bytes in base64. */
    public val deltaBase64: String? = null,
    /** The input ends here, after these bytes if there are any. No when left out. */
    public val closeStdin: Boolean? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object CommandExecWriteParamsSerializer : ObjectSerializer<CommandExecWriteParams>(
    CommandExecWriteParams.generatedSerializer(),
    neverNull = setOf("closeStdin"),
)

/** The input was passed on. */
@Serializable(with = CommandExecWriteResponseSerializer::class)
@KeepGeneratedSerializer
public data class CommandExecWriteResponse(
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object CommandExecWriteResponseSerializer : ObjectSerializer<CommandExecWriteResponse>(CommandExecWriteResponse.generatedSerializer())

/** A new size for the terminal of a running process. */
@Serializable(with = CommandExecResizeParamsSerializer::class)
@KeepGeneratedSerializer
public data class CommandExecResizeParams(
    /** The `processId` of the `command/exec`, on the same connection. */
    public val processId: String,
    /** How large it is now. */
    public val size: CommandExecTerminalSize,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object CommandExecResizeParamsSerializer : ObjectSerializer<CommandExecResizeParams>(CommandExecResizeParams.generatedSerializer())

/** The terminal has its new size. */
@Serializable(with = CommandExecResizeResponseSerializer::class)
@KeepGeneratedSerializer
public data class CommandExecResizeResponse(
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object CommandExecResizeResponseSerializer : ObjectSerializer<CommandExecResizeResponse>(CommandExecResizeResponse.generatedSerializer())

/** A running process to end. */
@Serializable(with = CommandExecTerminateParamsSerializer::class)
@KeepGeneratedSerializer
public data class CommandExecTerminateParams(
    /** The `processId` of the `command/exec`, on the same connection. */
    public val processId: String,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object CommandExecTerminateParamsSerializer : ObjectSerializer<CommandExecTerminateParams>(CommandExecTerminateParams.generatedSerializer())

/** The process was told to end; the result of its `command/exec` still comes. */
@Serializable(with = CommandExecTerminateResponseSerializer::class)
@KeepGeneratedSerializer
public data class CommandExecTerminateResponse(
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object CommandExecTerminateResponseSerializer : ObjectSerializer<CommandExecTerminateResponse>(CommandExecTerminateResponse.generatedSerializer())

/** The next bytes that a running process put out. Only the connection that started it gets them. */
@Serializable(with = CommandExecOutputDeltaNotificationSerializer::class)
@KeepGeneratedSerializer
public data class CommandExecOutputDeltaNotification(
    /** The `processId` of the `command/exec`, on the same connection. */
    public val processId: String,
    /** Where they came out. */
    public val stream: CommandExecOutputStream,
    /** The bytes. A character can be split between two of these. Bytes in base64. */
    public val deltaBase64: String,
    /** These are the last ones of the stream that are sent, because `outputBytesCap` was reached. */
    public val capReached: Boolean,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object CommandExecOutputDeltaNotificationSerializer : ObjectSerializer<CommandExecOutputDeltaNotification>(CommandExecOutputDeltaNotification.generatedSerializer())

/** Where output came out. */
@Serializable
@JvmInline
public value class CommandExecOutputStream(
    /** The text on the wire. It need not be one that is known here. */
    public val value: String,
) {
    override fun toString(): String = value

    public companion object {
        /** Standard output, or the terminal: there the two are one. */
        public val STDOUT: CommandExecOutputStream = CommandExecOutputStream("stdout")

        /** Standard error. */
        public val STDERR: CommandExecOutputStream = CommandExecOutputStream("stderr")

        /** The values that this version knows. */
        public val entries: List<CommandExecOutputStream> = listOf(STDOUT, STDERR)
    }
}
