// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.

@file:OptIn(ExperimentalSerializationApi::class)
@file:Suppress("DEPRECATION")
@file:UseSerializers(ExactJson::class, ExactJsonObject::class, StrictBoolean::class, StrictLong::class)

package heddle.client.types

import heddle.client.json.EXTRA
import heddle.client.json.ExactJson
import heddle.client.json.ExactJsonObject
import heddle.client.json.NO_FIELDS
import heddle.client.json.ObjectSerializer
import heddle.client.json.StrictBoolean
import heddle.client.json.StrictLong
import kotlinx.serialization.ExperimentalSerializationApi
import kotlinx.serialization.KeepGeneratedSerializer
import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable
import kotlinx.serialization.UseSerializers
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive

/** A call of a tool of an MCP server, and what became of it. */
@Serializable(with = McpToolCallItemSerializer::class)
@KeepGeneratedSerializer
public data class McpToolCallItem(
    /** Unique inside the thread. */
    public val id: String,
    /** The plugin that brought the server. */
    public val pluginId: String? = null,
    /** Name of the server, as configured. */
    public val server: String,
    /** Name of the tool. */
    public val tool: String,
    /** Whether the tool says that it changes nothing. */
    public val readOnlyHint: Boolean? = null,
    /** What the model handed to the tool. */
    public val arguments: JsonElement,
    /** Where it stands. */
    public val status: McpToolCallStatus,
    /** What the tool gave back. Null until it has. */
    public val result: McpToolCallResult? = null,
    /** Why it failed, when it did. */
    public val error: McpToolCallError? = null,
    /** How long it took, once it ended. In milliseconds. */
    public val durationMs: Long? = null,
    /** The app that the tool belongs to. */
    public val appContext: McpToolCallAppContext? = null,
    /** What the app shows for it. Null or absent also for calls that older servers recorded. */
    public val mcpAppUi: McpAppUi? = null,
    /** Address of what the app shows for it. */
    @Deprecated("It was there first and says less. Read `mcpAppUi.resourceUri` where there is one.")
    public val mcpAppResourceUri: String? = null,
    /** When the item was started. Unix time in milliseconds. */
    public val startedAtMs: Long? = null,
    /** When it was completed. Null while it is in progress. Unix time in milliseconds. */
    public val completedAtMs: Long? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
) : ThreadItem {
    override val type: String
        get() = "mcpToolCall"
}

internal object McpToolCallItemSerializer : ObjectSerializer<McpToolCallItem>(
    McpToolCallItem.generatedSerializer(),
    constants = mapOf("type" to JsonPrimitive("mcpToolCall")),
)

/** Where the call of a tool stands. */
@Serializable
@JvmInline
public value class McpToolCallStatus(
    /** The text on the wire. It need not be one that is known here. */
    public val value: String,
) {
    override fun toString(): String = value

    public companion object {
        /** It runs, or waits for approval. */
        public val IN_PROGRESS: McpToolCallStatus = McpToolCallStatus("inProgress")

        /** The tool gave something back. */
        public val COMPLETED: McpToolCallStatus = McpToolCallStatus("completed")

        /** It went wrong, or was not allowed. */
        public val FAILED: McpToolCallStatus = McpToolCallStatus("failed")

        /** The values that this version knows. */
        public val entries: List<McpToolCallStatus> = listOf(IN_PROGRESS, COMPLETED, FAILED)
    }
}

/** What a tool gave back, as its server sent it. */
@Serializable(with = McpToolCallResultSerializer::class)
@KeepGeneratedSerializer
public data class McpToolCallResult(
    /** The parts of the output, as the Model Context Protocol defines them. */
    public val content: List<JsonElement>,
    /** The output for programs, where the tool has one. */
    public val structuredContent: JsonElement? = null,
    /** What the server said beside it. */
    @SerialName("_meta")
    public val meta: JsonElement? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object McpToolCallResultSerializer : ObjectSerializer<McpToolCallResult>(McpToolCallResult.generatedSerializer())

/** Why a call of a tool failed. */
@Serializable(with = McpToolCallErrorSerializer::class)
@KeepGeneratedSerializer
public data class McpToolCallError(
    /** What happened, for people. */
    public val message: String,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object McpToolCallErrorSerializer : ObjectSerializer<McpToolCallError>(McpToolCallError.generatedSerializer())

/** The app that a tool belongs to. */
@Serializable(with = McpToolCallAppContextSerializer::class)
@KeepGeneratedSerializer
public data class McpToolCallAppContext(
    /** Id of the app. */
    public val connectorId: String,
    /** The link between the app and the account of the user. */
    public val linkId: String? = null,
    /** Address of what the app shows. */
    public val resourceUri: String? = null,
    /** Name of the app, for people. */
    public val appName: String? = null,
    /** Name of what the tool does, for people. */
    public val actionName: String? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object McpToolCallAppContextSerializer : ObjectSerializer<McpToolCallAppContext>(McpToolCallAppContext.generatedSerializer())

/** A tool of an MCP server tells how far it is. */
@Serializable(with = McpToolCallProgressNotificationSerializer::class)
@KeepGeneratedSerializer
public data class McpToolCallProgressNotification(
    /** The thread. */
    public val threadId: String,
    /** The turn. */
    public val turnId: String,
    /** The item. */
    public val itemId: String,
    /** Its words, for people. */
    public val message: String,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object McpToolCallProgressNotificationSerializer : ObjectSerializer<McpToolCallProgressNotification>(McpToolCallProgressNotification.generatedSerializer())
