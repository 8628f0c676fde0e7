// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.

@file:OptIn(ExperimentalSerializationApi::class)
@file:Suppress("DEPRECATION")
@file:UseSerializers(ExactJson::class, ExactJsonObject::class, StrictBoolean::class, StrictLong::class, StrictUInt::class)

package heddle.client.types

import heddle.client.json.EXTRA
import heddle.client.json.ExactJson
import heddle.client.json.ExactJsonObject
import heddle.client.json.NO_FIELDS
import heddle.client.json.ObjectSerializer
import heddle.client.json.StrictBoolean
import heddle.client.json.StrictLong
import heddle.client.json.StrictUInt
import kotlinx.serialization.ExperimentalSerializationApi
import kotlinx.serialization.KeepGeneratedSerializer
import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable
import kotlinx.serialization.UseSerializers
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject

/** How a new thread is to be set up. */
@Serializable(with = ThreadStartParamsSerializer::class)
@KeepGeneratedSerializer
public data class ThreadStartParams(
    /** Name of the model. The server's own choice when left out. */
    public val model: String? = null,
    /** Name of the provider of the model, as configured at the server. */
    public val modelProvider: String? = null,
    /** Class of service at the model endpoint. */
    public val serviceTier: String? = null,
    /** The working folder. That of the server when left out. */
    public val cwd: String? = null,
    /** When the agent has to ask before it acts. */
    public val approvalPolicy: AskForApproval? = null,
    /** Who answers when it asks. */
    public val approvalsReviewer: ApprovalsReviewer? = null,
    /** What its commands can reach. */
    public val sandbox: SandboxMode? = null,
    /** Settings of the server to change for this thread, by their dotted names. */
    public val config: Map<String, JsonElement>? = null,
    /** Instructions in place of those that the server gives the model. */
    public val baseInstructions: String? = null,
    /** Instructions that go before those of the user. */
    public val developerInstructions: String? = null,
    /** The tone in which the agent talks. */
    @Deprecated("Servers no longer change the tone.")
    public val personality: Personality? = null,
    /** Do not store it. */
    public val ephemeral: Boolean? = null,
    /** Name of the service that the thread is for. */
    public val serviceName: String? = null,
    /** Why the thread is started. */
    public val sessionStartSource: ThreadStartSource? = null,
    /** What the thread is for, in the words of the client. */
    public val threadSource: String? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object ThreadStartParamsSerializer : ObjectSerializer<ThreadStartParams>(ThreadStartParams.generatedSerializer())

/** The new thread and what holds for it. */
@Serializable(with = ThreadStartResponseSerializer::class)
@KeepGeneratedSerializer
public data class ThreadStartResponse(
    /** The thread. */
    public val thread: Thread,
    /** Name of the model. */
    public val model: String,
    /** Name of the provider of the model. */
    public val modelProvider: String,
    /** Class of service at the model endpoint. */
    public val serviceTier: String? = null,
    /** Plugins that are switched off. Default: `[]`. */
    public val disabledPluginIds: List<String>? = null,
    /** The working folder. */
    public val cwd: String,
    /** Files whose instructions the model was given. Default: `[]`. */
    public val instructionSources: List<String>? = null,
    /** When the agent has to ask before it acts. */
    public val approvalPolicy: AskForApproval,
    /** Who answers when it asks. */
    public val approvalsReviewer: ApprovalsReviewer,
    /** What its commands can reach. */
    public val sandbox: SandboxPolicy,
    /** How long the model may think. */
    public val reasoningEffort: ReasoningEffort? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object ThreadStartResponseSerializer : ObjectSerializer<ThreadStartResponse>(
    ThreadStartResponse.generatedSerializer(),
    neverNull = setOf("disabledPluginIds", "instructionSources"),
)

/** Which thread to take up again, and what to change in it. */
@Serializable(with = ThreadResumeParamsSerializer::class)
@KeepGeneratedSerializer
public data class ThreadResumeParams(
    /** The thread. */
    public val threadId: String,
    /** Answer without the turns, for reading them page by page. With all of them when left out. */
    public val excludeTurns: Boolean? = null,
    /** Name of the model. The server's own choice when left out. */
    public val model: String? = null,
    /** Name of the provider of the model, as configured at the server. */
    public val modelProvider: String? = null,
    /** Class of service at the model endpoint. */
    public val serviceTier: String? = null,
    /** The working folder. That of the server when left out. */
    public val cwd: String? = null,
    /** When the agent has to ask before it acts. */
    public val approvalPolicy: AskForApproval? = null,
    /** Who answers when it asks. */
    public val approvalsReviewer: ApprovalsReviewer? = null,
    /** What its commands can reach. */
    public val sandbox: SandboxMode? = null,
    /** Settings of the server to change for this thread, by their dotted names. */
    public val config: Map<String, JsonElement>? = null,
    /** Instructions in place of those that the server gives the model. */
    public val baseInstructions: String? = null,
    /** Instructions that go before those of the user. */
    public val developerInstructions: String? = null,
    /** The tone in which the agent talks. */
    @Deprecated("Servers no longer change the tone.")
    public val personality: Personality? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object ThreadResumeParamsSerializer : ObjectSerializer<ThreadResumeParams>(
    ThreadResumeParams.generatedSerializer(),
    neverNull = setOf("excludeTurns"),
)

/** The thread, with its turns, and what holds for it. */
@Serializable(with = ThreadResumeResponseSerializer::class)
@KeepGeneratedSerializer
public data class ThreadResumeResponse(
    /** The thread. */
    public val thread: Thread,
    /** Name of the model. */
    public val model: String,
    /** Name of the provider of the model. */
    public val modelProvider: String,
    /** Class of service at the model endpoint. */
    public val serviceTier: String? = null,
    /** Plugins that are switched off. Default: `[]`. */
    public val disabledPluginIds: List<String>? = null,
    /** The working folder. */
    public val cwd: String,
    /** Files whose instructions the model was given. Default: `[]`. */
    public val instructionSources: List<String>? = null,
    /** When the agent has to ask before it acts. */
    public val approvalPolicy: AskForApproval,
    /** Who answers when it asks. */
    public val approvalsReviewer: ApprovalsReviewer,
    /** What its commands can reach. */
    public val sandbox: SandboxPolicy,
    /** How long the model may think. */
    public val reasoningEffort: ReasoningEffort? = null,
    /** The way of working in force. */
    public val collaborationMode: CollaborationMode? = null,
    /** Where to begin paging back through the turns. */
    public val turnsBackwardsCursor: String? = null,
    /** Where to begin paging back through the items. */
    public val itemsBackwardsCursor: String? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object ThreadResumeResponseSerializer : ObjectSerializer<ThreadResumeResponse>(
    ThreadResumeResponse.generatedSerializer(),
    neverNull = setOf("disabledPluginIds", "instructionSources"),
)

/** Which thread to copy, how much of it, and what to change in the copy. */
@Serializable(with = ThreadForkParamsSerializer::class)
@KeepGeneratedSerializer
public data class ThreadForkParams(
    /** The thread. */
    public val threadId: String,
    /** Answer without the turns, for reading them page by page. With all of them when left out. */
    public val excludeTurns: Boolean? = null,
    /** Name of the model. The server's own choice when left out. */
    public val model: String? = null,
    /** Name of the provider of the model, as configured at the server. */
    public val modelProvider: String? = null,
    /** Class of service at the model endpoint. */
    public val serviceTier: String? = null,
    /** The working folder. That of the server when left out. */
    public val cwd: String? = null,
    /** When the agent has to ask before it acts. */
    public val approvalPolicy: AskForApproval? = null,
    /** Who answers when it asks. */
    public val approvalsReviewer: ApprovalsReviewer? = null,
    /** What its commands can reach. */
    public val sandbox: SandboxMode? = null,
    /** Settings of the server to change for this thread, by their dotted names. */
    public val config: Map<String, JsonElement>? = null,
    /** Instructions in place of those that the server gives the model. */
    public val baseInstructions: String? = null,
    /** Instructions that go before those of the user. */
    public val developerInstructions: String? = null,
    /** Do not store the copy. */
    public val ephemeral: Boolean? = null,
    /** What the copy is for, in the words of the client. */
    public val threadSource: String? = null,
    /** The last turn to take over; it must have ended. All turns when left out. */
    public val lastTurnId: String? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object ThreadForkParamsSerializer : ObjectSerializer<ThreadForkParams>(
    ThreadForkParams.generatedSerializer(),
    neverNull = setOf("excludeTurns", "ephemeral"),
)

/** The copy, with its turns, and what holds for it. */
@Serializable(with = ThreadForkResponseSerializer::class)
@KeepGeneratedSerializer
public data class ThreadForkResponse(
    /** The thread. */
    public val thread: Thread,
    /** Name of the model. */
    public val model: String,
    /** Name of the provider of the model. */
    public val modelProvider: String,
    /** Class of service at the model endpoint. */
    public val serviceTier: String? = null,
    /** Plugins that are switched off. Default: `[]`. */
    public val disabledPluginIds: List<String>? = null,
    /** The working folder. */
    public val cwd: String,
    /** Files whose instructions the model was given. Default: `[]`. */
    public val instructionSources: List<String>? = null,
    /** When the agent has to ask before it acts. */
    public val approvalPolicy: AskForApproval,
    /** Who answers when it asks. */
    public val approvalsReviewer: ApprovalsReviewer,
    /** What its commands can reach. */
    public val sandbox: SandboxPolicy,
    /** How long the model may think. */
    public val reasoningEffort: ReasoningEffort? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object ThreadForkResponseSerializer : ObjectSerializer<ThreadForkResponse>(
    ThreadForkResponse.generatedSerializer(),
    neverNull = setOf("disabledPluginIds", "instructionSources"),
)

/** Which thread the connection wants to hear no more of. */
@Serializable(with = ThreadUnsubscribeParamsSerializer::class)
@KeepGeneratedSerializer
public data class ThreadUnsubscribeParams(
    /** The thread. */
    public val threadId: String,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object ThreadUnsubscribeParamsSerializer : ObjectSerializer<ThreadUnsubscribeParams>(ThreadUnsubscribeParams.generatedSerializer())

/** The connection is not subscribed to the thread. */
@Serializable(with = ThreadUnsubscribeResponseSerializer::class)
@KeepGeneratedSerializer
public data class ThreadUnsubscribeResponse(
    /** What the wish came to. */
    public val status: ThreadUnsubscribeStatus,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object ThreadUnsubscribeResponseSerializer : ObjectSerializer<ThreadUnsubscribeResponse>(ThreadUnsubscribeResponse.generatedSerializer())

/** Which threads to list, and in what order. */
@Serializable(with = ThreadListParamsSerializer::class)
@KeepGeneratedSerializer
public data class ThreadListParams(
    /** Where to go on: `nextCursor` of the page before. */
    public val cursor: String? = null,
    /** How many at most. The server has a limit of its own. */
    public val limit: UInt? = null,
    /** What to sort by. The time of creation when left out. */
    public val sortKey: ThreadSortKey? = null,
    /** From which end. The newest first when left out. */
    public val sortDirection: SortDirection? = null,
    /** Only threads of these providers. All when empty; those of the configured one when left out. */
    public val modelProviders: List<String>? = null,
    /** Only threads that come from these. Those of people when left out. */
    public val sourceKinds: List<ThreadSourceKind>? = null,
    /** Only those in the archive, or only those that are not. The latter when left out. */
    public val archived: Boolean? = null,
    /** Only threads with this working folder. */
    public val cwd: WorkingFolderFilter? = null,
    /** Only threads whose title or preview contains this. */
    public val searchTerm: String? = null,
    /** Only threads that these clients started. */
    public val originators: List<String>? = null,
    /** Leave these out. */
    public val excludedThreadIds: List<String>? = null,
    /** Only threads of this section. */
    public val sectionId: String? = null,
    /** Only threads of the account that is signed in. */
    public val currentAccountOnly: Boolean? = null,
    /** Ask the index only, even where it may lag behind the files. */
    public val useStateDbOnly: Boolean? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object ThreadListParamsSerializer : ObjectSerializer<ThreadListParams>(
    ThreadListParams.generatedSerializer(),
    neverNull = setOf("currentAccountOnly", "useStateDbOnly"),
)

/** One page of threads. */
@Serializable(with = ThreadListResponseSerializer::class)
@KeepGeneratedSerializer
public data class ThreadListResponse(
    /** The threads, without their turns. */
    public val data: List<Thread>,
    /** Where the next page begins; null at the end. */
    public val nextCursor: String? = null,
    /** Where the page in the other direction begins. */
    public val backwardsCursor: String? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object ThreadListResponseSerializer : ObjectSerializer<ThreadListResponse>(ThreadListResponse.generatedSerializer())

/** How many loaded threads to list. */
@Serializable(with = ThreadLoadedListParamsSerializer::class)
@KeepGeneratedSerializer
public data class ThreadLoadedListParams(
    /** Where to go on: `nextCursor` of the page before. */
    public val cursor: String? = null,
    /** How many at most. All when left out. */
    public val limit: UInt? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object ThreadLoadedListParamsSerializer : ObjectSerializer<ThreadLoadedListParams>(ThreadLoadedListParams.generatedSerializer())

/** One page of loaded threads. */
@Serializable(with = ThreadLoadedListResponseSerializer::class)
@KeepGeneratedSerializer
public data class ThreadLoadedListResponse(
    /** Ids of threads that the server holds in memory. */
    public val data: List<String>,
    /** Where the next page begins; null at the end. */
    public val nextCursor: String? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object ThreadLoadedListResponseSerializer : ObjectSerializer<ThreadLoadedListResponse>(ThreadLoadedListResponse.generatedSerializer())

/** Which thread to look at, without loading it. */
@Serializable(with = ThreadReadParamsSerializer::class)
@KeepGeneratedSerializer
public data class ThreadReadParams(
    /** The thread. */
    public val threadId: String,
    /** Answer with its turns. Without when left out. */
    @Deprecated("A long history is read page by page: `thread/turns/list`, `thread/items/list`.")
    public val includeTurns: Boolean? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object ThreadReadParamsSerializer : ObjectSerializer<ThreadReadParams>(
    ThreadReadParams.generatedSerializer(),
    neverNull = setOf("includeTurns"),
)

/** The thread as it stands. */
@Serializable(with = ThreadReadResponseSerializer::class)
@KeepGeneratedSerializer
public data class ThreadReadResponse(
    /** The thread. */
    public val thread: Thread,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object ThreadReadResponseSerializer : ObjectSerializer<ThreadReadResponse>(ThreadReadResponse.generatedSerializer())

/** Which turns of a thread to list. */
@Serializable(with = ThreadTurnsListParamsSerializer::class)
@KeepGeneratedSerializer
public data class ThreadTurnsListParams(
    /** The thread. */
    public val threadId: String,
    /** Where to go on: `nextCursor` of the page before. */
    public val cursor: String? = null,
    /** How many turns at most. */
    public val limit: UInt? = null,
    /** From which end. The newest first when left out. */
    public val sortDirection: SortDirection? = null,
    /** How many of their items. A summary when left out. */
    public val itemsView: TurnItemsView? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object ThreadTurnsListParamsSerializer : ObjectSerializer<ThreadTurnsListParams>(ThreadTurnsListParams.generatedSerializer())

/** One page of the turns of a thread. */
@Serializable(with = ThreadTurnsListResponseSerializer::class)
@KeepGeneratedSerializer
public data class ThreadTurnsListResponse(
    /** The turns. */
    public val data: List<Turn>,
    /** Where the next page begins; null at the end. */
    public val nextCursor: String? = null,
    /**
     * Where the page in the other direction begins: with the first entry of this one, once more. Null when
     * the page is empty.
     */
    public val backwardsCursor: String? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object ThreadTurnsListResponseSerializer : ObjectSerializer<ThreadTurnsListResponse>(ThreadTurnsListResponse.generatedSerializer())

/** Which items of a thread to list. */
@Serializable(with = ThreadItemsListParamsSerializer::class)
@KeepGeneratedSerializer
public data class ThreadItemsListParams(
    /** The thread. */
    public val threadId: String,
    /** Only items of this turn. Those of all turns when left out. */
    public val turnId: String? = null,
    /** Where to go on: `nextCursor` of the page before, or with `turnId` an item to go on from. */
    public val cursor: ThreadItemsListCursor? = null,
    /** How many items at most. */
    public val limit: UInt? = null,
    /** From which end. The oldest first when left out. */
    public val sortDirection: SortDirection? = null,
    /** Outputs to leave out, for reading them one by one with `thread/items/read`. Only with `turnId`. */
    public val deferOutput: ThreadItemOutputDeferral? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object ThreadItemsListParamsSerializer : ObjectSerializer<ThreadItemsListParams>(ThreadItemsListParams.generatedSerializer())

/** One page of items. */
@Serializable(with = ThreadItemsListResponseSerializer::class)
@KeepGeneratedSerializer
public data class ThreadItemsListResponse(
    /** The items. */
    public val data: List<ThreadItemEntry>,
    /** Where the next page begins; null at the end. */
    public val nextCursor: String? = null,
    /**
     * Where the page in the other direction begins: with the first entry of this one, once more. Null when
     * the page is empty.
     */
    public val backwardsCursor: String? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object ThreadItemsListResponseSerializer : ObjectSerializer<ThreadItemsListResponse>(ThreadItemsListResponse.generatedSerializer())

/** What to call a thread. */
@Serializable(with = ThreadSetNameParamsSerializer::class)
@KeepGeneratedSerializer
public data class ThreadSetNameParams(
    /** The thread. */
    public val threadId: String,
    /** Its name from now on, for people. It must not be empty. */
    public val name: String,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object ThreadSetNameParamsSerializer : ObjectSerializer<ThreadSetNameParams>(ThreadSetNameParams.generatedSerializer())

/** The thread has its name. */
@Serializable(with = ThreadSetNameResponseSerializer::class)
@KeepGeneratedSerializer
public data class ThreadSetNameResponse(
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object ThreadSetNameResponseSerializer : ObjectSerializer<ThreadSetNameResponse>(ThreadSetNameResponse.generatedSerializer())

/** What to change in what is stored about a thread. What is left out stays. */
@Serializable(with = ThreadMetadataUpdateParamsSerializer::class)
@KeepGeneratedSerializer
public data class ThreadMetadataUpdateParams(
    /** The thread. */
    public val threadId: String,
    /** The state of the git repository. */
    public val gitInfo: ThreadMetadataGitInfoUpdateParams? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object ThreadMetadataUpdateParamsSerializer : ObjectSerializer<ThreadMetadataUpdateParams>(ThreadMetadataUpdateParams.generatedSerializer())

/** The thread with the changes. */
@Serializable(with = ThreadMetadataUpdateResponseSerializer::class)
@KeepGeneratedSerializer
public data class ThreadMetadataUpdateResponse(
    /** The thread. */
    public val thread: Thread,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object ThreadMetadataUpdateResponseSerializer : ObjectSerializer<ThreadMetadataUpdateResponse>(ThreadMetadataUpdateResponse.generatedSerializer())

/** Which thread to put away. */
@Serializable(with = ThreadArchiveParamsSerializer::class)
@KeepGeneratedSerializer
public data class ThreadArchiveParams(
    /** The thread; it must not be in the archive yet. */
    public val threadId: String,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object ThreadArchiveParamsSerializer : ObjectSerializer<ThreadArchiveParams>(ThreadArchiveParams.generatedSerializer())

/** The thread is in the archive. */
@Serializable(with = ThreadArchiveResponseSerializer::class)
@KeepGeneratedSerializer
public data class ThreadArchiveResponse(
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object ThreadArchiveResponseSerializer : ObjectSerializer<ThreadArchiveResponse>(ThreadArchiveResponse.generatedSerializer())

/** Which thread to take out of the archive. */
@Serializable(with = ThreadUnarchiveParamsSerializer::class)
@KeepGeneratedSerializer
public data class ThreadUnarchiveParams(
    /** The thread; it must be in the archive. */
    public val threadId: String,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object ThreadUnarchiveParamsSerializer : ObjectSerializer<ThreadUnarchiveParams>(ThreadUnarchiveParams.generatedSerializer())

/** The thread is among the others again. It is not loaded by that. */
@Serializable(with = ThreadUnarchiveResponseSerializer::class)
@KeepGeneratedSerializer
public data class ThreadUnarchiveResponse(
    /** The thread, without its turns. */
    public val thread: Thread,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object ThreadUnarchiveResponseSerializer : ObjectSerializer<ThreadUnarchiveResponse>(ThreadUnarchiveResponse.generatedSerializer())

/** Which thread to delete for good. */
@Serializable(with = ThreadDeleteParamsSerializer::class)
@KeepGeneratedSerializer
public data class ThreadDeleteParams(
    /** The thread. */
    public val threadId: String,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object ThreadDeleteParamsSerializer : ObjectSerializer<ThreadDeleteParams>(ThreadDeleteParams.generatedSerializer())

/** The thread is gone. */
@Serializable(with = ThreadDeleteResponseSerializer::class)
@KeepGeneratedSerializer
public data class ThreadDeleteResponse(
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object ThreadDeleteResponseSerializer : ObjectSerializer<ThreadDeleteResponse>(ThreadDeleteResponse.generatedSerializer())

/** Which history to compact. */
@Serializable(with = ThreadCompactStartParamsSerializer::class)
@KeepGeneratedSerializer
public data class ThreadCompactStartParams(
    /** The thread. */
    public val threadId: String,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object ThreadCompactStartParamsSerializer : ObjectSerializer<ThreadCompactStartParams>(ThreadCompactStartParams.generatedSerializer())

/** The history will be compacted. That happens in a turn, which comes with `turn/started`. */
@Serializable(with = ThreadCompactStartResponseSerializer::class)
@KeepGeneratedSerializer
public data class ThreadCompactStartResponse(
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object ThreadCompactStartResponseSerializer : ObjectSerializer<ThreadCompactStartResponse>(ThreadCompactStartResponse.generatedSerializer())

/** A command that the user types. No sandbox holds it back. */
@Serializable(with = ThreadShellCommandParamsSerializer::class)
@KeepGeneratedSerializer
public data class ThreadShellCommandParams(
    /** The thread. */
    public val threadId: String,
    /** The command line, for the shell of the thread: pipes and quotes mean what they mean there. */
    public val command: String,
    /** How long it may run; with 0 its time is up at once. An hour when left out. In milliseconds. */
    public val timeoutMs: Long? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object ThreadShellCommandParamsSerializer : ObjectSerializer<ThreadShellCommandParams>(ThreadShellCommandParams.generatedSerializer())

/** The command will run. What becomes of it comes as an item. */
@Serializable(with = ThreadShellCommandResponseSerializer::class)
@KeepGeneratedSerializer
public data class ThreadShellCommandResponse(
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object ThreadShellCommandResponseSerializer : ObjectSerializer<ThreadShellCommandResponse>(ThreadShellCommandResponse.generatedSerializer())

/** What the model is to find at the end of the history with its next request. */
@Serializable(with = ThreadInjectItemsParamsSerializer::class)
@KeepGeneratedSerializer
public data class ThreadInjectItemsParams(
    /** The thread. */
    public val threadId: String,
    /** What to add, in the form of the model endpoint; it goes there as it is. */
    public val items: List<JsonElement>,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object ThreadInjectItemsParamsSerializer : ObjectSerializer<ThreadInjectItemsParams>(ThreadInjectItemsParams.generatedSerializer())

/** The history has been added to. */
@Serializable(with = ThreadInjectItemsResponseSerializer::class)
@KeepGeneratedSerializer
public data class ThreadInjectItemsResponse(
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object ThreadInjectItemsResponseSerializer : ObjectSerializer<ThreadInjectItemsResponse>(ThreadInjectItemsResponse.generatedSerializer())

/** How far to take a thread back. Files stay as the agent left them. */
@Serializable(with = ThreadRevertParamsSerializer::class)
@KeepGeneratedSerializer
public data class ThreadRevertParams(
    /** The thread. */
    public val threadId: String,
    /** The first turn to drop; all that came after it go with it. */
    public val beforeTurnId: String,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object ThreadRevertParamsSerializer : ObjectSerializer<ThreadRevertParams>(ThreadRevertParams.generatedSerializer())

/** The thread as it was before the turn. */
@Serializable(with = ThreadRevertResponseSerializer::class)
@KeepGeneratedSerializer
public data class ThreadRevertResponse(
    /** The thread, without turns; ask for those page by page. */
    public val thread: Thread,
    /** Where to begin paging back through the turns. */
    public val turnsBackwardsCursor: String? = null,
    /** Where to begin paging back through the items. */
    public val itemsBackwardsCursor: String? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object ThreadRevertResponseSerializer : ObjectSerializer<ThreadRevertResponse>(ThreadRevertResponse.generatedSerializer())

/** A thread was started or forked. */
@Serializable(with = ThreadStartedNotificationSerializer::class)
@KeepGeneratedSerializer
public data class ThreadStartedNotification(
    /** The thread, without turns. */
    public val thread: Thread,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object ThreadStartedNotificationSerializer : ObjectSerializer<ThreadStartedNotification>(ThreadStartedNotification.generatedSerializer())

/** A thread does something else now. */
@Serializable(with = ThreadStatusChangedNotificationSerializer::class)
@KeepGeneratedSerializer
public data class ThreadStatusChangedNotification(
    /** The thread. */
    public val threadId: String,
    /** What it is doing. */
    public val status: ThreadStatus,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object ThreadStatusChangedNotificationSerializer : ObjectSerializer<ThreadStatusChangedNotification>(ThreadStatusChangedNotification.generatedSerializer())

/** A thread is no longer loaded. It can be resumed, unless it was not stored. */
@Serializable(with = ThreadClosedNotificationSerializer::class)
@KeepGeneratedSerializer
public data class ThreadClosedNotification(
    /** The thread. */
    public val threadId: String,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object ThreadClosedNotificationSerializer : ObjectSerializer<ThreadClosedNotification>(ThreadClosedNotification.generatedSerializer())

/** A thread goes on with other settings. */
@Serializable(with = ThreadSettingsUpdatedNotificationSerializer::class)
@KeepGeneratedSerializer
public data class ThreadSettingsUpdatedNotification(
    /** The thread. */
    public val threadId: String,
    /** All that hold now. */
    public val threadSettings: ThreadSettings,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object ThreadSettingsUpdatedNotificationSerializer : ObjectSerializer<ThreadSettingsUpdatedNotification>(ThreadSettingsUpdatedNotification.generatedSerializer())

/** A thread has another name now. */
@Serializable(with = ThreadNameUpdatedNotificationSerializer::class)
@KeepGeneratedSerializer
public data class ThreadNameUpdatedNotification(
    /** The thread. */
    public val threadId: String,
    /** Its name; absent or null when it has none. */
    public val threadName: String? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object ThreadNameUpdatedNotificationSerializer : ObjectSerializer<ThreadNameUpdatedNotification>(ThreadNameUpdatedNotification.generatedSerializer())

/** A thread was moved: into a section, out of it, or to another place in it. */
@Serializable(with = ThreadSectionChangedNotificationSerializer::class)
@KeepGeneratedSerializer
public data class ThreadSectionChangedNotification(
    /** The thread. */
    public val threadId: String,
    /** The section that it is in now; null when it is in none. */
    public val sectionId: String?,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object ThreadSectionChangedNotificationSerializer : ObjectSerializer<ThreadSectionChangedNotification>(ThreadSectionChangedNotification.generatedSerializer())

/** A thread belongs to another project now, or to none. */
@Serializable(with = ThreadProjectUpdatedNotificationSerializer::class)
@KeepGeneratedSerializer
public data class ThreadProjectUpdatedNotification(
    /** The thread. */
    public val threadId: String,
    /** The project; null when it belongs to none. */
    public val projectId: String?,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object ThreadProjectUpdatedNotificationSerializer : ObjectSerializer<ThreadProjectUpdatedNotification>(ThreadProjectUpdatedNotification.generatedSerializer())

/** A thread was put into the archive. */
@Serializable(with = ThreadArchivedNotificationSerializer::class)
@KeepGeneratedSerializer
public data class ThreadArchivedNotification(
    /** The thread. */
    public val threadId: String,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object ThreadArchivedNotificationSerializer : ObjectSerializer<ThreadArchivedNotification>(ThreadArchivedNotification.generatedSerializer())

/** A thread was taken out of the archive. */
@Serializable(with = ThreadUnarchivedNotificationSerializer::class)
@KeepGeneratedSerializer
public data class ThreadUnarchivedNotification(
    /** The thread. */
    public val threadId: String,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object ThreadUnarchivedNotificationSerializer : ObjectSerializer<ThreadUnarchivedNotification>(ThreadUnarchivedNotification.generatedSerializer())

/** A thread was deleted for good. */
@Serializable(with = ThreadDeletedNotificationSerializer::class)
@KeepGeneratedSerializer
public data class ThreadDeletedNotification(
    /** The thread. */
    public val threadId: String,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object ThreadDeletedNotificationSerializer : ObjectSerializer<ThreadDeletedNotification>(ThreadDeletedNotification.generatedSerializer())

/** A thread was taken back to an earlier turn: what a client shows of its history is out of date. */
@Serializable(with = ThreadRevertedNotificationSerializer::class)
@KeepGeneratedSerializer
public data class ThreadRevertedNotification(
    /** The thread. */
    public val threadId: String,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object ThreadRevertedNotificationSerializer : ObjectSerializer<ThreadRevertedNotification>(ThreadRevertedNotification.generatedSerializer())

/** The history of a thread was compacted. */
@Deprecated("The turn also carries it as an item, which is kept: look for `contextCompaction`.")
@Serializable(with = ContextCompactedNotificationSerializer::class)
@KeepGeneratedSerializer
public data class ContextCompactedNotification(
    /** The thread. */
    public val threadId: String,
    /** The turn in which that happened. */
    public val turnId: String,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object ContextCompactedNotificationSerializer : ObjectSerializer<ContextCompactedNotification>(ContextCompactedNotification.generatedSerializer())

/** A request to the model ended and was counted. */
@Serializable(with = ThreadTokenUsageUpdatedNotificationSerializer::class)
@KeepGeneratedSerializer
public data class ThreadTokenUsageUpdatedNotification(
    /** The thread. */
    public val threadId: String,
    /** The turn that used them. */
    public val turnId: String,
    /** The tokens used so far. */
    public val tokenUsage: ThreadTokenUsage,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object ThreadTokenUsageUpdatedNotificationSerializer : ObjectSerializer<ThreadTokenUsageUpdatedNotification>(ThreadTokenUsageUpdatedNotification.generatedSerializer())

/** The user has read more of a thread, or there is more to read. */
@Serializable(with = ThreadReadStateChangedNotificationSerializer::class)
@KeepGeneratedSerializer
public data class ThreadReadStateChangedNotification(
    /** The thread. */
    public val threadId: String,
    /** How far the user has read. */
    public val readState: ThreadReadState,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object ThreadReadStateChangedNotificationSerializer : ObjectSerializer<ThreadReadStateChangedNotification>(ThreadReadStateChangedNotification.generatedSerializer())

/** What waits to be said in a thread changed. */
@Serializable(with = ThreadQueueChangedNotificationSerializer::class)
@KeepGeneratedSerializer
public data class ThreadQueueChangedNotification(
    /** The thread. */
    public val threadId: String,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object ThreadQueueChangedNotificationSerializer : ObjectSerializer<ThreadQueueChangedNotification>(ThreadQueueChangedNotification.generatedSerializer())

/** A goal was set, or something about it changed. */
@Serializable(with = ThreadGoalUpdatedNotificationSerializer::class)
@KeepGeneratedSerializer
public data class ThreadGoalUpdatedNotification(
    /** The thread. */
    public val threadId: String,
    /** The turn that changed it; null when none did. */
    public val turnId: String? = null,
    /** The goal as it stands now. */
    public val goal: ThreadGoal,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object ThreadGoalUpdatedNotificationSerializer : ObjectSerializer<ThreadGoalUpdatedNotification>(ThreadGoalUpdatedNotification.generatedSerializer())

/** A thread has no goal: it was taken away, or there was none when the thread was resumed. */
@Serializable(with = ThreadGoalClearedNotificationSerializer::class)
@KeepGeneratedSerializer
public data class ThreadGoalClearedNotification(
    /** The thread. */
    public val threadId: String,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object ThreadGoalClearedNotificationSerializer : ObjectSerializer<ThreadGoalClearedNotification>(ThreadGoalClearedNotification.generatedSerializer())

/** A guess at what the user will say next was made, or failed. */
@Serializable(with = ThreadPredictionUpdatedNotificationSerializer::class)
@KeepGeneratedSerializer
public data class ThreadPredictionUpdatedNotification(
    /** The thread. */
    public val threadId: String,
    /** The turn after which the user would say it. */
    public val sourceTurnId: String,
    /** What came of it. */
    public val result: ThreadPredictionResult,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object ThreadPredictionUpdatedNotificationSerializer : ObjectSerializer<ThreadPredictionUpdatedNotification>(ThreadPredictionUpdatedNotification.generatedSerializer())

/** An attachment, something that clients keep with a thread, was added or taken away. */
@Serializable(with = ThreadAttachmentUpdatedNotificationSerializer::class)
@KeepGeneratedSerializer
public data class ThreadAttachmentUpdatedNotification(
    /** The thread. */
    public val threadId: String,
    /** Id of the attachment. */
    public val attachmentId: String,
    /** What kind of thing it is, in the words of the client. */
    public val attachmentType: String,
    /** Tells it apart from others of its kind, in the words of the client. */
    public val identityKey: String,
    /** What became of it. */
    public val operation: ThreadAttachmentOperation,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object ThreadAttachmentUpdatedNotificationSerializer : ObjectSerializer<ThreadAttachmentUpdatedNotification>(ThreadAttachmentUpdatedNotification.generatedSerializer())

/** A machine that a thread works on came within reach, or went out of it. */
@Serializable(with = EnvironmentConnectionNotificationSerializer::class)
@KeepGeneratedSerializer
public data class EnvironmentConnectionNotification(
    /** The thread. */
    public val threadId: String,
    /** Id of the machine. */
    public val environmentId: String,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object EnvironmentConnectionNotificationSerializer : ObjectSerializer<EnvironmentConnectionNotification>(EnvironmentConnectionNotification.generatedSerializer())
