// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.

@file:OptIn(ExperimentalSerializationApi::class)
@file:Suppress("DEPRECATION")
@file:UseSerializers(ExactJsonObject::class, StrictBoolean::class, StrictLong::class, StrictULong::class, StrictUShort::class)

package heddle.client.types

import heddle.client.json.EXTRA
import heddle.client.json.ExactJsonObject
import heddle.client.json.ExternalUnionSerializer
import heddle.client.json.NO_FIELDS
import heddle.client.json.ObjectSerializer
import heddle.client.json.StrictBoolean
import heddle.client.json.StrictLong
import heddle.client.json.StrictULong
import heddle.client.json.StrictUShort
import heddle.client.json.TaggedUnionSerializer
import heddle.client.json.text
import kotlinx.serialization.DeserializationStrategy
import kotlinx.serialization.ExperimentalSerializationApi
import kotlinx.serialization.KeepGeneratedSerializer
import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable
import kotlinx.serialization.UseSerializers
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive

/** May this command run? The turn waits for the answer. */
@Serializable(with = CommandExecutionRequestApprovalParamsSerializer::class)
@KeepGeneratedSerializer
public data class CommandExecutionRequestApprovalParams(
    /** What exactly is to be approved. A command when left out. */
    public val kind: CommandExecutionApprovalKind? = null,
    /** The thread. */
    public val threadId: String,
    /** The turn. */
    public val turnId: String,
    /** The item of the command. */
    public val itemId: String,
    /** Tells several questions about one item apart. */
    public val approvalId: String? = null,
    /** When the question was put. Unix time in milliseconds. */
    public val startedAtMs: Long,
    /** The machine that it is to run on. */
    public val environmentId: String? = null,
    /** Why it is asked, for people. */
    public val reason: String? = null,
    /** The command line, quoted for display. */
    public val command: String? = null,
    /** The folder that it is to run in. */
    public val cwd: String? = null,
    /** What it does, as far as the server can tell. */
    public val commandActions: List<CommandAction>? = null,
    /** What it wants to reach on the network. */
    public val networkApprovalContext: NetworkApprovalContext? = null,
    /** The rule to offer to the user: the words that such commands begin with. */
    public val proposedExecpolicyAmendment: List<String>? = null,
    /** The rules about the network to offer. */
    public val proposedNetworkPolicyAmendments: List<NetworkPolicyAmendment>? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object CommandExecutionRequestApprovalParamsSerializer : ObjectSerializer<CommandExecutionRequestApprovalParams>(
    CommandExecutionRequestApprovalParams.generatedSerializer(),
    neverNull = setOf("kind"),
)

/** What exactly is to be approved. */
@Serializable
@JvmInline
public value class CommandExecutionApprovalKind(
    /** The text on the wire. It need not be one that is known here. */
    public val value: String,
) {
    override fun toString(): String = value

    public companion object {
        /** A command. */
        public val COMMAND: CommandExecutionApprovalKind = CommandExecutionApprovalKind("command")

        /** Input to a process that already runs. */
        public val WRITE_STDIN: CommandExecutionApprovalKind = CommandExecutionApprovalKind("writeStdin")

        /** A command that the user has to decide on in person. */
        public val HUMAN_COMMAND: CommandExecutionApprovalKind = CommandExecutionApprovalKind("humanCommand")

        /** The values that this version knows. */
        public val entries: List<CommandExecutionApprovalKind> = listOf(COMMAND, WRITE_STDIN, HUMAN_COMMAND)
    }
}

/** What a command wants to reach on the network. */
@Serializable(with = NetworkApprovalContextSerializer::class)
@KeepGeneratedSerializer
public data class NetworkApprovalContext(
    /** The host. */
    public val host: String,
    /** How it wants to reach it. */
    public val protocol: NetworkApprovalProtocol,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object NetworkApprovalContextSerializer : ObjectSerializer<NetworkApprovalContext>(NetworkApprovalContext.generatedSerializer())

/** How a command wants to reach a host. */
@Serializable
@JvmInline
public value class NetworkApprovalProtocol(
    /** The text on the wire. It need not be one that is known here. */
    public val value: String,
) {
    override fun toString(): String = value

    public companion object {
        /** HTTP. */
        public val HTTP: NetworkApprovalProtocol = NetworkApprovalProtocol("http")

        /** HTTPS. */
        public val HTTPS: NetworkApprovalProtocol = NetworkApprovalProtocol("https")

        /** TCP through a SOCKS5 proxy. */
        public val SOCKS5_TCP: NetworkApprovalProtocol = NetworkApprovalProtocol("socks5Tcp")

        /** UDP through a SOCKS5 proxy. */
        public val SOCKS5_UDP: NetworkApprovalProtocol = NetworkApprovalProtocol("socks5Udp")

        /** The values that this version knows. */
        public val entries: List<NetworkApprovalProtocol> = listOf(HTTP, HTTPS, SOCKS5_TCP, SOCKS5_UDP)
    }
}

/** A rule about one host, to hold from now on. */
@Serializable(with = NetworkPolicyAmendmentSerializer::class)
@KeepGeneratedSerializer
public data class NetworkPolicyAmendment(
    /** The host. */
    public val host: String,
    /** What the rule does. */
    public val action: NetworkPolicyRuleAction,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object NetworkPolicyAmendmentSerializer : ObjectSerializer<NetworkPolicyAmendment>(NetworkPolicyAmendment.generatedSerializer())

/** What a rule about the network does. */
@Serializable
@JvmInline
public value class NetworkPolicyRuleAction(
    /** The text on the wire. It need not be one that is known here. */
    public val value: String,
) {
    override fun toString(): String = value

    public companion object {
        /** Let it through. */
        public val ALLOW: NetworkPolicyRuleAction = NetworkPolicyRuleAction("allow")

        /** Hold it back. */
        public val DENY: NetworkPolicyRuleAction = NetworkPolicyRuleAction("deny")

        /** The values that this version knows. */
        public val entries: List<NetworkPolicyRuleAction> = listOf(ALLOW, DENY)
    }
}

/** What the user says to a command. */
@Serializable(with = CommandExecutionApprovalDecisionSerializer::class)
public sealed interface CommandExecutionApprovalDecision {
    /** Run it. */
    public data object Accept : CommandExecutionApprovalDecision

    /** Run it, and do not ask for the same again in this session. */
    public data object AcceptForSession : CommandExecutionApprovalDecision

    /** Run it, and do not ask for commands that begin like it. */
    public data class AcceptWithExecpolicyAmendment(
        public val value: ExecpolicyAmendment,
    ) : CommandExecutionApprovalDecision

    /** Add a rule about the network and do as it says. */
    public data class ApplyNetworkPolicyAmendment(
        public val value: NetworkPolicyAmendmentChoice,
    ) : CommandExecutionApprovalDecision

    /** Do not run it; the turn goes on. */
    public data object Decline : CommandExecutionApprovalDecision

    /** Do not run it, and stop the turn. */
    public data object Cancel : CommandExecutionApprovalDecision

    /** What this version does not know. */
    public data class Unknown(
        /** All of it, as it came. */
        public val raw: JsonElement,
    ) : CommandExecutionApprovalDecision
}

internal object CommandExecutionApprovalDecisionSerializer : ExternalUnionSerializer<CommandExecutionApprovalDecision>("CommandExecutionApprovalDecision") {
    override fun plain(tag: String): CommandExecutionApprovalDecision? =
        when (tag) {
            "accept" -> CommandExecutionApprovalDecision.Accept
            "acceptForSession" -> CommandExecutionApprovalDecision.AcceptForSession
            "decline" -> CommandExecutionApprovalDecision.Decline
            "cancel" -> CommandExecutionApprovalDecision.Cancel
            else -> null
        }

    override fun keyed(
        json: Json,
        tag: String,
        value: JsonElement,
    ): CommandExecutionApprovalDecision? =
        when (tag) {
            "acceptWithExecpolicyAmendment" -> CommandExecutionApprovalDecision.AcceptWithExecpolicyAmendment(json.decodeFromJsonElement(ExecpolicyAmendment.serializer(), value))
            "applyNetworkPolicyAmendment" -> CommandExecutionApprovalDecision.ApplyNetworkPolicyAmendment(json.decodeFromJsonElement(NetworkPolicyAmendmentChoice.serializer(), value))
            else -> null
        }

    override fun unknown(raw: JsonElement): CommandExecutionApprovalDecision = CommandExecutionApprovalDecision.Unknown(raw)

    override fun write(
        json: Json,
        value: CommandExecutionApprovalDecision,
    ): JsonElement =
        when (value) {
            CommandExecutionApprovalDecision.Accept -> JsonPrimitive("accept")
            CommandExecutionApprovalDecision.AcceptForSession -> JsonPrimitive("acceptForSession")
            CommandExecutionApprovalDecision.Decline -> JsonPrimitive("decline")
            CommandExecutionApprovalDecision.Cancel -> JsonPrimitive("cancel")
            is CommandExecutionApprovalDecision.AcceptWithExecpolicyAmendment -> keyed("acceptWithExecpolicyAmendment", json.encodeToJsonElement(ExecpolicyAmendment.serializer(), value.value))
            is CommandExecutionApprovalDecision.ApplyNetworkPolicyAmendment -> keyed("applyNetworkPolicyAmendment", json.encodeToJsonElement(NetworkPolicyAmendmentChoice.serializer(), value.value))
            is CommandExecutionApprovalDecision.Unknown -> value.raw
        }
}

/** A rule about commands, to hold from now on. */
@Serializable(with = ExecpolicyAmendmentSerializer::class)
@KeepGeneratedSerializer
public data class ExecpolicyAmendment(
    /** The words that such commands begin with. */
    @SerialName("execpolicy_amendment")
    public val execpolicyAmendment: List<String>,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object ExecpolicyAmendmentSerializer : ObjectSerializer<ExecpolicyAmendment>(ExecpolicyAmendment.generatedSerializer())

/** The rule about the network that the user chose. */
@Serializable(with = NetworkPolicyAmendmentChoiceSerializer::class)
@KeepGeneratedSerializer
public data class NetworkPolicyAmendmentChoice(
    /** The rule. */
    @SerialName("network_policy_amendment")
    public val networkPolicyAmendment: NetworkPolicyAmendment,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object NetworkPolicyAmendmentChoiceSerializer : ObjectSerializer<NetworkPolicyAmendmentChoice>(NetworkPolicyAmendmentChoice.generatedSerializer())

/** What the user says to the command. */
@Serializable(with = CommandExecutionRequestApprovalResponseSerializer::class)
@KeepGeneratedSerializer
public data class CommandExecutionRequestApprovalResponse(
    /** The decision. */
    public val decision: CommandExecutionApprovalDecision,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object CommandExecutionRequestApprovalResponseSerializer : ObjectSerializer<CommandExecutionRequestApprovalResponse>(CommandExecutionRequestApprovalResponse.generatedSerializer())

/** May these files be changed? The turn waits for the answer. The changes stand in the item. */
@Serializable(with = FileChangeRequestApprovalParamsSerializer::class)
@KeepGeneratedSerializer
public data class FileChangeRequestApprovalParams(
    /** The thread. */
    public val threadId: String,
    /** The turn. */
    public val turnId: String,
    /** The item of the change. */
    public val itemId: String,
    /** When the question was put. Unix time in milliseconds. */
    public val startedAtMs: Long,
    /** Why it is asked, for people. */
    public val reason: String? = null,
    /** The folder that would be writable for the rest of the session. */
    public val grantRoot: String? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object FileChangeRequestApprovalParamsSerializer : ObjectSerializer<FileChangeRequestApprovalParams>(FileChangeRequestApprovalParams.generatedSerializer())

/** What the user says to the change. */
@Serializable(with = FileChangeRequestApprovalResponseSerializer::class)
@KeepGeneratedSerializer
public data class FileChangeRequestApprovalResponse(
    /** The decision. */
    public val decision: FileChangeApprovalDecision,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object FileChangeRequestApprovalResponseSerializer : ObjectSerializer<FileChangeRequestApprovalResponse>(FileChangeRequestApprovalResponse.generatedSerializer())

/** What the user says to a change of files. */
@Serializable
@JvmInline
public value class FileChangeApprovalDecision(
    /** The text on the wire. It need not be one that is known here. */
    public val value: String,
) {
    override fun toString(): String = value

    public companion object {
        /** Make it. */
        public val ACCEPT: FileChangeApprovalDecision = FileChangeApprovalDecision("accept")

        /** Make it, and do not ask about these files again in this session. */
        public val ACCEPT_FOR_SESSION: FileChangeApprovalDecision = FileChangeApprovalDecision("acceptForSession")

        /** Do not make it; the turn goes on. */
        public val DECLINE: FileChangeApprovalDecision = FileChangeApprovalDecision("decline")

        /** Do not make it, and stop the turn. */
        public val CANCEL: FileChangeApprovalDecision = FileChangeApprovalDecision("cancel")

        /** The values that this version knows. */
        public val entries: List<FileChangeApprovalDecision> = listOf(ACCEPT, ACCEPT_FOR_SESSION, DECLINE, CANCEL)
    }
}

/** May the agent have these permissions on top of its own? The turn waits for the answer. */
@Serializable(with = PermissionsRequestApprovalParamsSerializer::class)
@KeepGeneratedSerializer
public data class PermissionsRequestApprovalParams(
    /** The thread. */
    public val threadId: String,
    /** The turn. */
    public val turnId: String,
    /** The call in which the model requests them. */
    public val itemId: String,
    /** When the question was put. Unix time in milliseconds. */
    public val startedAtMs: Long,
    /** The machine that they are for. */
    public val environmentId: String? = null,
    /** The working folder there. */
    public val cwd: String,
    /** Why the model requests them, for people. */
    public val reason: String? = null,
    /** The permissions that it requests. */
    public val permissions: RequestPermissionProfile,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object PermissionsRequestApprovalParamsSerializer : ObjectSerializer<PermissionsRequestApprovalParams>(PermissionsRequestApprovalParams.generatedSerializer())

/** The permissions that the user gives. */
@Serializable(with = PermissionsRequestApprovalResponseSerializer::class)
@KeepGeneratedSerializer
public data class PermissionsRequestApprovalResponse(
    /** What the agent may do from now on: what it requested, a part of it, or nothing. */
    public val permissions: GrantedPermissionProfile,
    /** How long for. For the turn when left out. */
    public val scope: PermissionGrantScope? = null,
    /** Have a reviewing model look at every further command of the turn before it runs, in the sandbox too. */
    public val strictAutoReview: Boolean? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object PermissionsRequestApprovalResponseSerializer : ObjectSerializer<PermissionsRequestApprovalResponse>(
    PermissionsRequestApprovalResponse.generatedSerializer(),
    neverNull = setOf("scope"),
)

/** How long permissions are given for. */
@Serializable
@JvmInline
public value class PermissionGrantScope(
    /** The text on the wire. It need not be one that is known here. */
    public val value: String,
) {
    override fun toString(): String = value

    public companion object {
        /** Until the turn ends. */
        public val TURN: PermissionGrantScope = PermissionGrantScope("turn")

        /** Until the session ends. */
        public val SESSION: PermissionGrantScope = PermissionGrantScope("session")

        /** The values that this version knows. */
        public val entries: List<PermissionGrantScope> = listOf(TURN, SESSION)
    }
}

/** What does the user say to these questions of the agent? The turn waits for the answer. */
@Serializable(with = ToolRequestUserInputParamsSerializer::class)
@KeepGeneratedSerializer
public data class ToolRequestUserInputParams(
    /** The thread. */
    public val threadId: String,
    /** The turn. */
    public val turnId: String,
    /** The call in which the model asks. */
    public val itemId: String,
    /** The questions, in order. */
    public val questions: List<ToolRequestUserInputQuestion>,
    /**
     * Whether the agent cannot go on without the user. When it can, the client may answer by itself after
     * a while, with no answers.
     */
    public val isBlocking: Boolean,
    /**
     * How long the client waits for the user before it answers by itself. For as long as it takes when
     * null. In milliseconds.
     */
    @Deprecated("How long to wait is the choice of the client. Go by `isBlocking` on whether to wait at all.")
    public val autoResolutionMs: ULong? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object ToolRequestUserInputParamsSerializer : ObjectSerializer<ToolRequestUserInputParams>(ToolRequestUserInputParams.generatedSerializer())

/** One question to the user. */
@Serializable(with = ToolRequestUserInputQuestionSerializer::class)
@KeepGeneratedSerializer
public data class ToolRequestUserInputQuestion(
    /** Tells the questions of one request apart. */
    public val id: String,
    /** What it is about, in a word or two. */
    public val header: String,
    /** The question. */
    public val question: String,
    /** The answers to choose from. When there are none, the user answers in their own words. */
    public val options: List<ToolRequestUserInputOption>? = null,
    /** Beside the options, the user can answer in their own words. Default: `false`. */
    public val isOther: Boolean? = null,
    /** Do not show the answer while it is typed. Default: `false`. */
    public val isSecret: Boolean? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object ToolRequestUserInputQuestionSerializer : ObjectSerializer<ToolRequestUserInputQuestion>(
    ToolRequestUserInputQuestion.generatedSerializer(),
    neverNull = setOf("isOther", "isSecret"),
)

/** An answer that the user can choose. */
@Serializable(with = ToolRequestUserInputOptionSerializer::class)
@KeepGeneratedSerializer
public data class ToolRequestUserInputOption(
    /** The answer in a few words. */
    public val label: String,
    /** What it would mean to choose it. */
    public val description: String,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object ToolRequestUserInputOptionSerializer : ObjectSerializer<ToolRequestUserInputOption>(ToolRequestUserInputOption.generatedSerializer())

/** What the user says to the questions. */
@Serializable(with = ToolRequestUserInputResponseSerializer::class)
@KeepGeneratedSerializer
public data class ToolRequestUserInputResponse(
    /** The answers, by the ids of the questions. A question that is not answered is left out. */
    public val answers: Map<String, ToolRequestUserInputAnswer>,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object ToolRequestUserInputResponseSerializer : ObjectSerializer<ToolRequestUserInputResponse>(ToolRequestUserInputResponse.generatedSerializer())

/** What the user says to one question. */
@Serializable(with = ToolRequestUserInputAnswerSerializer::class)
@KeepGeneratedSerializer
public data class ToolRequestUserInputAnswer(
    /** Labels of the options that the user chose, or their own words. */
    public val answers: List<String>,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object ToolRequestUserInputAnswerSerializer : ObjectSerializer<ToolRequestUserInputAnswer>(ToolRequestUserInputAnswer.generatedSerializer())

/** May this command run? Asked by the older generation of the protocol; the turn waits for the answer. */
@Serializable(with = ExecCommandApprovalParamsSerializer::class)
@KeepGeneratedSerializer
public data class ExecCommandApprovalParams(
    /** The thread. */
    public val conversationId: String,
    /** The call of the model; older notifications about the command carry the same id. */
    public val callId: String,
    /** Tells several questions about one call apart. */
    public val approvalId: String? = null,
    /** Why it is asked, for people. */
    public val reason: String? = null,
    /** The command, word by word. */
    public val command: List<String>,
    /** The folder that it is to run in. */
    public val cwd: String,
    /** What it does, as far as the server can tell. */
    public val parsedCmd: List<ParsedCommand>,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object ExecCommandApprovalParamsSerializer : ObjectSerializer<ExecCommandApprovalParams>(ExecCommandApprovalParams.generatedSerializer())

/**
 * What a command does, in the words of the older generation of the protocol. For display only: never
 * decide by it.
 */
@Serializable(with = ParsedCommandSerializer::class)
public sealed interface ParsedCommand {
    /** What kind it is, in the word of the wire. */
    public val type: String

    /** A kind that this version does not know. */
    public data class Unknown(
        /** All of it, as it came. */
        public val raw: JsonObject,
    ) : ParsedCommand {
        override val type: String
            get() = raw.text("type")
    }
}

internal object ParsedCommandSerializer : TaggedUnionSerializer<ParsedCommand>("ParsedCommand", "type") {
    override fun variant(tag: String): DeserializationStrategy<ParsedCommand>? =
        when (tag) {
            "read" -> ReadParsedCommand.serializer()
            "list_files" -> ListFilesParsedCommand.serializer()
            "search" -> SearchParsedCommand.serializer()
            "unknown" -> UnknownParsedCommand.serializer()
            else -> null
        }

    override fun unknown(raw: JsonObject): ParsedCommand = ParsedCommand.Unknown(raw)

    override fun write(
        json: Json,
        value: ParsedCommand,
    ): JsonElement =
        when (value) {
            is ReadParsedCommand -> json.encodeToJsonElement(ReadParsedCommand.serializer(), value)
            is ListFilesParsedCommand -> json.encodeToJsonElement(ListFilesParsedCommand.serializer(), value)
            is SearchParsedCommand -> json.encodeToJsonElement(SearchParsedCommand.serializer(), value)
            is UnknownParsedCommand -> json.encodeToJsonElement(UnknownParsedCommand.serializer(), value)
            is ParsedCommand.Unknown -> value.raw
        }
}

/** The command reads a file. */
@Serializable(with = ReadParsedCommandSerializer::class)
@KeepGeneratedSerializer
public data class ReadParsedCommand(
    /** The part of the command line that does it. */
    public val cmd: String,
    /** Name of the file, for people. */
    public val name: String,
    /** Where the file is, as far as the server can tell. Can start from the working folder. */
    public val path: String,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
) : ParsedCommand {
    override val type: String
        get() = "read"
}

internal object ReadParsedCommandSerializer : ObjectSerializer<ReadParsedCommand>(
    ReadParsedCommand.generatedSerializer(),
    constants = mapOf("type" to JsonPrimitive("read")),
)

/** The command lists files. */
@Serializable(with = ListFilesParsedCommandSerializer::class)
@KeepGeneratedSerializer
public data class ListFilesParsedCommand(
    /** The part of the command line that does it. */
    public val cmd: String,
    /** The folder; the working folder when null. */
    public val path: String? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
) : ParsedCommand {
    override val type: String
        get() = "list_files"
}

internal object ListFilesParsedCommandSerializer : ObjectSerializer<ListFilesParsedCommand>(
    ListFilesParsedCommand.generatedSerializer(),
    constants = mapOf("type" to JsonPrimitive("list_files")),
)

/** The command searches in files. */
@Serializable(with = SearchParsedCommandSerializer::class)
@KeepGeneratedSerializer
public data class SearchParsedCommand(
    /** The part of the command line that does it. */
    public val cmd: String,
    /** What it searches for. */
    public val query: String? = null,
    /** Where it searches. */
    public val path: String? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
) : ParsedCommand {
    override val type: String
        get() = "search"
}

internal object SearchParsedCommandSerializer : ObjectSerializer<SearchParsedCommand>(
    SearchParsedCommand.generatedSerializer(),
    constants = mapOf("type" to JsonPrimitive("search")),
)

/** The server cannot tell what the command does. */
@Serializable(with = UnknownParsedCommandSerializer::class)
@KeepGeneratedSerializer
public data class UnknownParsedCommand(
    /** The part of the command line that does it. */
    public val cmd: String,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
) : ParsedCommand {
    override val type: String
        get() = "unknown"
}

internal object UnknownParsedCommandSerializer : ObjectSerializer<UnknownParsedCommand>(
    UnknownParsedCommand.generatedSerializer(),
    constants = mapOf("type" to JsonPrimitive("unknown")),
)

/** What the user says to the command, for the older generation of the protocol. */
@Serializable(with = ExecCommandApprovalResponseSerializer::class)
@KeepGeneratedSerializer
public data class ExecCommandApprovalResponse(
    /** The decision. */
    public val decision: ReviewDecision,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object ExecCommandApprovalResponseSerializer : ObjectSerializer<ExecCommandApprovalResponse>(ExecCommandApprovalResponse.generatedSerializer())

/** What the user says, in the words of the older generation of the protocol. */
@Serializable(with = ReviewDecisionSerializer::class)
public sealed interface ReviewDecision {
    /** Do it. */
    public data object Approved : ReviewDecision

    /** Do it, and do not ask for the same again in this session. */
    public data object ApprovedForSession : ReviewDecision

    /** Run the command, and do not ask for commands that begin like it. */
    public data class ApprovedExecpolicyAmendmentVariant(
        public val value: ApprovedExecpolicyAmendment,
    ) : ReviewDecision

    /** Call the tool, and do not ask for it again, in later sessions either. */
    public data object ApprovedMcpPolicyAmendment : ReviewDecision

    /** Add a rule about the network and do as it says. */
    public data class NetworkPolicyAmendment(
        public val value: ApprovedNetworkPolicyAmendment,
    ) : ReviewDecision

    /** Do not do it; the turn goes on. */
    public data class Denied(
        public val value: DeniedReview,
    ) : ReviewDecision

    /** No decision: the reviewing model took too long. */
    public data object TimedOut : ReviewDecision

    /** Do not do it, and stop the turn. */
    public data object Abort : ReviewDecision

    /** What this version does not know. */
    public data class Unknown(
        /** All of it, as it came. */
        public val raw: JsonElement,
    ) : ReviewDecision
}

internal object ReviewDecisionSerializer : ExternalUnionSerializer<ReviewDecision>("ReviewDecision") {
    override fun plain(tag: String): ReviewDecision? =
        when (tag) {
            "approved" -> ReviewDecision.Approved
            "approved_for_session" -> ReviewDecision.ApprovedForSession
            "approved_mcp_policy_amendment" -> ReviewDecision.ApprovedMcpPolicyAmendment
            "timed_out" -> ReviewDecision.TimedOut
            "abort" -> ReviewDecision.Abort
            else -> null
        }

    override fun keyed(
        json: Json,
        tag: String,
        value: JsonElement,
    ): ReviewDecision? =
        when (tag) {
            "approved_execpolicy_amendment" -> ReviewDecision.ApprovedExecpolicyAmendmentVariant(json.decodeFromJsonElement(ApprovedExecpolicyAmendment.serializer(), value))
            "network_policy_amendment" -> ReviewDecision.NetworkPolicyAmendment(json.decodeFromJsonElement(ApprovedNetworkPolicyAmendment.serializer(), value))
            "denied" -> ReviewDecision.Denied(json.decodeFromJsonElement(DeniedReview.serializer(), value))
            else -> null
        }

    override fun unknown(raw: JsonElement): ReviewDecision = ReviewDecision.Unknown(raw)

    override fun write(
        json: Json,
        value: ReviewDecision,
    ): JsonElement =
        when (value) {
            ReviewDecision.Approved -> JsonPrimitive("approved")
            ReviewDecision.ApprovedForSession -> JsonPrimitive("approved_for_session")
            ReviewDecision.ApprovedMcpPolicyAmendment -> JsonPrimitive("approved_mcp_policy_amendment")
            ReviewDecision.TimedOut -> JsonPrimitive("timed_out")
            ReviewDecision.Abort -> JsonPrimitive("abort")
            is ReviewDecision.ApprovedExecpolicyAmendmentVariant -> keyed("approved_execpolicy_amendment", json.encodeToJsonElement(ApprovedExecpolicyAmendment.serializer(), value.value))
            is ReviewDecision.NetworkPolicyAmendment -> keyed("network_policy_amendment", json.encodeToJsonElement(ApprovedNetworkPolicyAmendment.serializer(), value.value))
            is ReviewDecision.Denied -> keyed("denied", json.encodeToJsonElement(DeniedReview.serializer(), value.value))
            is ReviewDecision.Unknown -> value.raw
        }
}

/** The rule about commands that the user agreed to. */
@Serializable(with = ApprovedExecpolicyAmendmentSerializer::class)
@KeepGeneratedSerializer
public data class ApprovedExecpolicyAmendment(
    /** The words that such commands begin with. */
    @SerialName("proposed_execpolicy_amendment")
    public val proposedExecpolicyAmendment: List<String>,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object ApprovedExecpolicyAmendmentSerializer : ObjectSerializer<ApprovedExecpolicyAmendment>(ApprovedExecpolicyAmendment.generatedSerializer())

/** The rule about the network that the user chose. */
@Serializable(with = ApprovedNetworkPolicyAmendmentSerializer::class)
@KeepGeneratedSerializer
public data class ApprovedNetworkPolicyAmendment(
    /** The rule. */
    @SerialName("network_policy_amendment")
    public val networkPolicyAmendment: NetworkPolicyAmendment,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object ApprovedNetworkPolicyAmendmentSerializer : ObjectSerializer<ApprovedNetworkPolicyAmendment>(ApprovedNetworkPolicyAmendment.generatedSerializer())

/** Why the user said no. */
@Serializable(with = DeniedReviewSerializer::class)
@KeepGeneratedSerializer
public data class DeniedReview(
    /** What to tell the model. */
    public val rejection: String,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object DeniedReviewSerializer : ObjectSerializer<DeniedReview>(DeniedReview.generatedSerializer())

/**
 * May these files be changed? Asked by the older generation of the protocol; the turn waits for the
 * answer.
 */
@Serializable(with = ApplyPatchApprovalParamsSerializer::class)
@KeepGeneratedSerializer
public data class ApplyPatchApprovalParams(
    /** The thread. */
    public val conversationId: String,
    /** The call of the model; older notifications about the change carry the same id. */
    public val callId: String,
    /** The changes, by the paths of the files. */
    public val fileChanges: Map<String, FileChange>,
    /** Why it is asked, for people. */
    public val reason: String? = null,
    /** The folder that would be writable for the rest of the session. */
    public val grantRoot: String? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object ApplyPatchApprovalParamsSerializer : ObjectSerializer<ApplyPatchApprovalParams>(ApplyPatchApprovalParams.generatedSerializer())

/** The change of one file, in the words of the older generation of the protocol. */
@Serializable(with = FileChangeSerializer::class)
public sealed interface FileChange {
    /** What kind it is, in the word of the wire. */
    public val type: String

    /** A kind that this version does not know. */
    public data class Unknown(
        /** All of it, as it came. */
        public val raw: JsonObject,
    ) : FileChange {
        override val type: String
            get() = raw.text("type")
    }
}

internal object FileChangeSerializer : TaggedUnionSerializer<FileChange>("FileChange", "type") {
    override fun variant(tag: String): DeserializationStrategy<FileChange>? =
        when (tag) {
            "add" -> AddFileChange.serializer()
            "delete" -> DeleteFileChange.serializer()
            "update" -> UpdateFileChange.serializer()
            else -> null
        }

    override fun unknown(raw: JsonObject): FileChange = FileChange.Unknown(raw)

    override fun write(
        json: Json,
        value: FileChange,
    ): JsonElement =
        when (value) {
            is AddFileChange -> json.encodeToJsonElement(AddFileChange.serializer(), value)
            is DeleteFileChange -> json.encodeToJsonElement(DeleteFileChange.serializer(), value)
            is UpdateFileChange -> json.encodeToJsonElement(UpdateFileChange.serializer(), value)
            is FileChange.Unknown -> value.raw
        }
}

/** The file is new. */
@Serializable(with = AddFileChangeSerializer::class)
@KeepGeneratedSerializer
public data class AddFileChange(
    /** What will be in it. */
    public val content: String,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
) : FileChange {
    override val type: String
        get() = "add"
}

internal object AddFileChangeSerializer : ObjectSerializer<AddFileChange>(
    AddFileChange.generatedSerializer(),
    constants = mapOf("type" to JsonPrimitive("add")),
)

/** The file goes away. */
@Serializable(with = DeleteFileChangeSerializer::class)
@KeepGeneratedSerializer
public data class DeleteFileChange(
    /** What was in it. */
    public val content: String,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
) : FileChange {
    override val type: String
        get() = "delete"
}

internal object DeleteFileChangeSerializer : ObjectSerializer<DeleteFileChange>(
    DeleteFileChange.generatedSerializer(),
    constants = mapOf("type" to JsonPrimitive("delete")),
)

/** The file changes. */
@Serializable(with = UpdateFileChangeSerializer::class)
@KeepGeneratedSerializer
public data class UpdateFileChange(
    /** How it changes, as a unified diff. */
    @SerialName("unified_diff")
    public val unifiedDiff: String,
    /** Where it moves to, when it does. */
    @SerialName("move_path")
    public val movePath: String? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
) : FileChange {
    override val type: String
        get() = "update"
}

internal object UpdateFileChangeSerializer : ObjectSerializer<UpdateFileChange>(
    UpdateFileChange.generatedSerializer(),
    constants = mapOf("type" to JsonPrimitive("update")),
)

/** What the user says to the change, for the older generation of the protocol. */
@Serializable(with = ApplyPatchApprovalResponseSerializer::class)
@KeepGeneratedSerializer
public data class ApplyPatchApprovalResponse(
    /** The decision. */
    public val decision: ReviewDecision,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object ApplyPatchApprovalResponseSerializer : ObjectSerializer<ApplyPatchApprovalResponse>(ApplyPatchApprovalResponse.generatedSerializer())

/**
 * A request of the server has its answer, or needs none any more; a client that still shows it can put
 * it away.
 */
@Serializable(with = ServerRequestResolvedNotificationSerializer::class)
@KeepGeneratedSerializer
public data class ServerRequestResolvedNotification(
    /** The thread. */
    public val threadId: String,
    /** The id of the request. */
    public val requestId: RequestId,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object ServerRequestResolvedNotificationSerializer : ObjectSerializer<ServerRequestResolvedNotification>(ServerRequestResolvedNotification.generatedSerializer())

/** A reviewing model looks at what the agent wants to do, in place of the user. */
@Serializable(with = ItemGuardianApprovalReviewStartedNotificationSerializer::class)
@KeepGeneratedSerializer
public data class ItemGuardianApprovalReviewStartedNotification(
    /** The thread. */
    public val threadId: String,
    /** The turn. */
    public val turnId: String,
    /** Tells reviews apart; the same from beginning to end. */
    public val reviewId: String,
    /**
     * The item that the action belongs to. Several reviews can share one: those of programs that a command
     * starts, and those of input to its process. Null where there is none, as for what a command wants to
     * reach on the network.
     */
    public val targetItemId: String? = null,
    /** What is to be decided on. */
    public val action: GuardianApprovalReviewAction,
    /** What the reviewing model thinks of it. */
    public val review: GuardianApprovalReview,
    /** When the review began. Unix time in milliseconds. */
    public val startedAtMs: Long,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object ItemGuardianApprovalReviewStartedNotificationSerializer : ObjectSerializer<ItemGuardianApprovalReviewStartedNotification>(ItemGuardianApprovalReviewStartedNotification.generatedSerializer())

/** What a reviewing model is to decide on. */
@Serializable(with = GuardianApprovalReviewActionSerializer::class)
public sealed interface GuardianApprovalReviewAction {
    /** What kind it is, in the word of the wire. */
    public val type: String

    /** A kind that this version does not know. */
    public data class Unknown(
        /** All of it, as it came. */
        public val raw: JsonObject,
    ) : GuardianApprovalReviewAction {
        override val type: String
            get() = raw.text("type")
    }
}

internal object GuardianApprovalReviewActionSerializer : TaggedUnionSerializer<GuardianApprovalReviewAction>("GuardianApprovalReviewAction", "type") {
    override fun variant(tag: String): DeserializationStrategy<GuardianApprovalReviewAction>? =
        when (tag) {
            "command" -> ReviewedCommand.serializer()
            "execve" -> ReviewedExecve.serializer()
            "writeStdin" -> ReviewedWriteStdin.serializer()
            "applyPatch" -> ReviewedApplyPatch.serializer()
            "networkAccess" -> ReviewedNetworkAccess.serializer()
            "mcpToolCall" -> ReviewedMcpToolCall.serializer()
            "requestPermissions" -> ReviewedRequestPermissions.serializer()
            else -> null
        }

    override fun unknown(raw: JsonObject): GuardianApprovalReviewAction = GuardianApprovalReviewAction.Unknown(raw)

    override fun write(
        json: Json,
        value: GuardianApprovalReviewAction,
    ): JsonElement =
        when (value) {
            is ReviewedCommand -> json.encodeToJsonElement(ReviewedCommand.serializer(), value)
            is ReviewedExecve -> json.encodeToJsonElement(ReviewedExecve.serializer(), value)
            is ReviewedWriteStdin -> json.encodeToJsonElement(ReviewedWriteStdin.serializer(), value)
            is ReviewedApplyPatch -> json.encodeToJsonElement(ReviewedApplyPatch.serializer(), value)
            is ReviewedNetworkAccess -> json.encodeToJsonElement(ReviewedNetworkAccess.serializer(), value)
            is ReviewedMcpToolCall -> json.encodeToJsonElement(ReviewedMcpToolCall.serializer(), value)
            is ReviewedRequestPermissions -> json.encodeToJsonElement(ReviewedRequestPermissions.serializer(), value)
            is GuardianApprovalReviewAction.Unknown -> value.raw
        }
}

/** A command. */
@Serializable(with = ReviewedCommandSerializer::class)
@KeepGeneratedSerializer
public data class ReviewedCommand(
    /** The command line, quoted for display. */
    public val command: String,
    /** The folder that it is to run in. */
    public val cwd: String,
    /** How it is run. */
    public val source: GuardianCommandSource,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
) : GuardianApprovalReviewAction {
    override val type: String
        get() = "command"
}

internal object ReviewedCommandSerializer : ObjectSerializer<ReviewedCommand>(
    ReviewedCommand.generatedSerializer(),
    constants = mapOf("type" to JsonPrimitive("command")),
)

/** How a command is run. */
@Serializable
@JvmInline
public value class GuardianCommandSource(
    /** The text on the wire. It need not be one that is known here. */
    public val value: String,
) {
    override fun toString(): String = value

    public companion object {
        /** By itself, until it ends. */
        public val SHELL: GuardianCommandSource = GuardianCommandSource("shell")

        /** In such a way that the agent can go on talking to the process. */
        public val UNIFIED_EXEC: GuardianCommandSource = GuardianCommandSource("unifiedExec")

        /** The values that this version knows. */
        public val entries: List<GuardianCommandSource> = listOf(SHELL, UNIFIED_EXEC)
    }
}

/** A program that a command starts while it runs. */
@Serializable(with = ReviewedExecveSerializer::class)
@KeepGeneratedSerializer
public data class ReviewedExecve(
    /** The program. */
    public val program: String,
    /** What it is started with, beginning with its own name. */
    public val argv: List<String>,
    /** The folder that it is to run in. */
    public val cwd: String,
    /** How it is run. */
    public val source: GuardianCommandSource,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
) : GuardianApprovalReviewAction {
    override val type: String
        get() = "execve"
}

internal object ReviewedExecveSerializer : ObjectSerializer<ReviewedExecve>(
    ReviewedExecve.generatedSerializer(),
    constants = mapOf("type" to JsonPrimitive("execve")),
)

/** Input to a process that already runs. */
@Serializable(with = ReviewedWriteStdinSerializer::class)
@KeepGeneratedSerializer
public data class ReviewedWriteStdin(
    /** Tells several reviews of one item apart. */
    public val approvalId: String,
    /** Name of the process, as the item of its command gives it. */
    public val processId: String,
    /** The input. */
    public val stdin: String,
    /** The folder that the process was started in. */
    public val cwd: String,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
) : GuardianApprovalReviewAction {
    override val type: String
        get() = "writeStdin"
}

internal object ReviewedWriteStdinSerializer : ObjectSerializer<ReviewedWriteStdin>(
    ReviewedWriteStdin.generatedSerializer(),
    constants = mapOf("type" to JsonPrimitive("writeStdin")),
)

/** A change of files. */
@Serializable(with = ReviewedApplyPatchSerializer::class)
@KeepGeneratedSerializer
public data class ReviewedApplyPatch(
    /** The working folder. */
    public val cwd: String,
    /** The files. */
    public val files: List<String>,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
) : GuardianApprovalReviewAction {
    override val type: String
        get() = "applyPatch"
}

internal object ReviewedApplyPatchSerializer : ObjectSerializer<ReviewedApplyPatch>(
    ReviewedApplyPatch.generatedSerializer(),
    constants = mapOf("type" to JsonPrimitive("applyPatch")),
)

/** Something that a command wants to reach on the network. */
@Serializable(with = ReviewedNetworkAccessSerializer::class)
@KeepGeneratedSerializer
public data class ReviewedNetworkAccess(
    /** The address as a whole, for people. */
    public val target: String,
    /** How it wants to reach it. */
    public val protocol: NetworkApprovalProtocol,
    /** The host. */
    public val host: String,
    /** The port. */
    public val port: UShort,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
) : GuardianApprovalReviewAction {
    override val type: String
        get() = "networkAccess"
}

internal object ReviewedNetworkAccessSerializer : ObjectSerializer<ReviewedNetworkAccess>(
    ReviewedNetworkAccess.generatedSerializer(),
    constants = mapOf("type" to JsonPrimitive("networkAccess")),
)

/** A call of a tool of an MCP server. */
@Serializable(with = ReviewedMcpToolCallSerializer::class)
@KeepGeneratedSerializer
public data class ReviewedMcpToolCall(
    /** Name of the server, as configured. */
    public val server: String,
    /** Name of the tool. */
    public val toolName: String,
    /** Name of the tool, for people. */
    public val toolTitle: String? = null,
    /** Id of the app that the tool belongs to. */
    public val connectorId: String? = null,
    /** Name of that app, for people. */
    public val connectorName: String? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
) : GuardianApprovalReviewAction {
    override val type: String
        get() = "mcpToolCall"
}

internal object ReviewedMcpToolCallSerializer : ObjectSerializer<ReviewedMcpToolCall>(
    ReviewedMcpToolCall.generatedSerializer(),
    constants = mapOf("type" to JsonPrimitive("mcpToolCall")),
)

/** Permissions on top of those that the agent has. */
@Serializable(with = ReviewedRequestPermissionsSerializer::class)
@KeepGeneratedSerializer
public data class ReviewedRequestPermissions(
    /** The permissions. */
    public val permissions: RequestPermissionProfile,
    /** Why the model requests them, for people. */
    public val reason: String? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
) : GuardianApprovalReviewAction {
    override val type: String
        get() = "requestPermissions"
}

internal object ReviewedRequestPermissionsSerializer : ObjectSerializer<ReviewedRequestPermissions>(
    ReviewedRequestPermissions.generatedSerializer(),
    constants = mapOf("type" to JsonPrimitive("requestPermissions")),
)

/** What a reviewing model thinks of an action. Still apt to change from version to version. */
@Serializable(with = GuardianApprovalReviewSerializer::class)
@KeepGeneratedSerializer
public data class GuardianApprovalReview(
    /** Where the review stands. */
    public val status: GuardianApprovalReviewStatus,
    /** How much harm the action could do. Null until that is known. */
    public val riskLevel: GuardianRiskLevel? = null,
    /** How far the words of the user cover it. Null until that is known. */
    public val userAuthorization: GuardianUserAuthorization? = null,
    /** Why it was decided so, for people. */
    public val rationale: String? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object GuardianApprovalReviewSerializer : ObjectSerializer<GuardianApprovalReview>(GuardianApprovalReview.generatedSerializer())

/** Where a review stands. */
@Serializable
@JvmInline
public value class GuardianApprovalReviewStatus(
    /** The text on the wire. It need not be one that is known here. */
    public val value: String,
) {
    override fun toString(): String = value

    public companion object {
        /** It goes on. */
        public val IN_PROGRESS: GuardianApprovalReviewStatus = GuardianApprovalReviewStatus("inProgress")

        /** The action is allowed. */
        public val APPROVED: GuardianApprovalReviewStatus = GuardianApprovalReviewStatus("approved")

        /** The action is not allowed. */
        public val DENIED: GuardianApprovalReviewStatus = GuardianApprovalReviewStatus("denied")

        /** It took too long and was given up. */
        public val TIMED_OUT: GuardianApprovalReviewStatus = GuardianApprovalReviewStatus("timedOut")

        /** It was stopped before it came to a decision. */
        public val ABORTED: GuardianApprovalReviewStatus = GuardianApprovalReviewStatus("aborted")

        /** The values that this version knows. */
        public val entries: List<GuardianApprovalReviewStatus> = listOf(IN_PROGRESS, APPROVED, DENIED, TIMED_OUT, ABORTED)
    }
}

/** How much harm an action could do. */
@Serializable
@JvmInline
public value class GuardianRiskLevel(
    /** The text on the wire. It need not be one that is known here. */
    public val value: String,
) {
    override fun toString(): String = value

    public companion object {
        /** Little. */
        public val LOW: GuardianRiskLevel = GuardianRiskLevel("low")

        /** Some. */
        public val MEDIUM: GuardianRiskLevel = GuardianRiskLevel("medium")

        /** Much. */
        public val HIGH: GuardianRiskLevel = GuardianRiskLevel("high")

        /** So much that it can hardly be allowed. */
        public val CRITICAL: GuardianRiskLevel = GuardianRiskLevel("critical")

        /** The values that this version knows. */
        public val entries: List<GuardianRiskLevel> = listOf(LOW, MEDIUM, HIGH, CRITICAL)
    }
}

/** How far the words of the user cover an action. */
@Serializable
@JvmInline
public value class GuardianUserAuthorization(
    /** The text on the wire. It need not be one that is known here. */
    public val value: String,
) {
    override fun toString(): String = value

    public companion object {
        /** That cannot be told. */
        public val UNKNOWN: GuardianUserAuthorization = GuardianUserAuthorization("unknown")

        /** Hardly. */
        public val LOW: GuardianUserAuthorization = GuardianUserAuthorization("low")

        /** In part, or by the sense of them. */
        public val MEDIUM: GuardianUserAuthorization = GuardianUserAuthorization("medium")

        /** The user wanted it. */
        public val HIGH: GuardianUserAuthorization = GuardianUserAuthorization("high")

        /** The values that this version knows. */
        public val entries: List<GuardianUserAuthorization> = listOf(UNKNOWN, LOW, MEDIUM, HIGH)
    }
}

/** A reviewing model has decided, or the review was given up. */
@Serializable(with = ItemGuardianApprovalReviewCompletedNotificationSerializer::class)
@KeepGeneratedSerializer
public data class ItemGuardianApprovalReviewCompletedNotification(
    /** The thread. */
    public val threadId: String,
    /** The turn. */
    public val turnId: String,
    /** Tells reviews apart; the same from beginning to end. */
    public val reviewId: String,
    /**
     * The item that the action belongs to. Several reviews can share one: those of programs that a command
     * starts, and those of input to its process. Null where there is none, as for what a command wants to
     * reach on the network.
     */
    public val targetItemId: String? = null,
    /** What is to be decided on. */
    public val action: GuardianApprovalReviewAction,
    /** What the reviewing model thinks of it. */
    public val review: GuardianApprovalReview,
    /** When the review began. Unix time in milliseconds. */
    public val startedAtMs: Long,
    /** When the review ended. Unix time in milliseconds. */
    public val completedAtMs: Long,
    /** Who brought it to its end. */
    public val decisionSource: AutoReviewDecisionSource,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object ItemGuardianApprovalReviewCompletedNotificationSerializer : ObjectSerializer<ItemGuardianApprovalReviewCompletedNotification>(ItemGuardianApprovalReviewCompletedNotification.generatedSerializer())

/** Who brought a review to its end. */
@Serializable
@JvmInline
public value class AutoReviewDecisionSource(
    /** The text on the wire. It need not be one that is known here. */
    public val value: String,
) {
    override fun toString(): String = value

    public companion object {
        /** The reviewing model. */
        public val AGENT: AutoReviewDecisionSource = AutoReviewDecisionSource("agent")

        /** The values that this version knows. */
        public val entries: List<AutoReviewDecisionSource> = listOf(AGENT)
    }
}

/** From now on, a reviewing model looks at every command of the turn before it runs. */
@Serializable(with = StrictReviewRequiredNotificationSerializer::class)
@KeepGeneratedSerializer
public data class StrictReviewRequiredNotification(
    /** The thread. */
    public val threadId: String,
    /** The turn. */
    public val turnId: String,
    /** When the review began. Unix time in milliseconds. */
    public val startedAtMs: Long,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object StrictReviewRequiredNotificationSerializer : ObjectSerializer<StrictReviewRequiredNotification>(StrictReviewRequiredNotification.generatedSerializer())
