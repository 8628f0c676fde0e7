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

/** A call of a tool that a client carries out, and what became of it. */
@Serializable(with = DynamicToolCallItemSerializer::class)
@KeepGeneratedSerializer
public data class DynamicToolCallItem(
    /** Unique inside the thread. */
    public val id: String,
    /** The common name that the tool stands under, when it has one. */
    public val namespace: String? = null,
    /** Name of the tool. */
    public val tool: String,
    /** What the model handed to the tool. */
    public val arguments: JsonElement,
    /** Where it stands. */
    public val status: DynamicToolCallStatus,
    /** What the tool gave back. Null until it has. */
    public val contentItems: List<DynamicToolCallOutputContentItem>? = null,
    /** What the client said of it. Null until it has. */
    public val success: Boolean? = null,
    /** How long it took, once it ended. In milliseconds. */
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
        get() = "dynamicToolCall"
}

internal object DynamicToolCallItemSerializer : ObjectSerializer<DynamicToolCallItem>(
    DynamicToolCallItem.generatedSerializer(),
    constants = mapOf("type" to JsonPrimitive("dynamicToolCall")),
)

/** Where the call of a tool of the client stands. */
@Serializable
@JvmInline
public value class DynamicToolCallStatus(
    /** The text on the wire. It need not be one that is known here. */
    public val value: String,
) {
    override fun toString(): String = value

    public companion object {
        /** The client has not answered yet. */
        public val IN_PROGRESS: DynamicToolCallStatus = DynamicToolCallStatus("inProgress")

        /** The client answered that it succeeded. */
        public val COMPLETED: DynamicToolCallStatus = DynamicToolCallStatus("completed")

        /** The client answered that it failed, or did not answer well. */
        public val FAILED: DynamicToolCallStatus = DynamicToolCallStatus("failed")

        /** The values that this version knows. */
        public val entries: List<DynamicToolCallStatus> = listOf(IN_PROGRESS, COMPLETED, FAILED)
    }
}

/** One part of what a tool of the client gives back to the model. */
@Serializable(with = DynamicToolCallOutputContentItemSerializer::class)
public sealed interface DynamicToolCallOutputContentItem {
    /** What kind it is, in the word of the wire. */
    public val type: String

    /** A kind that this version does not know. */
    public data class Unknown(
        /** All of it, as it came. */
        public val raw: JsonObject,
    ) : DynamicToolCallOutputContentItem {
        override val type: String
            get() = raw.text("type")
    }
}

internal object DynamicToolCallOutputContentItemSerializer : TaggedUnionSerializer<DynamicToolCallOutputContentItem>("DynamicToolCallOutputContentItem", "type") {
    override fun variant(tag: String): DeserializationStrategy<DynamicToolCallOutputContentItem>? =
        when (tag) {
            "inputText" -> DynamicToolText.serializer()
            "inputImage" -> DynamicToolImage.serializer()
            "inputAudio" -> DynamicToolAudio.serializer()
            else -> null
        }

    override fun unknown(raw: JsonObject): DynamicToolCallOutputContentItem = DynamicToolCallOutputContentItem.Unknown(raw)

    override fun write(
        json: Json,
        value: DynamicToolCallOutputContentItem,
    ): JsonElement =
        when (value) {
            is DynamicToolText -> json.encodeToJsonElement(DynamicToolText.serializer(), value)
            is DynamicToolImage -> json.encodeToJsonElement(DynamicToolImage.serializer(), value)
            is DynamicToolAudio -> json.encodeToJsonElement(DynamicToolAudio.serializer(), value)
            is DynamicToolCallOutputContentItem.Unknown -> value.raw
        }
}

/** Words that a tool gives back. */
@Serializable(with = DynamicToolTextSerializer::class)
@KeepGeneratedSerializer
public data class DynamicToolText(
    /** The words. */
    public val text: String,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
) : DynamicToolCallOutputContentItem {
    override val type: String
        get() = "inputText"
}

internal object DynamicToolTextSerializer : ObjectSerializer<DynamicToolText>(
    DynamicToolText.generatedSerializer(),
    constants = mapOf("type" to JsonPrimitive("inputText")),
)

/** An image that a tool gives back. */
@Serializable(with = DynamicToolImageSerializer::class)
@KeepGeneratedSerializer
public data class DynamicToolImage(
    /** Address of the image; `data:` addresses carry it along. */
    public val imageUrl: String,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
) : DynamicToolCallOutputContentItem {
    override val type: String
        get() = "inputImage"
}

internal object DynamicToolImageSerializer : ObjectSerializer<DynamicToolImage>(
    DynamicToolImage.generatedSerializer(),
    constants = mapOf("type" to JsonPrimitive("inputImage")),
)

/** A sound that a tool gives back. */
@Serializable(with = DynamicToolAudioSerializer::class)
@KeepGeneratedSerializer
public data class DynamicToolAudio(
    /** Address of the sound; `data:` addresses carry it along. */
    public val audioUrl: String,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
) : DynamicToolCallOutputContentItem {
    override val type: String
        get() = "inputAudio"
}

internal object DynamicToolAudioSerializer : ObjectSerializer<DynamicToolAudio>(
    DynamicToolAudio.generatedSerializer(),
    constants = mapOf("type" to JsonPrimitive("inputAudio")),
)

/** A call of a tool that the client offered. The turn waits for the answer. */
@Serializable(with = DynamicToolCallParamsSerializer::class)
@KeepGeneratedSerializer
public data class DynamicToolCallParams(
    /** The thread. */
    public val threadId: String,
    /** The turn. */
    public val turnId: String,
    /** The item of the call. */
    public val callId: String,
    /** The common name that the tool stands under, when it has one. */
    public val namespace: String? = null,
    /** Name of the tool. */
    public val tool: String,
    /** What the model hands to the tool; it should follow its `inputSchema`. */
    public val arguments: JsonElement,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object DynamicToolCallParamsSerializer : ObjectSerializer<DynamicToolCallParams>(DynamicToolCallParams.generatedSerializer())

/** What the tool gives back. */
@Serializable(with = DynamicToolCallResponseSerializer::class)
@KeepGeneratedSerializer
public data class DynamicToolCallResponse(
    /** The parts of the output, in order. */
    public val contentItems: List<DynamicToolCallOutputContentItem>,
    /** Whether the tool did what it was called for. The model is told. */
    public val success: Boolean,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object DynamicToolCallResponseSerializer : ObjectSerializer<DynamicToolCallResponse>(DynamicToolCallResponse.generatedSerializer())
