// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.

@file:OptIn(ExperimentalSerializationApi::class)
@file:Suppress("DEPRECATION")
@file:UseSerializers(ExactJsonObject::class, StrictBoolean::class, StrictInt::class, StrictLong::class)

package heddle.client.types

import heddle.client.json.EXTRA
import heddle.client.json.ExactJsonObject
import heddle.client.json.ExternalUnionSerializer
import heddle.client.json.JsonKind
import heddle.client.json.NO_FIELDS
import heddle.client.json.ObjectSerializer
import heddle.client.json.StrictBoolean
import heddle.client.json.StrictInt
import heddle.client.json.StrictLong
import heddle.client.json.StrictString
import heddle.client.json.TaggedUnionSerializer
import heddle.client.json.UnionMember
import heddle.client.json.UntaggedUnionSerializer
import heddle.client.json.heldMember
import heddle.client.json.plainMember
import heddle.client.json.text
import kotlinx.serialization.DeserializationStrategy
import kotlinx.serialization.ExperimentalSerializationApi
import kotlinx.serialization.KeepGeneratedSerializer
import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable
import kotlinx.serialization.UseSerializers
import kotlinx.serialization.builtins.ListSerializer
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive

/** How the history of a thread is handed out. */
@Serializable
@JvmInline
public value class ThreadHistoryMode(
    /** The text on the wire. It need not be one that is known here. */
    public val value: String,
) {
    override fun toString(): String = value

    public companion object {
        /** As a whole, with the thread. */
        public val LEGACY: ThreadHistoryMode = ThreadHistoryMode("legacy")

        /** Page by page; asking for it as a whole still works and is deprecated. */
        public val PAGINATED: ThreadHistoryMode = ThreadHistoryMode("paginated")

        /** The values that this version knows. */
        public val entries: List<ThreadHistoryMode> = listOf(LEGACY, PAGINATED)
    }
}

/** Why a client starts a thread. */
@Serializable
@JvmInline
public value class ThreadStartSource(
    /** The text on the wire. It need not be one that is known here. */
    public val value: String,
) {
    override fun toString(): String = value

    public companion object {
        /** The client has just begun. */
        public val STARTUP: ThreadStartSource = ThreadStartSource("startup")

        /** The user wants to begin anew. */
        public val CLEAR: ThreadStartSource = ThreadStartSource("clear")

        /** The values that this version knows. */
        public val entries: List<ThreadStartSource> = listOf(STARTUP, CLEAR)
    }
}

/** A durable conversation between a user and an agent. */
@Serializable(with = ThreadSerializer::class)
@KeepGeneratedSerializer
public data class Thread(
    /** A UUIDv7; it never changes. */
    public val id: String,
    /** The session that the thread belongs to; its own id for a thread started by itself. */
    public val sessionId: String,
    /** The thread that its history was taken over from. */
    public val forkedFromId: String? = null,
    /** The thread whose agent started it. */
    public val parentThreadId: String? = null,
    /** The first words of the user; empty before the first turn. */
    public val preview: String,
    /** It is not stored, and is gone with the process. */
    public val ephemeral: Boolean,
    /** The group that the user sorted it into. */
    public val section: ThreadSection? = null,
    /** When it came into the section. Unix time in seconds. */
    public val sectionEnteredAt: Long? = null,
    /** The project that it belongs to. */
    public val projectId: String?,
    /** How its history is handed out. As a whole when left out. */
    public val historyMode: ThreadHistoryMode? = null,
    /** Name of the provider of the model. */
    public val modelProvider: String,
    /** Name of the model. */
    public val model: String? = null,
    /** How long the model may think. */
    public val reasoningEffort: ReasoningEffort? = null,
    /** When it was started. Unix time in seconds. */
    public val createdAt: Long,
    /** When something last happened in it. Unix time in seconds. */
    public val updatedAt: Long,
    /** When the user last did something in it. Unix time in seconds. */
    public val recencyAt: Long? = null,
    /** What it is doing. */
    public val status: ThreadStatus,
    /** The file that it is stored in, where it has one of its own. */
    public val path: String? = null,
    /** The working folder. */
    public val cwd: String,
    /** Version of the server that started it. */
    public val cliVersion: String,
    /** Name of the client that started it. */
    public val originator: String? = null,
    /** Where it comes from. */
    public val source: SessionSource,
    /** What it was started for, in the words of the client. */
    public val threadSource: String? = null,
    /** Name of the agent, for people. */
    public val agentNickname: String? = null,
    /** What the agent was started for. */
    public val agentRole: String? = null,
    /** The state of the git repository when it was started. */
    public val gitInfo: GitInfo? = null,
    /** The name that the user gave it. */
    public val name: String? = null,
    /** Its turns, oldest first. Only in the answers that resume it or read it with its turns; else empty. */
    public val turns: List<Turn>,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object ThreadSerializer : ObjectSerializer<Thread>(
    Thread.generatedSerializer(),
    neverNull = setOf("historyMode"),
)

/** A group that the user sorted a thread into. */
@Serializable(with = ThreadSectionSerializer::class)
@KeepGeneratedSerializer
public data class ThreadSection(
    /** Id of the section. */
    public val id: String,
    /** Its name. */
    public val name: String,
    /** How it is shown. */
    public val appearance: ThreadSectionAppearance? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object ThreadSectionSerializer : ObjectSerializer<ThreadSection>(ThreadSection.generatedSerializer())

/** How a section is shown. */
@Serializable(with = ThreadSectionAppearanceSerializer::class)
@KeepGeneratedSerializer
public data class ThreadSectionAppearance(
    /** Its colour. */
    public val color: String? = null,
    /** Its picture. */
    public val icon: String? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object ThreadSectionAppearanceSerializer : ObjectSerializer<ThreadSectionAppearance>(ThreadSectionAppearance.generatedSerializer())

/** What a thread is doing. */
@Serializable(with = ThreadStatusSerializer::class)
public sealed interface ThreadStatus {
    /** What kind it is, in the word of the wire. */
    public val type: String

    /** A kind that this version does not know. */
    public data class Unknown(
        /** All of it, as it came. */
        public val raw: JsonObject,
    ) : ThreadStatus {
        override val type: String
            get() = raw.text("type")
    }
}

internal object ThreadStatusSerializer : TaggedUnionSerializer<ThreadStatus>("ThreadStatus", "type") {
    override fun variant(tag: String): DeserializationStrategy<ThreadStatus>? =
        when (tag) {
            "notLoaded" -> NotLoadedStatus.serializer()
            "idle" -> IdleStatus.serializer()
            "systemError" -> SystemErrorStatus.serializer()
            "active" -> ActiveStatus.serializer()
            else -> null
        }

    override fun unknown(raw: JsonObject): ThreadStatus = ThreadStatus.Unknown(raw)

    override fun write(
        json: Json,
        value: ThreadStatus,
    ): JsonElement =
        when (value) {
            is NotLoadedStatus -> json.encodeToJsonElement(NotLoadedStatus.serializer(), value)
            is IdleStatus -> json.encodeToJsonElement(IdleStatus.serializer(), value)
            is SystemErrorStatus -> json.encodeToJsonElement(SystemErrorStatus.serializer(), value)
            is ActiveStatus -> json.encodeToJsonElement(ActiveStatus.serializer(), value)
            is ThreadStatus.Unknown -> value.raw
        }
}

/** The thread is stored only; resume it to work with it. */
@Serializable(with = NotLoadedStatusSerializer::class)
@KeepGeneratedSerializer
public data class NotLoadedStatus(
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
) : ThreadStatus {
    override val type: String
        get() = "notLoaded"
}

internal object NotLoadedStatusSerializer : ObjectSerializer<NotLoadedStatus>(
    NotLoadedStatus.generatedSerializer(),
    constants = mapOf("type" to JsonPrimitive("notLoaded")),
)

/** No turn runs. */
@Serializable(with = IdleStatusSerializer::class)
@KeepGeneratedSerializer
public data class IdleStatus(
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
) : ThreadStatus {
    override val type: String
        get() = "idle"
}

internal object IdleStatusSerializer : ObjectSerializer<IdleStatus>(
    IdleStatus.generatedSerializer(),
    constants = mapOf("type" to JsonPrimitive("idle")),
)

/** The last turn failed for a reason outside the conversation. A new turn may be started. */
@Serializable(with = SystemErrorStatusSerializer::class)
@KeepGeneratedSerializer
public data class SystemErrorStatus(
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
) : ThreadStatus {
    override val type: String
        get() = "systemError"
}

internal object SystemErrorStatusSerializer : ObjectSerializer<SystemErrorStatus>(
    SystemErrorStatus.generatedSerializer(),
    constants = mapOf("type" to JsonPrimitive("systemError")),
)

/** A turn runs. */
@Serializable(with = ActiveStatusSerializer::class)
@KeepGeneratedSerializer
public data class ActiveStatus(
    /** What it waits for. Empty while the agent is at work. */
    public val activeFlags: List<ThreadActiveFlag>,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
) : ThreadStatus {
    override val type: String
        get() = "active"
}

internal object ActiveStatusSerializer : ObjectSerializer<ActiveStatus>(
    ActiveStatus.generatedSerializer(),
    constants = mapOf("type" to JsonPrimitive("active")),
)

/** What a thread at work waits for. */
@Serializable
@JvmInline
public value class ThreadActiveFlag(
    /** The text on the wire. It need not be one that is known here. */
    public val value: String,
) {
    override fun toString(): String = value

    public companion object {
        /** An answer to a question about approval. */
        public val WAITING_ON_APPROVAL: ThreadActiveFlag = ThreadActiveFlag("waitingOnApproval")

        /** An answer to a question of the agent. */
        public val WAITING_ON_USER_INPUT: ThreadActiveFlag = ThreadActiveFlag("waitingOnUserInput")

        /** The values that this version knows. */
        public val entries: List<ThreadActiveFlag> = listOf(WAITING_ON_APPROVAL, WAITING_ON_USER_INPUT)
    }
}

/** Where a thread comes from. */
@Serializable(with = SessionSourceSerializer::class)
public sealed interface SessionSource {
    /** The terminal program. */
    public data object Cli : SessionSource

    /** An editor; also every client of the app server that says nothing else. */
    public data object Vscode : SessionSource

    /** A run without a user. */
    public data object Exec : SessionSource

    /** A client of the app server. */
    public data object AppServer : SessionSource

    /** Nobody knows. */
    public data object Unknown : SessionSource

    /** Somewhere else; this is its name. */
    public data class Custom(
        public val value: String,
    ) : SessionSource

    /** An agent that the server started by itself. */
    public data class SubAgent(
        public val value: SubAgentSource,
    ) : SessionSource

    /** What this version does not know. */
    public data class UnknownVariant(
        /** All of it, as it came. */
        public val raw: JsonElement,
    ) : SessionSource
}

internal object SessionSourceSerializer : ExternalUnionSerializer<SessionSource>("SessionSource") {
    override fun plain(tag: String): SessionSource? =
        when (tag) {
            "cli" -> SessionSource.Cli
            "vscode" -> SessionSource.Vscode
            "exec" -> SessionSource.Exec
            "appServer" -> SessionSource.AppServer
            "unknown" -> SessionSource.Unknown
            else -> null
        }

    override fun keyed(
        json: Json,
        tag: String,
        value: JsonElement,
    ): SessionSource? =
        when (tag) {
            "custom" -> SessionSource.Custom(json.decodeFromJsonElement(StrictString, value))
            "subAgent" -> SessionSource.SubAgent(json.decodeFromJsonElement(SubAgentSource.serializer(), value))
            else -> null
        }

    override fun unknown(raw: JsonElement): SessionSource = SessionSource.UnknownVariant(raw)

    override fun write(
        json: Json,
        value: SessionSource,
    ): JsonElement =
        when (value) {
            SessionSource.Cli -> JsonPrimitive("cli")
            SessionSource.Vscode -> JsonPrimitive("vscode")
            SessionSource.Exec -> JsonPrimitive("exec")
            SessionSource.AppServer -> JsonPrimitive("appServer")
            SessionSource.Unknown -> JsonPrimitive("unknown")
            is SessionSource.Custom -> keyed("custom", json.encodeToJsonElement(StrictString, value.value))
            is SessionSource.SubAgent -> keyed("subAgent", json.encodeToJsonElement(SubAgentSource.serializer(), value.value))
            is SessionSource.UnknownVariant -> value.raw
        }
}

/** What an agent was started for by the server. */
@Serializable(with = SubAgentSourceSerializer::class)
public sealed interface SubAgentSource {
    /** To review changes. */
    public data object Review : SubAgentSource

    /** To compact a history. */
    public data object Compact : SubAgentSource

    /** To tidy up what is remembered. */
    public data object MemoryConsolidation : SubAgentSource

    /** To work for another agent. */
    public data class ThreadSpawn(
        public val value: SpawnedThread,
    ) : SubAgentSource

    /** For something else; this is its name. */
    public data class Other(
        public val value: String,
    ) : SubAgentSource

    /** What this version does not know. */
    public data class Unknown(
        /** All of it, as it came. */
        public val raw: JsonElement,
    ) : SubAgentSource
}

internal object SubAgentSourceSerializer : ExternalUnionSerializer<SubAgentSource>("SubAgentSource") {
    override fun plain(tag: String): SubAgentSource? =
        when (tag) {
            "review" -> SubAgentSource.Review
            "compact" -> SubAgentSource.Compact
            "memory_consolidation" -> SubAgentSource.MemoryConsolidation
            else -> null
        }

    override fun keyed(
        json: Json,
        tag: String,
        value: JsonElement,
    ): SubAgentSource? =
        when (tag) {
            "thread_spawn" -> SubAgentSource.ThreadSpawn(json.decodeFromJsonElement(SpawnedThread.serializer(), value))
            "other" -> SubAgentSource.Other(json.decodeFromJsonElement(StrictString, value))
            else -> null
        }

    override fun unknown(raw: JsonElement): SubAgentSource = SubAgentSource.Unknown(raw)

    override fun write(
        json: Json,
        value: SubAgentSource,
    ): JsonElement =
        when (value) {
            SubAgentSource.Review -> JsonPrimitive("review")
            SubAgentSource.Compact -> JsonPrimitive("compact")
            SubAgentSource.MemoryConsolidation -> JsonPrimitive("memory_consolidation")
            is SubAgentSource.ThreadSpawn -> keyed("thread_spawn", json.encodeToJsonElement(SpawnedThread.serializer(), value.value))
            is SubAgentSource.Other -> keyed("other", json.encodeToJsonElement(StrictString, value.value))
            is SubAgentSource.Unknown -> value.raw
        }
}

/** Where an agent stands that another one started. */
@Serializable(with = SpawnedThreadSerializer::class)
@KeepGeneratedSerializer
public data class SpawnedThread(
    /** The thread of the agent that started it. */
    @SerialName("parent_thread_id")
    public val parentThreadId: String,
    /** How many agents stand above it. */
    public val depth: Int,
    /** Its place among the agents. */
    @SerialName("agent_path")
    public val agentPath: String? = null,
    /** Its name, for people. */
    @SerialName("agent_nickname")
    public val agentNickname: String? = null,
    /** What it was started for. */
    @SerialName("agent_role")
    public val agentRole: String? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object SpawnedThreadSerializer : ObjectSerializer<SpawnedThread>(SpawnedThread.generatedSerializer())

/** The state of the git repository when the thread was started. */
@Serializable(with = GitInfoSerializer::class)
@KeepGeneratedSerializer
public data class GitInfo(
    /** The commit that was checked out. */
    public val sha: String? = null,
    /** The branch that was checked out. */
    public val branch: String? = null,
    /** Address of the remote `origin`. */
    public val originUrl: String? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object GitInfoSerializer : ObjectSerializer<GitInfo>(GitInfo.generatedSerializer())

/** The order of a list. */
@Serializable
@JvmInline
public value class SortDirection(
    /** The text on the wire. It need not be one that is known here. */
    public val value: String,
) {
    override fun toString(): String = value

    public companion object {
        /** Oldest first. */
        public val ASC: SortDirection = SortDirection("asc")

        /** Newest first. */
        public val DESC: SortDirection = SortDirection("desc")

        /** The values that this version knows. */
        public val entries: List<SortDirection> = listOf(ASC, DESC)
    }
}

/** What a wish to unsubscribe came to. */
@Serializable
@JvmInline
public value class ThreadUnsubscribeStatus(
    /** The text on the wire. It need not be one that is known here. */
    public val value: String,
) {
    override fun toString(): String = value

    public companion object {
        /** The thread is not loaded, so that there was nothing to hear. */
        public val NOT_LOADED: ThreadUnsubscribeStatus = ThreadUnsubscribeStatus("notLoaded")

        /** The connection was not subscribed to it. */
        public val NOT_SUBSCRIBED: ThreadUnsubscribeStatus = ThreadUnsubscribeStatus("notSubscribed")

        /** The connection was subscribed and is no longer. */
        public val UNSUBSCRIBED: ThreadUnsubscribeStatus = ThreadUnsubscribeStatus("unsubscribed")

        /** The values that this version knows. */
        public val entries: List<ThreadUnsubscribeStatus> = listOf(NOT_LOADED, NOT_SUBSCRIBED, UNSUBSCRIBED)
    }
}

/** What threads are sorted by. */
@Serializable
@JvmInline
public value class ThreadSortKey(
    /** The text on the wire. It need not be one that is known here. */
    public val value: String,
) {
    override fun toString(): String = value

    public companion object {
        /** When they were started. */
        public val CREATED_AT: ThreadSortKey = ThreadSortKey("created_at")

        /** When something last happened in them. */
        public val UPDATED_AT: ThreadSortKey = ThreadSortKey("updated_at")

        /** When the user last did something in them. */
        public val RECENCY_AT: ThreadSortKey = ThreadSortKey("recency_at")

        /** Their place in the section. */
        public val SECTION_POSITION: ThreadSortKey = ThreadSortKey("section_position")

        /** The values that this version knows. */
        public val entries: List<ThreadSortKey> = listOf(CREATED_AT, UPDATED_AT, RECENCY_AT, SECTION_POSITION)
    }
}

/** Where threads come from, for choosing among them. */
@Serializable
@JvmInline
public value class ThreadSourceKind(
    /** The text on the wire. It need not be one that is known here. */
    public val value: String,
) {
    override fun toString(): String = value

    public companion object {
        /** The terminal program. */
        public val CLI: ThreadSourceKind = ThreadSourceKind("cli")

        /** An editor. */
        public val VSCODE: ThreadSourceKind = ThreadSourceKind("vscode")

        /** Runs without a user. */
        public val EXEC: ThreadSourceKind = ThreadSourceKind("exec")

        /** Clients of the app server. */
        public val APP_SERVER: ThreadSourceKind = ThreadSourceKind("appServer")

        /** Agents that the server started, whatever for. */
        public val SUB_AGENT: ThreadSourceKind = ThreadSourceKind("subAgent")

        /** Agents that review changes. */
        public val SUB_AGENT_REVIEW: ThreadSourceKind = ThreadSourceKind("subAgentReview")

        /** Agents that compact a history. */
        public val SUB_AGENT_COMPACT: ThreadSourceKind = ThreadSourceKind("subAgentCompact")

        /** Agents that work for another agent. */
        public val SUB_AGENT_THREAD_SPAWN: ThreadSourceKind = ThreadSourceKind("subAgentThreadSpawn")

        /** Agents started for something else. */
        public val SUB_AGENT_OTHER: ThreadSourceKind = ThreadSourceKind("subAgentOther")

        /** Nobody knows. */
        public val UNKNOWN: ThreadSourceKind = ThreadSourceKind("unknown")

        /** The values that this version knows. */
        public val entries: List<ThreadSourceKind> =
            listOf(
                CLI,
                VSCODE,
                EXEC,
                APP_SERVER,
                SUB_AGENT,
                SUB_AGENT_REVIEW,
                SUB_AGENT_COMPACT,
                SUB_AGENT_THREAD_SPAWN,
                SUB_AGENT_OTHER,
                UNKNOWN,
            )
    }
}

/** One working folder, or several. */
@Serializable(with = WorkingFolderFilterSerializer::class)
public sealed interface WorkingFolderFilter {
    @JvmInline
    public value class Text(
        public val value: String,
    ) : WorkingFolderFilter

    @JvmInline
    public value class Items(
        public val value: List<String>,
    ) : WorkingFolderFilter

    /** What this version does not know. */
    public data class Unknown(
        /** All of it, as it came. */
        public val raw: JsonElement,
    ) : WorkingFolderFilter
}

internal object WorkingFolderFilterSerializer : UntaggedUnionSerializer<WorkingFolderFilter>("WorkingFolderFilter") {
    override val members: List<UnionMember<WorkingFolderFilter>> by lazy {
        listOf(
            heldMember(setOf(JsonKind.TEXT), StrictString, WorkingFolderFilter::Text),
            heldMember(setOf(JsonKind.ARRAY), ListSerializer(StrictString), WorkingFolderFilter::Items),
        ).flatten()
    }

    override fun unknown(raw: JsonElement): WorkingFolderFilter = WorkingFolderFilter.Unknown(raw)

    override fun write(
        json: Json,
        value: WorkingFolderFilter,
    ): JsonElement =
        when (value) {
            is WorkingFolderFilter.Text -> json.encodeToJsonElement(StrictString, value.value)
            is WorkingFolderFilter.Items -> json.encodeToJsonElement(ListSerializer(StrictString), value.value)
            is WorkingFolderFilter.Unknown -> value.raw
        }
}

/** How far the user has read a thread. */
@Serializable(with = ThreadReadStateSerializer::class)
@KeepGeneratedSerializer
public data class ThreadReadState(
    /** Where the unread part begins; null when all is read. */
    public val firstUnread: ThreadUnreadPosition? = null,
    /** Changes with each change of this state. */
    public val revision: String,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object ThreadReadStateSerializer : ObjectSerializer<ThreadReadState>(ThreadReadState.generatedSerializer())

/** Where the unread part of a thread begins. */
@Serializable(with = ThreadUnreadPositionSerializer::class)
public sealed interface ThreadUnreadPosition {
    /** What kind it is, in the word of the wire. */
    public val type: String

    /** A kind that this version does not know. */
    public data class Unknown(
        /** All of it, as it came. */
        public val raw: JsonObject,
    ) : ThreadUnreadPosition {
        override val type: String
            get() = raw.text("type")
    }
}

internal object ThreadUnreadPositionSerializer : TaggedUnionSerializer<ThreadUnreadPosition>("ThreadUnreadPosition", "type") {
    override fun variant(tag: String): DeserializationStrategy<ThreadUnreadPosition>? =
        when (tag) {
            "threadStart" -> UnreadThreadStart.serializer()
            "turn" -> UnreadTurn.serializer()
            else -> null
        }

    override fun unknown(raw: JsonObject): ThreadUnreadPosition = ThreadUnreadPosition.Unknown(raw)

    override fun write(
        json: Json,
        value: ThreadUnreadPosition,
    ): JsonElement =
        when (value) {
            is UnreadThreadStart -> json.encodeToJsonElement(UnreadThreadStart.serializer(), value)
            is UnreadTurn -> json.encodeToJsonElement(UnreadTurn.serializer(), value)
            is ThreadUnreadPosition.Unknown -> value.raw
        }
}

/** Everything is unread. */
@Serializable(with = UnreadThreadStartSerializer::class)
@KeepGeneratedSerializer
public data class UnreadThreadStart(
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
) : ThreadUnreadPosition {
    override val type: String
        get() = "threadStart"
}

internal object UnreadThreadStartSerializer : ObjectSerializer<UnreadThreadStart>(
    UnreadThreadStart.generatedSerializer(),
    constants = mapOf("type" to JsonPrimitive("threadStart")),
)

/** Unread from a turn on. */
@Serializable(with = UnreadTurnSerializer::class)
@KeepGeneratedSerializer
public data class UnreadTurn(
    /** The first unread turn. */
    public val turnId: String,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
) : ThreadUnreadPosition {
    override val type: String
        get() = "turn"
}

internal object UnreadTurnSerializer : ObjectSerializer<UnreadTurn>(
    UnreadTurn.generatedSerializer(),
    constants = mapOf("type" to JsonPrimitive("turn")),
)

/** Where to go on among items: `nextCursor` of the page before, or a place of its own choice. */
@Serializable(with = ThreadItemsListCursorSerializer::class)
public sealed interface ThreadItemsListCursor {
    @JvmInline
    public value class Text(
        public val value: String,
    ) : ThreadItemsListCursor

    /** What this version does not know. */
    public data class Unknown(
        /** All of it, as it came. */
        public val raw: JsonElement,
    ) : ThreadItemsListCursor
}

internal object ThreadItemsListCursorSerializer : UntaggedUnionSerializer<ThreadItemsListCursor>("ThreadItemsListCursor") {
    override val members: List<UnionMember<ThreadItemsListCursor>> by lazy {
        listOf(
            heldMember(setOf(JsonKind.TEXT), StrictString, ThreadItemsListCursor::Text),
            plainMember(setOf(JsonKind.OBJECT), ThreadItemsListAnchor.serializer()),
        ).flatten()
    }

    override fun unknown(raw: JsonElement): ThreadItemsListCursor = ThreadItemsListCursor.Unknown(raw)

    override fun write(
        json: Json,
        value: ThreadItemsListCursor,
    ): JsonElement =
        when (value) {
            is ThreadItemsListCursor.Text -> json.encodeToJsonElement(StrictString, value.value)
            is ThreadItemsListAnchor -> json.encodeToJsonElement(ThreadItemsListAnchor.serializer(), value)
            is ThreadItemsListCursor.Unknown -> value.raw
        }
}

/** A place in the history of a turn. */
@Serializable(with = ThreadItemsListAnchorSerializer::class)
public sealed interface ThreadItemsListAnchor : ThreadItemsListCursor {
    /** What kind it is, in the word of the wire. */
    public val type: String

    /** A kind that this version does not know. */
    public data class Unknown(
        /** All of it, as it came. */
        public val raw: JsonObject,
    ) : ThreadItemsListAnchor {
        override val type: String
            get() = raw.text("type")
    }
}

internal object ThreadItemsListAnchorSerializer : TaggedUnionSerializer<ThreadItemsListAnchor>("ThreadItemsListAnchor", "type") {
    override fun variant(tag: String): DeserializationStrategy<ThreadItemsListAnchor>? =
        when (tag) {
            "item" -> ItemAnchor.serializer()
            else -> null
        }

    override fun unknown(raw: JsonObject): ThreadItemsListAnchor = ThreadItemsListAnchor.Unknown(raw)

    override fun write(
        json: Json,
        value: ThreadItemsListAnchor,
    ): JsonElement =
        when (value) {
            is ItemAnchor -> json.encodeToJsonElement(ItemAnchor.serializer(), value)
            is ThreadItemsListAnchor.Unknown -> value.raw
        }
}

/** Right beside an item, which is not listed itself. */
@Serializable(with = ItemAnchorSerializer::class)
@KeepGeneratedSerializer
public data class ItemAnchor(
    /** The item; it must stand in the turn that is asked for. */
    public val itemId: String,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
) : ThreadItemsListAnchor {
    override val type: String
        get() = "item"
}

internal object ItemAnchorSerializer : ObjectSerializer<ItemAnchor>(
    ItemAnchor.generatedSerializer(),
    constants = mapOf("type" to JsonPrimitive("item")),
)

/** Which outputs to leave out of the items. None when nothing is said. */
@Serializable(with = ThreadItemOutputDeferralSerializer::class)
@KeepGeneratedSerializer
public data class ThreadItemOutputDeferral(
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object ThreadItemOutputDeferralSerializer : ObjectSerializer<ThreadItemOutputDeferral>(ThreadItemOutputDeferral.generatedSerializer())

/** An item, and where and when it stands. */
@Serializable(with = ThreadItemEntrySerializer::class)
@KeepGeneratedSerializer
public data class ThreadItemEntry(
    /** The turn that it belongs to. */
    public val turnId: String,
    /** The item. */
    public val item: ThreadItem,
    /** When the item was started. Unix time in milliseconds. */
    public val startedAtMs: Long? = null,
    /** When it was completed. Null while it is in progress. Unix time in milliseconds. */
    public val completedAtMs: Long? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object ThreadItemEntrySerializer : ObjectSerializer<ThreadItemEntry>(ThreadItemEntry.generatedSerializer())

/** What to change in the stored state of the git repository. What is left out stays. */
@Serializable(with = ThreadMetadataGitInfoUpdateParamsSerializer::class)
@KeepGeneratedSerializer
public data class ThreadMetadataGitInfoUpdateParams(
    /** The commit; null takes it away. Never empty. */
    public val sha: String? = null,
    /** The branch; null takes it away. Never empty. */
    public val branch: String? = null,
    /** Address of the remote `origin`; null takes it away. Never empty. */
    public val originUrl: String? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object ThreadMetadataGitInfoUpdateParamsSerializer : ObjectSerializer<ThreadMetadataGitInfoUpdateParams>(ThreadMetadataGitInfoUpdateParams.generatedSerializer())

/** What the next turn of a thread will be run with. */
@Serializable(with = ThreadSettingsSerializer::class)
@KeepGeneratedSerializer
public data class ThreadSettings(
    /** Name of the model. */
    public val model: String,
    /** Name of the provider of the model. */
    public val modelProvider: String,
    /** Class of service at the model endpoint. */
    public val serviceTier: String? = null,
    /** How long the model may think. */
    public val effort: ReasoningEffort? = null,
    /** How much of its thinking the model tells. */
    public val summary: ReasoningSummary? = null,
    /** The tone in which the agent talks. */
    @Deprecated("Servers no longer change the tone.")
    public val personality: Personality? = null,
    /** The way of working. */
    public val collaborationMode: CollaborationMode,
    /** Plugins that are switched off. Default: `[]`. */
    public val disabledPluginIds: List<String>? = null,
    /** The working folder. */
    public val cwd: String,
    /** When the agent has to ask before it acts. */
    public val approvalPolicy: AskForApproval,
    /** Who answers when it asks. */
    public val approvalsReviewer: ApprovalsReviewer,
    /** What its commands can reach. */
    public val sandboxPolicy: SandboxPolicy,
    /** The named set of permissions in force. */
    public val activePermissionProfile: ActivePermissionProfile? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object ThreadSettingsSerializer : ObjectSerializer<ThreadSettings>(
    ThreadSettings.generatedSerializer(),
    neverNull = setOf("disabledPluginIds"),
)

/** Tokens that a thread has used. */
@Serializable(with = ThreadTokenUsageSerializer::class)
@KeepGeneratedSerializer
public data class ThreadTokenUsage(
    /** Since it was started. */
    public val total: TokenUsageBreakdown,
    /** In the last request to the model. */
    public val last: TokenUsageBreakdown,
    /** How many tokens fit into the context of the model. */
    public val modelContextWindow: Long? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object ThreadTokenUsageSerializer : ObjectSerializer<ThreadTokenUsage>(ThreadTokenUsage.generatedSerializer())

/** Tokens, by what they were used for. */
@Serializable(with = TokenUsageBreakdownSerializer::class)
@KeepGeneratedSerializer
public data class TokenUsageBreakdown(
    /** All of them. */
    public val totalTokens: Long,
    /** Given to the model. */
    public val inputTokens: Long,
    /** Of those, taken from its cache. */
    public val cachedInputTokens: Long,
    /** Of those, written to its cache. None when left out. */
    public val cacheWriteInputTokens: Long? = null,
    /** Made by the model. */
    public val outputTokens: Long,
    /** Of those, spent on thinking. */
    public val reasoningOutputTokens: Long,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object TokenUsageBreakdownSerializer : ObjectSerializer<TokenUsageBreakdown>(
    TokenUsageBreakdown.generatedSerializer(),
    neverNull = setOf("cacheWriteInputTokens"),
)

/** What the agent is to reach in a thread, over as many turns as it takes. */
@Serializable(with = ThreadGoalSerializer::class)
@KeepGeneratedSerializer
public data class ThreadGoal(
    /** The thread. */
    public val threadId: String,
    /** What is to be reached, in words. */
    public val objective: String,
    /** Where the work stands. */
    public val status: ThreadGoalStatus,
    /** How many tokens may be spent on it. Any number when null. */
    public val tokenBudget: Long? = null,
    /** How many were spent on it. */
    public val tokensUsed: Long,
    /** How long it was worked on. In seconds. */
    public val timeUsedSeconds: Long,
    /** When it was set. Unix time in seconds. */
    public val createdAt: Long,
    /** When something about it last changed. Unix time in seconds. */
    public val updatedAt: Long,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object ThreadGoalSerializer : ObjectSerializer<ThreadGoal>(ThreadGoal.generatedSerializer())

/** Where the work towards a goal stands. */
@Serializable
@JvmInline
public value class ThreadGoalStatus(
    /** The text on the wire. It need not be one that is known here. */
    public val value: String,
) {
    override fun toString(): String = value

    public companion object {
        /** The agent works towards it, turn after turn. */
        public val ACTIVE: ThreadGoalStatus = ThreadGoalStatus("active")

        /** It rests until the user takes it up again. */
        public val PAUSED: ThreadGoalStatus = ThreadGoalStatus("paused")

        /** The agent cannot go on without help. */
        public val BLOCKED: ThreadGoalStatus = ThreadGoalStatus("blocked")

        /** It stopped at a limit on the use of the account. */
        public val USAGE_LIMITED: ThreadGoalStatus = ThreadGoalStatus("usageLimited")

        /** It stopped because its tokens are used up. */
        public val BUDGET_LIMITED: ThreadGoalStatus = ThreadGoalStatus("budgetLimited")

        /** It is reached. */
        public val COMPLETE: ThreadGoalStatus = ThreadGoalStatus("complete")

        /** The values that this version knows. */
        public val entries: List<ThreadGoalStatus> = listOf(ACTIVE, PAUSED, BLOCKED, USAGE_LIMITED, BUDGET_LIMITED, COMPLETE)
    }
}

/** What came of guessing the next words of the user. */
@Serializable(with = ThreadPredictionResultSerializer::class)
public sealed interface ThreadPredictionResult {
    /** What kind it is, in the word of the wire. */
    public val type: String

    /** A kind that this version does not know. */
    public data class Unknown(
        /** All of it, as it came. */
        public val raw: JsonObject,
    ) : ThreadPredictionResult {
        override val type: String
            get() = raw.text("type")
    }
}

internal object ThreadPredictionResultSerializer : TaggedUnionSerializer<ThreadPredictionResult>("ThreadPredictionResult", "type") {
    override fun variant(tag: String): DeserializationStrategy<ThreadPredictionResult>? =
        when (tag) {
            "completed" -> CompletedPrediction.serializer()
            "failed" -> FailedPrediction.serializer()
            else -> null
        }

    override fun unknown(raw: JsonObject): ThreadPredictionResult = ThreadPredictionResult.Unknown(raw)

    override fun write(
        json: Json,
        value: ThreadPredictionResult,
    ): JsonElement =
        when (value) {
            is CompletedPrediction -> json.encodeToJsonElement(CompletedPrediction.serializer(), value)
            is FailedPrediction -> json.encodeToJsonElement(FailedPrediction.serializer(), value)
            is ThreadPredictionResult.Unknown -> value.raw
        }
}

/** The guessing came to an end. */
@Serializable(with = CompletedPredictionSerializer::class)
@KeepGeneratedSerializer
public data class CompletedPrediction(
    /** The guess; null when there is nothing to suggest. */
    public val text: String? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
) : ThreadPredictionResult {
    override val type: String
        get() = "completed"
}

internal object CompletedPredictionSerializer : ObjectSerializer<CompletedPrediction>(
    CompletedPrediction.generatedSerializer(),
    constants = mapOf("type" to JsonPrimitive("completed")),
)

/** The guessing failed. */
@Serializable(with = FailedPredictionSerializer::class)
@KeepGeneratedSerializer
public data class FailedPrediction(
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
) : ThreadPredictionResult {
    override val type: String
        get() = "failed"
}

internal object FailedPredictionSerializer : ObjectSerializer<FailedPrediction>(
    FailedPrediction.generatedSerializer(),
    constants = mapOf("type" to JsonPrimitive("failed")),
)

/** What became of an attachment. */
@Serializable
@JvmInline
public value class ThreadAttachmentOperation(
    /** The text on the wire. It need not be one that is known here. */
    public val value: String,
) {
    override fun toString(): String = value

    public companion object {
        /** It was added. */
        public val CREATED: ThreadAttachmentOperation = ThreadAttachmentOperation("created")

        /** It was taken away. */
        public val DELETED: ThreadAttachmentOperation = ThreadAttachmentOperation("deleted")

        /** The values that this version knows. */
        public val entries: List<ThreadAttachmentOperation> = listOf(CREATED, DELETED)
    }
}
