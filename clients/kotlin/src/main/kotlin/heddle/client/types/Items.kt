// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.

@file:OptIn(ExperimentalSerializationApi::class)
@file:Suppress("DEPRECATION")
@file:UseSerializers(
    ExactJsonObject::class,
    StrictBoolean::class,
    StrictInt::class,
    StrictLong::class,
    StrictUInt::class,
    StrictULong::class,
)

package heddle.client.types

import heddle.client.json.EXTRA
import heddle.client.json.ExactJsonObject
import heddle.client.json.NO_FIELDS
import heddle.client.json.ObjectSerializer
import heddle.client.json.StrictBoolean
import heddle.client.json.StrictInt
import heddle.client.json.StrictLong
import heddle.client.json.StrictUInt
import heddle.client.json.StrictULong
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

/** One thing inside a turn. */
@Serializable(with = ThreadItemSerializer::class)
public sealed interface ThreadItem {
    /** What kind it is, in the word of the wire. */
    public val type: String

    /** A kind that this version does not know. */
    public data class Unknown(
        /** All of it, as it came. */
        public val raw: JsonObject,
    ) : ThreadItem {
        override val type: String
            get() = raw.text("type")
    }
}

internal object ThreadItemSerializer : TaggedUnionSerializer<ThreadItem>("ThreadItem", "type") {
    override fun variant(tag: String): DeserializationStrategy<ThreadItem>? =
        when (tag) {
            "userMessage" -> UserMessageItem.serializer()
            "functionCallOutput" -> FunctionCallOutputItem.serializer()
            "hookPrompt" -> HookPromptItem.serializer()
            "agentMessage" -> AgentMessageItem.serializer()
            "plan" -> PlanItem.serializer()
            "reasoning" -> ReasoningItem.serializer()
            "commandExecution" -> CommandExecutionItem.serializer()
            "fileChange" -> FileChangeItem.serializer()
            "mcpToolCall" -> McpToolCallItem.serializer()
            "dynamicToolCall" -> DynamicToolCallItem.serializer()
            "collabAgentToolCall" -> CollabAgentToolCallItem.serializer()
            "subAgentActivity" -> SubAgentActivityItem.serializer()
            "webSearch" -> WebSearchItem.serializer()
            "imageView" -> ImageViewItem.serializer()
            "imageGeneration" -> ImageGenerationItem.serializer()
            "sleep" -> SleepItem.serializer()
            "enteredReviewMode" -> EnteredReviewModeItem.serializer()
            "exitedReviewMode" -> ExitedReviewModeItem.serializer()
            "contextCompaction" -> ContextCompactionItem.serializer()
            else -> null
        }

    override fun unknown(raw: JsonObject): ThreadItem = ThreadItem.Unknown(raw)

    override fun write(
        json: Json,
        value: ThreadItem,
    ): JsonElement =
        when (value) {
            is UserMessageItem -> json.encodeToJsonElement(UserMessageItem.serializer(), value)
            is FunctionCallOutputItem -> json.encodeToJsonElement(FunctionCallOutputItem.serializer(), value)
            is HookPromptItem -> json.encodeToJsonElement(HookPromptItem.serializer(), value)
            is AgentMessageItem -> json.encodeToJsonElement(AgentMessageItem.serializer(), value)
            is PlanItem -> json.encodeToJsonElement(PlanItem.serializer(), value)
            is ReasoningItem -> json.encodeToJsonElement(ReasoningItem.serializer(), value)
            is CommandExecutionItem -> json.encodeToJsonElement(CommandExecutionItem.serializer(), value)
            is FileChangeItem -> json.encodeToJsonElement(FileChangeItem.serializer(), value)
            is McpToolCallItem -> json.encodeToJsonElement(McpToolCallItem.serializer(), value)
            is DynamicToolCallItem -> json.encodeToJsonElement(DynamicToolCallItem.serializer(), value)
            is CollabAgentToolCallItem -> json.encodeToJsonElement(CollabAgentToolCallItem.serializer(), value)
            is SubAgentActivityItem -> json.encodeToJsonElement(SubAgentActivityItem.serializer(), value)
            is WebSearchItem -> json.encodeToJsonElement(WebSearchItem.serializer(), value)
            is ImageViewItem -> json.encodeToJsonElement(ImageViewItem.serializer(), value)
            is ImageGenerationItem -> json.encodeToJsonElement(ImageGenerationItem.serializer(), value)
            is SleepItem -> json.encodeToJsonElement(SleepItem.serializer(), value)
            is EnteredReviewModeItem -> json.encodeToJsonElement(EnteredReviewModeItem.serializer(), value)
            is ExitedReviewModeItem -> json.encodeToJsonElement(ExitedReviewModeItem.serializer(), value)
            is ContextCompactionItem -> json.encodeToJsonElement(ContextCompactionItem.serializer(), value)
            is ThreadItem.Unknown -> value.raw
        }
}

/** What the user said. */
@Serializable(with = UserMessageItemSerializer::class)
@KeepGeneratedSerializer
public data class UserMessageItem(
    /** Unique inside the thread. */
    public val id: String,
    /** The id that the client gave the message when it sent it, for telling retries apart. */
    public val clientId: String? = null,
    /** The parts of the message. */
    public val content: List<UserInput>,
    /** When the item was started. Unix time in milliseconds. */
    public val startedAtMs: Long? = null,
    /** When it was completed. Null while it is in progress. Unix time in milliseconds. */
    public val completedAtMs: Long? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
) : ThreadItem {
    override val type: String
        get() = "userMessage"
}

internal object UserMessageItemSerializer : ObjectSerializer<UserMessageItem>(
    UserMessageItem.generatedSerializer(),
    constants = mapOf("type" to JsonPrimitive("userMessage")),
)

/** What hooks told the model, in the place where words of the user could stand. */
@Serializable(with = HookPromptItemSerializer::class)
@KeepGeneratedSerializer
public data class HookPromptItem(
    /** Unique inside the thread. */
    public val id: String,
    /** What they told it, hook by hook. */
    public val fragments: List<HookPromptFragment>,
    /** When the item was started. Unix time in milliseconds. */
    public val startedAtMs: Long? = null,
    /** When it was completed. Null while it is in progress. Unix time in milliseconds. */
    public val completedAtMs: Long? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
) : ThreadItem {
    override val type: String
        get() = "hookPrompt"
}

internal object HookPromptItemSerializer : ObjectSerializer<HookPromptItem>(
    HookPromptItem.generatedSerializer(),
    constants = mapOf("type" to JsonPrimitive("hookPrompt")),
)

/** What one hook told the model. */
@Serializable(with = HookPromptFragmentSerializer::class)
@KeepGeneratedSerializer
public data class HookPromptFragment(
    /** The run of the hook. */
    public val hookRunId: String,
    /** Its words. */
    public val text: String,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object HookPromptFragmentSerializer : ObjectSerializer<HookPromptFragment>(HookPromptFragment.generatedSerializer())

/** What the agent said. */
@Serializable(with = AgentMessageItemSerializer::class)
@KeepGeneratedSerializer
public data class AgentMessageItem(
    /** Unique inside the thread. */
    public val id: String,
    /** The whole text so far; Markdown. Empty when started, the sum of the deltas when completed. */
    public val text: String,
    /** What part it plays in the answer. */
    public val phase: MessagePhase? = null,
    /** What the agent remembered for it. */
    public val memoryCitation: MemoryCitation? = null,
    /** What moderation found in it. */
    public val moderation: AgentMessageModeration? = null,
    /** How it reaches the user when it does not stand in the course of the turn. */
    public val delivery: AgentMessageDelivery? = null,
    /** Questions left for the user. */
    public val questions: List<AsyncUserInputQuestion>? = null,
    /** When the item was started. Unix time in milliseconds. */
    public val startedAtMs: Long? = null,
    /** When it was completed. Null while it is in progress. Unix time in milliseconds. */
    public val completedAtMs: Long? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
) : ThreadItem {
    override val type: String
        get() = "agentMessage"
}

internal object AgentMessageItemSerializer : ObjectSerializer<AgentMessageItem>(
    AgentMessageItem.generatedSerializer(),
    constants = mapOf("type" to JsonPrimitive("agentMessage")),
)

/** What part a message plays in the answer. */
@Serializable
@JvmInline
public value class MessagePhase(
    /** The text on the wire. It need not be one that is known here. */
    public val value: String,
) {
    override fun toString(): String = value

    public companion object {
        /** Said on the way, while work goes on. */
        public val COMMENTARY: MessagePhase = MessagePhase("commentary")

        /** A part of the answer, more to come. */
        public val PARTIAL_ANSWER: MessagePhase = MessagePhase("partial_answer")

        /** The answer. */
        public val FINAL_ANSWER: MessagePhase = MessagePhase("final_answer")

        /** The values that this version knows. */
        public val entries: List<MessagePhase> = listOf(COMMENTARY, PARTIAL_ANSWER, FINAL_ANSWER)
    }
}

/** What the agent remembered for this message. */
@Serializable(with = MemoryCitationSerializer::class)
@KeepGeneratedSerializer
public data class MemoryCitation(
    /** The places it read. */
    public val entries: List<MemoryCitationEntry>,
    /** The threads that they come from. */
    public val threadIds: List<String>,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object MemoryCitationSerializer : ObjectSerializer<MemoryCitation>(MemoryCitation.generatedSerializer())

/** A place in the memory of the agent. */
@Serializable(with = MemoryCitationEntrySerializer::class)
@KeepGeneratedSerializer
public data class MemoryCitationEntry(
    /** The file. */
    public val path: String,
    /** First line, counted from 1. */
    public val lineStart: UInt,
    /** Last line. */
    public val lineEnd: UInt,
    /** What is said there. */
    public val note: String,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object MemoryCitationEntrySerializer : ObjectSerializer<MemoryCitationEntry>(MemoryCitationEntry.generatedSerializer())

/** What moderation found in a message. */
@Serializable(with = AgentMessageModerationSerializer::class)
@KeepGeneratedSerializer
public data class AgentMessageModeration(
    /** Whether it stepped in. */
    public val moderated: Boolean,
    /** How the message is to be shown. */
    public val display: AgentMessageDisplay? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object AgentMessageModerationSerializer : ObjectSerializer<AgentMessageModeration>(AgentMessageModeration.generatedSerializer())

/** How a moderated message is to be shown. */
@Serializable(with = AgentMessageDisplaySerializer::class)
@KeepGeneratedSerializer
public data class AgentMessageDisplay(
    /** What to do with it. */
    public val action: String,
    /** Why it is held back. */
    public val blockType: String? = null,
    /** Whether to point to trusted contacts. */
    public val checkTrustedContacts: Boolean? = null,
    /** Whether to point to the programme of trusted access. */
    public val cyberTrustedAccess: Boolean? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object AgentMessageDisplaySerializer : ObjectSerializer<AgentMessageDisplay>(AgentMessageDisplay.generatedSerializer())

/** How a message reaches the user when it does not stand in the course of the turn. */
@Serializable
@JvmInline
public value class AgentMessageDelivery(
    /** The text on the wire. It need not be one that is known here. */
    public val value: String,
) {
    override fun toString(): String = value

    public companion object {
        /** On its own; the turn does not wait for an answer. */
        public val ASYNC: AgentMessageDelivery = AgentMessageDelivery("async")

        /** The values that this version knows. */
        public val entries: List<AgentMessageDelivery> = listOf(ASYNC)
    }
}

/** A question that the agent leaves for the user while it goes on. */
@Serializable(with = AsyncUserInputQuestionSerializer::class)
@KeepGeneratedSerializer
public data class AsyncUserInputQuestion(
    /** The question. */
    public val title: String,
    /** Answers to choose from. */
    public val options: List<String>? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object AsyncUserInputQuestionSerializer : ObjectSerializer<AsyncUserInputQuestion>(AsyncUserInputQuestion.generatedSerializer())

/** How the agent would go about it, for the user to agree to. */
@Serializable(with = PlanItemSerializer::class)
@KeepGeneratedSerializer
public data class PlanItem(
    /** Unique inside the thread. */
    public val id: String,
    /** The plan; Markdown. Only the text of the completed item holds: it need not be the sum of the deltas. */
    public val text: String,
    /** When the item was started. Unix time in milliseconds. */
    public val startedAtMs: Long? = null,
    /** When it was completed. Null while it is in progress. Unix time in milliseconds. */
    public val completedAtMs: Long? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
) : ThreadItem {
    override val type: String
        get() = "plan"
}

internal object PlanItemSerializer : ObjectSerializer<PlanItem>(
    PlanItem.generatedSerializer(),
    constants = mapOf("type" to JsonPrimitive("plan")),
)

/** What the model thought, as far as it tells. */
@Serializable(with = ReasoningItemSerializer::class)
@KeepGeneratedSerializer
public data class ReasoningItem(
    /** Unique inside the thread. */
    public val id: String,
    /** Parts of the summary, in order; Markdown. Default: `[]`. */
    public val summary: List<String>? = null,
    /** Parts of the full text, for models that give it. Default: `[]`. */
    public val content: List<String>? = null,
    /** When the item was started. Unix time in milliseconds. */
    public val startedAtMs: Long? = null,
    /** When it was completed. Null while it is in progress. Unix time in milliseconds. */
    public val completedAtMs: Long? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
) : ThreadItem {
    override val type: String
        get() = "reasoning"
}

internal object ReasoningItemSerializer : ObjectSerializer<ReasoningItem>(
    ReasoningItem.generatedSerializer(),
    constants = mapOf("type" to JsonPrimitive("reasoning")),
    neverNull = setOf("summary", "content"),
)

/** A command and what became of it. */
@Serializable(with = CommandExecutionItemSerializer::class)
@KeepGeneratedSerializer
public data class CommandExecutionItem(
    /** Unique inside the thread. */
    public val id: String,
    /** The plugin that brought the command. */
    public val pluginId: String? = null,
    /** The script that the command runs, when it comes from a plugin. */
    public val scriptPath: String? = null,
    /** The command line, quoted for display. */
    public val command: String,
    /** The folder it runs in. */
    public val cwd: String,
    /** Name of the process, for talking to it. Not a number of the operating system. */
    public val processId: String? = null,
    /** Who wanted it. The agent when left out. */
    public val source: CommandExecutionSource? = null,
    /** Where it stands. */
    public val status: CommandExecutionStatus,
    /** What it does, as far as the server can tell. */
    public val commandActions: List<CommandAction>,
    /**
     * Standard output and standard error, in the order of arrival; the sum of the deltas. Null when there
     * is none.
     */
    public val aggregatedOutput: String? = null,
    /** The exit code, once it ended. */
    public val exitCode: Int? = null,
    /** How long it ran, once it ended. In milliseconds. */
    public val durationMs: Long? = null,
    /** When the item was started. Unix time in milliseconds. */
    public val startedAtMs: Long? = null,
    /** When it was completed. Null while it is in progress. Unix time in milliseconds. */
    public val completedAtMs: Long? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
) : ThreadItem {
    override val type: String
        get() = "commandExecution"
}

internal object CommandExecutionItemSerializer : ObjectSerializer<CommandExecutionItem>(
    CommandExecutionItem.generatedSerializer(),
    constants = mapOf("type" to JsonPrimitive("commandExecution")),
    neverNull = setOf("source"),
)

/** Who wanted the command. */
@Serializable
@JvmInline
public value class CommandExecutionSource(
    /** The text on the wire. It need not be one that is known here. */
    public val value: String,
) {
    override fun toString(): String = value

    public companion object {
        /** The agent. */
        public val AGENT: CommandExecutionSource = CommandExecutionSource("agent")

        /** The user, through the client. */
        public val USER_SHELL: CommandExecutionSource = CommandExecutionSource("userShell")

        /** The agent, which may go on talking to the process. */
        public val UNIFIED_EXEC_STARTUP: CommandExecutionSource = CommandExecutionSource("unifiedExecStartup")

        /** The agent, which talks to a process that already runs. */
        public val UNIFIED_EXEC_INTERACTION: CommandExecutionSource = CommandExecutionSource("unifiedExecInteraction")

        /** The values that this version knows. */
        public val entries: List<CommandExecutionSource> = listOf(AGENT, USER_SHELL, UNIFIED_EXEC_STARTUP, UNIFIED_EXEC_INTERACTION)
    }
}

/** Where a command stands. */
@Serializable
@JvmInline
public value class CommandExecutionStatus(
    /** The text on the wire. It need not be one that is known here. */
    public val value: String,
) {
    override fun toString(): String = value

    public companion object {
        /** It runs, or waits for approval. */
        public val IN_PROGRESS: CommandExecutionStatus = CommandExecutionStatus("inProgress")

        /** It ended with exit code 0. */
        public val COMPLETED: CommandExecutionStatus = CommandExecutionStatus("completed")

        /** It ended with another exit code, or could not run. */
        public val FAILED: CommandExecutionStatus = CommandExecutionStatus("failed")

        /** It was not allowed to run. */
        public val DECLINED: CommandExecutionStatus = CommandExecutionStatus("declined")

        /** The values that this version knows. */
        public val entries: List<CommandExecutionStatus> = listOf(IN_PROGRESS, COMPLETED, FAILED, DECLINED)
    }
}

/**
 * What a command does, as far as the server can tell by reading it. For display only: never decide by
 * it.
 */
@Serializable(with = CommandActionSerializer::class)
public sealed interface CommandAction {
    /** What kind it is, in the word of the wire. */
    public val type: String

    /** A kind that this version does not know. */
    public data class Unknown(
        /** All of it, as it came. */
        public val raw: JsonObject,
    ) : CommandAction {
        override val type: String
            get() = raw.text("type")
    }
}

internal object CommandActionSerializer : TaggedUnionSerializer<CommandAction>("CommandAction", "type") {
    override fun variant(tag: String): DeserializationStrategy<CommandAction>? =
        when (tag) {
            "read" -> ReadAction.serializer()
            "listFiles" -> ListFilesAction.serializer()
            "search" -> SearchAction.serializer()
            "unknown" -> UnknownAction.serializer()
            else -> null
        }

    override fun unknown(raw: JsonObject): CommandAction = CommandAction.Unknown(raw)

    override fun write(
        json: Json,
        value: CommandAction,
    ): JsonElement =
        when (value) {
            is ReadAction -> json.encodeToJsonElement(ReadAction.serializer(), value)
            is ListFilesAction -> json.encodeToJsonElement(ListFilesAction.serializer(), value)
            is SearchAction -> json.encodeToJsonElement(SearchAction.serializer(), value)
            is UnknownAction -> json.encodeToJsonElement(UnknownAction.serializer(), value)
            is CommandAction.Unknown -> value.raw
        }
}

/** The command reads a file. */
@Serializable(with = ReadActionSerializer::class)
@KeepGeneratedSerializer
public data class ReadAction(
    /** The part of the command line that does it. */
    public val command: String,
    /** Name of the file, for people. */
    public val name: String,
    /** Where the file is. */
    public val path: String,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
) : CommandAction {
    override val type: String
        get() = "read"
}

internal object ReadActionSerializer : ObjectSerializer<ReadAction>(
    ReadAction.generatedSerializer(),
    constants = mapOf("type" to JsonPrimitive("read")),
)

/** The command lists files. */
@Serializable(with = ListFilesActionSerializer::class)
@KeepGeneratedSerializer
public data class ListFilesAction(
    /** The part of the command line that does it. */
    public val command: String,
    /** The folder; the working folder when null. */
    public val path: String? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
) : CommandAction {
    override val type: String
        get() = "listFiles"
}

internal object ListFilesActionSerializer : ObjectSerializer<ListFilesAction>(
    ListFilesAction.generatedSerializer(),
    constants = mapOf("type" to JsonPrimitive("listFiles")),
)

/** The command searches in files. */
@Serializable(with = SearchActionSerializer::class)
@KeepGeneratedSerializer
public data class SearchAction(
    /** The part of the command line that does it. */
    public val command: String,
    /** What it searches for. */
    public val query: String? = null,
    /** Where it searches. */
    public val path: String? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
) : CommandAction {
    override val type: String
        get() = "search"
}

internal object SearchActionSerializer : ObjectSerializer<SearchAction>(
    SearchAction.generatedSerializer(),
    constants = mapOf("type" to JsonPrimitive("search")),
)

/** The server cannot tell what the command does. */
@Serializable(with = UnknownActionSerializer::class)
@KeepGeneratedSerializer
public data class UnknownAction(
    /** The part of the command line that does it. */
    public val command: String,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
) : CommandAction {
    override val type: String
        get() = "unknown"
}

internal object UnknownActionSerializer : ObjectSerializer<UnknownAction>(
    UnknownAction.generatedSerializer(),
    constants = mapOf("type" to JsonPrimitive("unknown")),
)

/** A change of files and what became of it. */
@Serializable(with = FileChangeItemSerializer::class)
@KeepGeneratedSerializer
public data class FileChangeItem(
    /** Unique inside the thread. */
    public val id: String,
    /** The changes, a file each. */
    public val changes: List<FileUpdateChange>,
    /** Where it stands. */
    public val status: PatchApplyStatus,
    /** When the item was started. Unix time in milliseconds. */
    public val startedAtMs: Long? = null,
    /** When it was completed. Null while it is in progress. Unix time in milliseconds. */
    public val completedAtMs: Long? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
) : ThreadItem {
    override val type: String
        get() = "fileChange"
}

internal object FileChangeItemSerializer : ObjectSerializer<FileChangeItem>(
    FileChangeItem.generatedSerializer(),
    constants = mapOf("type" to JsonPrimitive("fileChange")),
)

/** The change of one file. */
@Serializable(with = FileUpdateChangeSerializer::class)
@KeepGeneratedSerializer
public data class FileUpdateChange(
    /** The file. */
    public val path: String,
    /** What happens to it. */
    public val kind: PatchChangeKind,
    /** A unified diff; for a new or deleted file its whole contents. */
    public val diff: String,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object FileUpdateChangeSerializer : ObjectSerializer<FileUpdateChange>(FileUpdateChange.generatedSerializer())

/** What happens to a file. */
@Serializable(with = PatchChangeKindSerializer::class)
public sealed interface PatchChangeKind {
    /** What kind it is, in the word of the wire. */
    public val type: String

    /** A kind that this version does not know. */
    public data class Unknown(
        /** All of it, as it came. */
        public val raw: JsonObject,
    ) : PatchChangeKind {
        override val type: String
            get() = raw.text("type")
    }
}

internal object PatchChangeKindSerializer : TaggedUnionSerializer<PatchChangeKind>("PatchChangeKind", "type") {
    override fun variant(tag: String): DeserializationStrategy<PatchChangeKind>? =
        when (tag) {
            "add" -> AddedFile.serializer()
            "delete" -> DeletedFile.serializer()
            "update" -> UpdatedFile.serializer()
            else -> null
        }

    override fun unknown(raw: JsonObject): PatchChangeKind = PatchChangeKind.Unknown(raw)

    override fun write(
        json: Json,
        value: PatchChangeKind,
    ): JsonElement =
        when (value) {
            is AddedFile -> json.encodeToJsonElement(AddedFile.serializer(), value)
            is DeletedFile -> json.encodeToJsonElement(DeletedFile.serializer(), value)
            is UpdatedFile -> json.encodeToJsonElement(UpdatedFile.serializer(), value)
            is PatchChangeKind.Unknown -> value.raw
        }
}

/** The file is new. */
@Serializable(with = AddedFileSerializer::class)
@KeepGeneratedSerializer
public data class AddedFile(
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
) : PatchChangeKind {
    override val type: String
        get() = "add"
}

internal object AddedFileSerializer : ObjectSerializer<AddedFile>(
    AddedFile.generatedSerializer(),
    constants = mapOf("type" to JsonPrimitive("add")),
)

/** The file goes away. */
@Serializable(with = DeletedFileSerializer::class)
@KeepGeneratedSerializer
public data class DeletedFile(
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
) : PatchChangeKind {
    override val type: String
        get() = "delete"
}

internal object DeletedFileSerializer : ObjectSerializer<DeletedFile>(
    DeletedFile.generatedSerializer(),
    constants = mapOf("type" to JsonPrimitive("delete")),
)

/** The file changes. */
@Serializable(with = UpdatedFileSerializer::class)
@KeepGeneratedSerializer
public data class UpdatedFile(
    /** Where the file moves to, when it does. */
    @SerialName("move_path")
    public val movePath: String? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
) : PatchChangeKind {
    override val type: String
        get() = "update"
}

internal object UpdatedFileSerializer : ObjectSerializer<UpdatedFile>(
    UpdatedFile.generatedSerializer(),
    constants = mapOf("type" to JsonPrimitive("update")),
)

/** Where a change of files stands. */
@Serializable
@JvmInline
public value class PatchApplyStatus(
    /** The text on the wire. It need not be one that is known here. */
    public val value: String,
) {
    override fun toString(): String = value

    public companion object {
        /** It waits for approval, or is being made. */
        public val IN_PROGRESS: PatchApplyStatus = PatchApplyStatus("inProgress")

        /** It was made. */
        public val COMPLETED: PatchApplyStatus = PatchApplyStatus("completed")

        /** It could not be made. */
        public val FAILED: PatchApplyStatus = PatchApplyStatus("failed")

        /** It was not allowed. */
        public val DECLINED: PatchApplyStatus = PatchApplyStatus("declined")

        /** The values that this version knows. */
        public val entries: List<PatchApplyStatus> = listOf(IN_PROGRESS, COMPLETED, FAILED, DECLINED)
    }
}

/** What an app shows when the model calls its tool, as the tool itself said at the time. */
@Serializable(with = McpAppUiSerializer::class)
@KeepGeneratedSerializer
public data class McpAppUi(
    /** Address of what to show, at the server of the tool. */
    public val resourceUri: String,
    /** How much room it would like. */
    public val preferredModelDisplayMode: McpAppDisplayMode,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object McpAppUiSerializer : ObjectSerializer<McpAppUi>(McpAppUi.generatedSerializer())

/** How much room an app is shown in. */
@Serializable
@JvmInline
public value class McpAppDisplayMode(
    /** The text on the wire. It need not be one that is known here. */
    public val value: String,
) {
    override fun toString(): String = value

    public companion object {
        /** In the course of the conversation. */
        public val INLINE: McpAppDisplayMode = McpAppDisplayMode("inline")

        /** By itself, with all the room there is. */
        public val FULLSCREEN: McpAppDisplayMode = McpAppDisplayMode("fullscreen")

        /** The values that this version knows. */
        public val entries: List<McpAppDisplayMode> = listOf(INLINE, FULLSCREEN)
    }
}

/** What an agent did with other agents. Each agent has a thread of its own, by which it is named. */
@Serializable(with = CollabAgentToolCallItemSerializer::class)
@KeepGeneratedSerializer
public data class CollabAgentToolCallItem(
    /** Unique inside the thread. */
    public val id: String,
    /** What it did. */
    public val tool: CollabAgentTool,
    /** Where the call stands. */
    public val status: CollabAgentToolCallStatus,
    /** The thread of the agent that did it. */
    public val senderThreadId: String,
    /** The threads of the agents that it was done to; a new agent stands here once it is there. */
    public val receiverThreadIds: List<String>,
    /** What the agents were told. */
    public val prompt: String? = null,
    /** Name of the model that was asked for, for a new agent. */
    public val model: String? = null,
    /** How long a new agent may think. */
    public val reasoningEffort: ReasoningEffort? = null,
    /** What was last known of the agents, by their threads. Empty when nothing is. */
    public val agentsStates: Map<String, CollabAgentState>,
    /** When the item was started. Unix time in milliseconds. */
    public val startedAtMs: Long? = null,
    /** When it was completed. Null while it is in progress. Unix time in milliseconds. */
    public val completedAtMs: Long? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
) : ThreadItem {
    override val type: String
        get() = "collabAgentToolCall"
}

internal object CollabAgentToolCallItemSerializer : ObjectSerializer<CollabAgentToolCallItem>(
    CollabAgentToolCallItem.generatedSerializer(),
    constants = mapOf("type" to JsonPrimitive("collabAgentToolCall")),
)

/** What one agent can do with others. */
@Serializable
@JvmInline
public value class CollabAgentTool(
    /** The text on the wire. It need not be one that is known here. */
    public val value: String,
) {
    override fun toString(): String = value

    public companion object {
        /** Start a new agent. */
        public val SPAWN_AGENT: CollabAgentTool = CollabAgentTool("spawnAgent")

        /** Give an agent something further to do. */
        public val SEND_INPUT: CollabAgentTool = CollabAgentTool("sendInput")

        /** Take up an agent that was closed. */
        public val RESUME_AGENT: CollabAgentTool = CollabAgentTool("resumeAgent")

        /** Wait until agents have something to tell. */
        public val WAIT: CollabAgentTool = CollabAgentTool("wait")

        /** End an agent. */
        public val CLOSE_AGENT: CollabAgentTool = CollabAgentTool("closeAgent")

        /** Leave an agent a message, without setting it to work. */
        public val SEND_MESSAGE: CollabAgentTool = CollabAgentTool("sendMessage")

        /** Give an agent a further task, and set it to work. */
        public val FOLLOWUP_TASK: CollabAgentTool = CollabAgentTool("followupTask")

        /** Stop what an agent is doing; it can be given something else. */
        public val INTERRUPT_AGENT: CollabAgentTool = CollabAgentTool("interruptAgent")

        /** Ask which agents there are. */
        public val LIST_AGENTS: CollabAgentTool = CollabAgentTool("listAgents")

        /** The values that this version knows. */
        public val entries: List<CollabAgentTool> =
            listOf(
                SPAWN_AGENT,
                SEND_INPUT,
                RESUME_AGENT,
                WAIT,
                CLOSE_AGENT,
                SEND_MESSAGE,
                FOLLOWUP_TASK,
                INTERRUPT_AGENT,
                LIST_AGENTS,
            )
    }
}

/** Where the call of an agent to others stands. */
@Serializable
@JvmInline
public value class CollabAgentToolCallStatus(
    /** The text on the wire. It need not be one that is known here. */
    public val value: String,
) {
    override fun toString(): String = value

    public companion object {
        /** It goes on. */
        public val IN_PROGRESS: CollabAgentToolCallStatus = CollabAgentToolCallStatus("inProgress")

        /** It ended well. */
        public val COMPLETED: CollabAgentToolCallStatus = CollabAgentToolCallStatus("completed")

        /** It did not succeed. */
        public val FAILED: CollabAgentToolCallStatus = CollabAgentToolCallStatus("failed")

        /** It was cut short. */
        public val INTERRUPTED: CollabAgentToolCallStatus = CollabAgentToolCallStatus("interrupted")

        /** The values that this version knows. */
        public val entries: List<CollabAgentToolCallStatus> = listOf(IN_PROGRESS, COMPLETED, FAILED, INTERRUPTED)
    }
}

/** What was last known of an agent. */
@Serializable(with = CollabAgentStateSerializer::class)
@KeepGeneratedSerializer
public data class CollabAgentState(
    /** How it was doing. */
    public val status: CollabAgentStatus,
    /** Its last words when it has done its work, or why it failed. */
    public val message: String? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object CollabAgentStateSerializer : ObjectSerializer<CollabAgentState>(CollabAgentState.generatedSerializer())

/** How an agent is doing. */
@Serializable
@JvmInline
public value class CollabAgentStatus(
    /** The text on the wire. It need not be one that is known here. */
    public val value: String,
) {
    override fun toString(): String = value

    public companion object {
        /** It is being set up. */
        public val PENDING_INIT: CollabAgentStatus = CollabAgentStatus("pendingInit")

        /** It works. */
        public val RUNNING: CollabAgentStatus = CollabAgentStatus("running")

        /** Its work was stopped; it can be given something else. */
        public val INTERRUPTED: CollabAgentStatus = CollabAgentStatus("interrupted")

        /** It has done its work. */
        public val COMPLETED: CollabAgentStatus = CollabAgentStatus("completed")

        /** Its work failed. */
        public val ERRORED: CollabAgentStatus = CollabAgentStatus("errored")

        /** It was closed. */
        public val SHUTDOWN: CollabAgentStatus = CollabAgentStatus("shutdown")

        /** There is no such agent. */
        public val NOT_FOUND: CollabAgentStatus = CollabAgentStatus("notFound")

        /** The values that this version knows. */
        public val entries: List<CollabAgentStatus> = listOf(PENDING_INIT, RUNNING, INTERRUPTED, COMPLETED, ERRORED, SHUTDOWN, NOT_FOUND)
    }
}

/** Something happened to an agent that this one started. */
@Serializable(with = SubAgentActivityItemSerializer::class)
@KeepGeneratedSerializer
public data class SubAgentActivityItem(
    /** Unique inside the thread. */
    public val id: String,
    /** What happened. */
    public val kind: SubAgentActivityKind,
    /** The thread of that agent. */
    public val agentThreadId: String,
    /** Its place among the agents, from the first one down. */
    public val agentPath: String,
    /** Name of the model that it was started with. Only when it was started. */
    public val model: String? = null,
    /** How long that model may think, where that is known. Only when it was started. */
    public val reasoningEffort: ReasoningEffort? = null,
    /** When the item was started. Unix time in milliseconds. */
    public val startedAtMs: Long? = null,
    /** When it was completed. Null while it is in progress. Unix time in milliseconds. */
    public val completedAtMs: Long? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
) : ThreadItem {
    override val type: String
        get() = "subAgentActivity"
}

internal object SubAgentActivityItemSerializer : ObjectSerializer<SubAgentActivityItem>(
    SubAgentActivityItem.generatedSerializer(),
    constants = mapOf("type" to JsonPrimitive("subAgentActivity")),
)

/** What happened to an agent that another one started. */
@Serializable
@JvmInline
public value class SubAgentActivityKind(
    /** The text on the wire. It need not be one that is known here. */
    public val value: String,
) {
    override fun toString(): String = value

    public companion object {
        /** It was started. */
        public val STARTED: SubAgentActivityKind = SubAgentActivityKind("started")

        /** It was told something. */
        public val INTERACTED: SubAgentActivityKind = SubAgentActivityKind("interacted")

        /** Its work was stopped. */
        public val INTERRUPTED: SubAgentActivityKind = SubAgentActivityKind("interrupted")

        /** It has done its work. */
        public val COMPLETED: SubAgentActivityKind = SubAgentActivityKind("completed")

        /** The values that this version knows. */
        public val entries: List<SubAgentActivityKind> = listOf(STARTED, INTERACTED, INTERRUPTED, COMPLETED)
    }
}

/** The agent looked at an image. */
@Serializable(with = ImageViewItemSerializer::class)
@KeepGeneratedSerializer
public data class ImageViewItem(
    /** Unique inside the thread. */
    public val id: String,
    /** Where the file is. */
    public val path: String,
    /** When the item was started. Unix time in milliseconds. */
    public val startedAtMs: Long? = null,
    /** When it was completed. Null while it is in progress. Unix time in milliseconds. */
    public val completedAtMs: Long? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
) : ThreadItem {
    override val type: String
        get() = "imageView"
}

internal object ImageViewItemSerializer : ObjectSerializer<ImageViewItem>(
    ImageViewItem.generatedSerializer(),
    constants = mapOf("type" to JsonPrimitive("imageView")),
)

/**
 * An image that the model made. Its bytes come along, or it is kept as a file elsewhere.
 *
 * At least one of these is given: `fileId`, `result`.
 */
@Serializable(with = ImageGenerationItemSerializer::class)
@KeepGeneratedSerializer
public data class ImageGenerationItem(
    /** Unique inside the thread. */
    public val id: String,
    /** Where it stands, in the words of the model endpoint. */
    public val status: String,
    /** The description of the image that the model went by. */
    public val revisedPrompt: String? = null,
    /** The bytes of the image; empty when there is none. Either this or `fileId`. Bytes in base64. */
    public val result: String? = null,
    /** Id of the file that holds the image, where it does not come along. Either this or `result`. */
    public val fileId: String? = null,
    /** Where the server put the image, when it did. */
    public val savedPath: String? = null,
    /** What the maker of the image calls it. */
    public val generationId: String? = null,
    /** Whether the background can be seen through. */
    public val transparentBackground: Boolean? = null,
    /** The files that it was made from. Absent on items of older servers. */
    public val inputImages: List<ImageGenerationInputImage>? = null,
    /** Why no image was made, when none was. */
    public val failure: ImageGenerationFailure? = null,
    /** When the item was started. Unix time in milliseconds. */
    public val startedAtMs: Long? = null,
    /** When it was completed. Null while it is in progress. Unix time in milliseconds. */
    public val completedAtMs: Long? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
) : ThreadItem {
    override val type: String
        get() = "imageGeneration"
}

internal object ImageGenerationItemSerializer : ObjectSerializer<ImageGenerationItem>(
    ImageGenerationItem.generatedSerializer(),
    constants = mapOf("type" to JsonPrimitive("imageGeneration")),
    neverNull = setOf("result", "fileId", "inputImages"),
)

/** An image file that the new image was made from. */
@Serializable(with = ImageGenerationInputImageSerializer::class)
@KeepGeneratedSerializer
public data class ImageGenerationInputImage(
    /** Where the file is. */
    public val path: String,
    /** SHA-256 of what the file held at the time, as 64 lower-case hex digits. */
    public val sha256: String,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object ImageGenerationInputImageSerializer : ObjectSerializer<ImageGenerationInputImage>(ImageGenerationInputImage.generatedSerializer())

/** Why no image was made. */
@Serializable(with = ImageGenerationFailureSerializer::class)
public sealed interface ImageGenerationFailure {
    /** What kind it is, in the word of the wire. */
    public val type: String

    /** A kind that this version does not know. */
    public data class Unknown(
        /** All of it, as it came. */
        public val raw: JsonObject,
    ) : ImageGenerationFailure {
        override val type: String
            get() = raw.text("type")
    }
}

internal object ImageGenerationFailureSerializer : TaggedUnionSerializer<ImageGenerationFailure>("ImageGenerationFailure", "type") {
    override fun variant(tag: String): DeserializationStrategy<ImageGenerationFailure>? =
        when (tag) {
            "usageLimitExceeded" -> ImageUsageLimitExceeded.serializer()
            else -> null
        }

    override fun unknown(raw: JsonObject): ImageGenerationFailure = ImageGenerationFailure.Unknown(raw)

    override fun write(
        json: Json,
        value: ImageGenerationFailure,
    ): JsonElement =
        when (value) {
            is ImageUsageLimitExceeded -> json.encodeToJsonElement(ImageUsageLimitExceeded.serializer(), value)
            is ImageGenerationFailure.Unknown -> value.raw
        }
}

/** A limit on the making of images was reached. */
@Serializable(with = ImageUsageLimitExceededSerializer::class)
@KeepGeneratedSerializer
public data class ImageUsageLimitExceeded(
    /** Name of the limit. */
    public val limitId: String,
    /** When images can be made again, where that is known. Unix time in seconds. */
    public val resetsAt: Long? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
) : ImageGenerationFailure {
    override val type: String
        get() = "usageLimitExceeded"
}

internal object ImageUsageLimitExceededSerializer : ObjectSerializer<ImageUsageLimitExceeded>(
    ImageUsageLimitExceeded.generatedSerializer(),
    constants = mapOf("type" to JsonPrimitive("usageLimitExceeded")),
)

/** The agent lets time pass. It can be woken before. */
@Serializable(with = SleepItemSerializer::class)
@KeepGeneratedSerializer
public data class SleepItem(
    /** Unique inside the thread. */
    public val id: String,
    /** How long it means to. In milliseconds. */
    public val durationMs: ULong,
    /** When the item was started. Unix time in milliseconds. */
    public val startedAtMs: Long? = null,
    /** When it was completed. Null while it is in progress. Unix time in milliseconds. */
    public val completedAtMs: Long? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
) : ThreadItem {
    override val type: String
        get() = "sleep"
}

internal object SleepItemSerializer : ObjectSerializer<SleepItem>(
    SleepItem.generatedSerializer(),
    constants = mapOf("type" to JsonPrimitive("sleep")),
)

/** A review of changes begins. */
@Serializable(with = EnteredReviewModeItemSerializer::class)
@KeepGeneratedSerializer
public data class EnteredReviewModeItem(
    /** Unique inside the thread. */
    public val id: String,
    /** What is reviewed, for people. */
    public val review: String,
    /** When the item was started. Unix time in milliseconds. */
    public val startedAtMs: Long? = null,
    /** When it was completed. Null while it is in progress. Unix time in milliseconds. */
    public val completedAtMs: Long? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
) : ThreadItem {
    override val type: String
        get() = "enteredReviewMode"
}

internal object EnteredReviewModeItemSerializer : ObjectSerializer<EnteredReviewModeItem>(
    EnteredReviewModeItem.generatedSerializer(),
    constants = mapOf("type" to JsonPrimitive("enteredReviewMode")),
)

/** A review of changes is over. */
@Serializable(with = ExitedReviewModeItemSerializer::class)
@KeepGeneratedSerializer
public data class ExitedReviewModeItem(
    /** Unique inside the thread. */
    public val id: String,
    /** What the review found, for people. */
    public val review: String,
    /** When the item was started. Unix time in milliseconds. */
    public val startedAtMs: Long? = null,
    /** When it was completed. Null while it is in progress. Unix time in milliseconds. */
    public val completedAtMs: Long? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
) : ThreadItem {
    override val type: String
        get() = "exitedReviewMode"
}

internal object ExitedReviewModeItemSerializer : ObjectSerializer<ExitedReviewModeItem>(
    ExitedReviewModeItem.generatedSerializer(),
    constants = mapOf("type" to JsonPrimitive("exitedReviewMode")),
)

/** The history was summed up, so that it takes less room in the context of the model. */
@Serializable(with = ContextCompactionItemSerializer::class)
@KeepGeneratedSerializer
public data class ContextCompactionItem(
    /** Unique inside the thread. */
    public val id: String,
    /** When the item was started. Unix time in milliseconds. */
    public val startedAtMs: Long? = null,
    /** When it was completed. Null while it is in progress. Unix time in milliseconds. */
    public val completedAtMs: Long? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
) : ThreadItem {
    override val type: String
        get() = "contextCompaction"
}

internal object ContextCompactionItemSerializer : ObjectSerializer<ContextCompactionItem>(
    ContextCompactionItem.generatedSerializer(),
    constants = mapOf("type" to JsonPrimitive("contextCompaction")),
)
