// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.

@file:OptIn(ExperimentalSerializationApi::class)
@file:Suppress("DEPRECATION")
@file:UseSerializers(ExactJsonObject::class, StrictLong::class, StrictULong::class)

package heddle.client.types

import heddle.client.json.EXTRA
import heddle.client.json.ExactJsonObject
import heddle.client.json.NO_FIELDS
import heddle.client.json.ObjectSerializer
import heddle.client.json.StrictLong
import heddle.client.json.StrictULong
import kotlinx.serialization.ExperimentalSerializationApi
import kotlinx.serialization.KeepGeneratedSerializer
import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable
import kotlinx.serialization.UseSerializers
import kotlinx.serialization.json.JsonObject

/** An item began. */
@Serializable(with = ItemStartedNotificationSerializer::class)
@KeepGeneratedSerializer
public data class ItemStartedNotification(
    /** The item as it stands at the beginning. */
    public val item: ThreadItem,
    /** The thread. */
    public val threadId: String,
    /** The turn. */
    public val turnId: String,
    /** When it began. Unix time in milliseconds. */
    public val startedAtMs: Long,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object ItemStartedNotificationSerializer : ObjectSerializer<ItemStartedNotification>(ItemStartedNotification.generatedSerializer())

/** An item ended and changes no more. */
@Serializable(with = ItemCompletedNotificationSerializer::class)
@KeepGeneratedSerializer
public data class ItemCompletedNotification(
    /** The item as it will be kept. */
    public val item: ThreadItem,
    /** The thread. */
    public val threadId: String,
    /** The turn. */
    public val turnId: String,
    /** How many tokens it takes up in the context of the model. */
    public val contentTokenCount: ULong? = null,
    /** When it ended. Unix time in milliseconds. */
    public val completedAtMs: Long,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object ItemCompletedNotificationSerializer : ObjectSerializer<ItemCompletedNotification>(ItemCompletedNotification.generatedSerializer())

/** More text of a message of the agent. */
@Serializable(with = AgentMessageDeltaNotificationSerializer::class)
@KeepGeneratedSerializer
public data class AgentMessageDeltaNotification(
    /** The thread. */
    public val threadId: String,
    /** The turn. */
    public val turnId: String,
    /** The item. */
    public val itemId: String,
    /** To be put behind the text so far. */
    public val delta: String,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object AgentMessageDeltaNotificationSerializer : ObjectSerializer<AgentMessageDeltaNotification>(AgentMessageDeltaNotification.generatedSerializer())

/** More text of a plan. */
@Serializable(with = PlanDeltaNotificationSerializer::class)
@KeepGeneratedSerializer
public data class PlanDeltaNotification(
    /** The thread. */
    public val threadId: String,
    /** The turn. */
    public val turnId: String,
    /** The item. */
    public val itemId: String,
    /** To be put behind the text so far, for display; the completed item can say something else. */
    public val delta: String,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object PlanDeltaNotificationSerializer : ObjectSerializer<PlanDeltaNotification>(PlanDeltaNotification.generatedSerializer())

/** A new part of a summary begins. */
@Serializable(with = ReasoningSummaryPartAddedNotificationSerializer::class)
@KeepGeneratedSerializer
public data class ReasoningSummaryPartAddedNotification(
    /** The thread. */
    public val threadId: String,
    /** The turn. */
    public val turnId: String,
    /** The item. */
    public val itemId: String,
    /** Its place among the parts, counted from 0. */
    public val summaryIndex: Long,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object ReasoningSummaryPartAddedNotificationSerializer : ObjectSerializer<ReasoningSummaryPartAddedNotification>(ReasoningSummaryPartAddedNotification.generatedSerializer())

/** More text of a part of a summary. */
@Serializable(with = ReasoningSummaryTextDeltaNotificationSerializer::class)
@KeepGeneratedSerializer
public data class ReasoningSummaryTextDeltaNotification(
    /** The thread. */
    public val threadId: String,
    /** The turn. */
    public val turnId: String,
    /** The item. */
    public val itemId: String,
    /** To be put behind the text so far. */
    public val delta: String,
    /** Which part, counted from 0. */
    public val summaryIndex: Long,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object ReasoningSummaryTextDeltaNotificationSerializer : ObjectSerializer<ReasoningSummaryTextDeltaNotification>(ReasoningSummaryTextDeltaNotification.generatedSerializer())

/** More of what the model thinks, for models that tell it in full. */
@Serializable(with = ReasoningTextDeltaNotificationSerializer::class)
@KeepGeneratedSerializer
public data class ReasoningTextDeltaNotification(
    /** The thread. */
    public val threadId: String,
    /** The turn. */
    public val turnId: String,
    /** The item. */
    public val itemId: String,
    /** To be put behind the text so far. */
    public val delta: String,
    /** Which part, counted from 0. */
    public val contentIndex: Long,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object ReasoningTextDeltaNotificationSerializer : ObjectSerializer<ReasoningTextDeltaNotification>(ReasoningTextDeltaNotification.generatedSerializer())

/** More output of a command. */
@Serializable(with = CommandExecutionOutputDeltaNotificationSerializer::class)
@KeepGeneratedSerializer
public data class CommandExecutionOutputDeltaNotification(
    /** The thread. */
    public val threadId: String,
    /** The turn. */
    public val turnId: String,
    /** The item. */
    public val itemId: String,
    /** To be put behind the output so far. */
    public val delta: String,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object CommandExecutionOutputDeltaNotificationSerializer : ObjectSerializer<CommandExecutionOutputDeltaNotification>(CommandExecutionOutputDeltaNotification.generatedSerializer())

/** The agent talked to a process that runs. */
@Serializable(with = TerminalInteractionNotificationSerializer::class)
@KeepGeneratedSerializer
public data class TerminalInteractionNotification(
    /** The thread. */
    public val threadId: String,
    /** The turn. */
    public val turnId: String,
    /** The item. */
    public val itemId: String,
    /** Name of the process, as the item of its command gives it. */
    public val processId: String,
    /** What the agent wrote to it. Empty when it only looked for more output. */
    public val stdin: String,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object TerminalInteractionNotificationSerializer : ObjectSerializer<TerminalInteractionNotification>(TerminalInteractionNotification.generatedSerializer())

/** What the change of files reports. */
@Serializable(with = FileChangeOutputDeltaNotificationSerializer::class)
@KeepGeneratedSerializer
public data class FileChangeOutputDeltaNotification(
    /** The thread. */
    public val threadId: String,
    /** The turn. */
    public val turnId: String,
    /** The item. */
    public val itemId: String,
    /** To be put behind the report so far. */
    public val delta: String,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object FileChangeOutputDeltaNotificationSerializer : ObjectSerializer<FileChangeOutputDeltaNotification>(FileChangeOutputDeltaNotification.generatedSerializer())

/** The changes of an item are known better now. */
@Serializable(with = FileChangePatchUpdatedNotificationSerializer::class)
@KeepGeneratedSerializer
public data class FileChangePatchUpdatedNotification(
    /** The thread. */
    public val threadId: String,
    /** The turn. */
    public val turnId: String,
    /** The item. */
    public val itemId: String,
    /** In place of the changes so far. */
    public val changes: List<FileUpdateChange>,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object FileChangePatchUpdatedNotificationSerializer : ObjectSerializer<FileChangePatchUpdatedNotification>(FileChangePatchUpdatedNotification.generatedSerializer())
