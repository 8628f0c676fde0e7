// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.

@file:OptIn(ExperimentalSerializationApi::class)
@file:Suppress("DEPRECATION")
@file:UseSerializers(ExactJsonObject::class, StrictLong::class)

package heddle.client.types

import heddle.client.json.EXTRA
import heddle.client.json.ExactJsonObject
import heddle.client.json.JsonKind
import heddle.client.json.NO_FIELDS
import heddle.client.json.ObjectSerializer
import heddle.client.json.StrictLong
import heddle.client.json.StrictString
import heddle.client.json.TaggedUnionSerializer
import heddle.client.json.UnionMember
import heddle.client.json.UntaggedUnionSerializer
import heddle.client.json.heldMember
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

/** The output of a tool that the client started a turn with, in place of words of the user. */
@Serializable(with = FunctionCallOutputItemSerializer::class)
@KeepGeneratedSerializer
public data class FunctionCallOutputItem(
    /** Unique inside the thread. */
    public val id: String,
    /** The common name that the tool stands under, when it has one. */
    public val namespace: String? = null,
    /** Name of the tool. */
    public val name: String,
    /** What it gave back. */
    public val output: FunctionCallOutputBody,
    /** When the item was started. Unix time in milliseconds. */
    public val startedAtMs: Long? = null,
    /** When it was completed. Null while it is in progress. Unix time in milliseconds. */
    public val completedAtMs: Long? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
) : ThreadItem {
    override val type: String
        get() = "functionCallOutput"
}

internal object FunctionCallOutputItemSerializer : ObjectSerializer<FunctionCallOutputItem>(
    FunctionCallOutputItem.generatedSerializer(),
    constants = mapOf("type" to JsonPrimitive("functionCallOutput")),
)

/** What a tool gave back: words, or a list of parts. */
@Serializable(with = FunctionCallOutputBodySerializer::class)
public sealed interface FunctionCallOutputBody {
    @JvmInline
    public value class Text(
        public val value: String,
    ) : FunctionCallOutputBody

    @JvmInline
    public value class Items(
        public val value: List<FunctionCallOutputContentItem>,
    ) : FunctionCallOutputBody

    /** What this version does not know. */
    public data class Unknown(
        /** All of it, as it came. */
        public val raw: JsonElement,
    ) : FunctionCallOutputBody
}

internal object FunctionCallOutputBodySerializer : UntaggedUnionSerializer<FunctionCallOutputBody>("FunctionCallOutputBody") {
    override val members: List<UnionMember<FunctionCallOutputBody>> by lazy {
        listOf(
            heldMember(setOf(JsonKind.TEXT), StrictString, FunctionCallOutputBody::Text),
            heldMember(setOf(JsonKind.ARRAY), ListSerializer(FunctionCallOutputContentItem.serializer()), FunctionCallOutputBody::Items),
        ).flatten()
    }

    override fun unknown(raw: JsonElement): FunctionCallOutputBody = FunctionCallOutputBody.Unknown(raw)

    override fun write(
        json: Json,
        value: FunctionCallOutputBody,
    ): JsonElement =
        when (value) {
            is FunctionCallOutputBody.Text -> json.encodeToJsonElement(StrictString, value.value)
            is FunctionCallOutputBody.Items -> json.encodeToJsonElement(ListSerializer(FunctionCallOutputContentItem.serializer()), value.value)
            is FunctionCallOutputBody.Unknown -> value.raw
        }
}

/** One part of what a tool gave back, as the model endpoint takes it. */
@Serializable(with = FunctionCallOutputContentItemSerializer::class)
public sealed interface FunctionCallOutputContentItem {
    /** What kind it is, in the word of the wire. */
    public val type: String

    /** A kind that this version does not know. */
    public data class Unknown(
        /** All of it, as it came. */
        public val raw: JsonObject,
    ) : FunctionCallOutputContentItem {
        override val type: String
            get() = raw.text("type")
    }
}

internal object FunctionCallOutputContentItemSerializer : TaggedUnionSerializer<FunctionCallOutputContentItem>("FunctionCallOutputContentItem", "type") {
    override fun variant(tag: String): DeserializationStrategy<FunctionCallOutputContentItem>? =
        when (tag) {
            "input_text" -> FunctionCallOutputText.serializer()
            "input_image" -> FunctionCallOutputImage.serializer()
            "input_audio" -> FunctionCallOutputAudio.serializer()
            "encrypted_content" -> FunctionCallOutputEncrypted.serializer()
            else -> null
        }

    override fun unknown(raw: JsonObject): FunctionCallOutputContentItem = FunctionCallOutputContentItem.Unknown(raw)

    override fun write(
        json: Json,
        value: FunctionCallOutputContentItem,
    ): JsonElement =
        when (value) {
            is FunctionCallOutputText -> json.encodeToJsonElement(FunctionCallOutputText.serializer(), value)
            is FunctionCallOutputImage -> json.encodeToJsonElement(FunctionCallOutputImage.serializer(), value)
            is FunctionCallOutputAudio -> json.encodeToJsonElement(FunctionCallOutputAudio.serializer(), value)
            is FunctionCallOutputEncrypted -> json.encodeToJsonElement(FunctionCallOutputEncrypted.serializer(), value)
            is FunctionCallOutputContentItem.Unknown -> value.raw
        }
}

/** Words that a tool gave back. */
@Serializable(with = FunctionCallOutputTextSerializer::class)
@KeepGeneratedSerializer
public data class FunctionCallOutputText(
    /** The words. */
    public val text: String,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
) : FunctionCallOutputContentItem {
    override val type: String
        get() = "input_text"
}

internal object FunctionCallOutputTextSerializer : ObjectSerializer<FunctionCallOutputText>(
    FunctionCallOutputText.generatedSerializer(),
    constants = mapOf("type" to JsonPrimitive("input_text")),
)

/**
 * An image that a tool gave back, by its address or as a file known to the model endpoint.
 *
 * At least one of these is given: `imageUrl`, `fileId`.
 */
@Serializable(with = FunctionCallOutputImageSerializer::class)
@KeepGeneratedSerializer
public data class FunctionCallOutputImage(
    /** How closely the model looks at it. */
    public val detail: ImageDetail? = null,
    /** Address of the image; `data:` addresses carry it along. Either this or `file_id`. */
    @SerialName("image_url")
    public val imageUrl: String? = null,
    /** Id of the image at the model endpoint. Either this or `image_url`. */
    @SerialName("file_id")
    public val fileId: String? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
) : FunctionCallOutputContentItem {
    override val type: String
        get() = "input_image"
}

internal object FunctionCallOutputImageSerializer : ObjectSerializer<FunctionCallOutputImage>(
    FunctionCallOutputImage.generatedSerializer(),
    constants = mapOf("type" to JsonPrimitive("input_image")),
    neverNull = setOf("image_url", "file_id"),
)

/**
 * A sound that a tool gave back, by its address or as a file known to the model endpoint.
 *
 * At least one of these is given: `audioUrl`, `fileId`.
 */
@Serializable(with = FunctionCallOutputAudioSerializer::class)
@KeepGeneratedSerializer
public data class FunctionCallOutputAudio(
    /** Address of the sound; `data:` addresses carry it along. Either this or `file_id`. */
    @SerialName("audio_url")
    public val audioUrl: String? = null,
    /** Id of the sound at the model endpoint. Either this or `audio_url`. */
    @SerialName("file_id")
    public val fileId: String? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
) : FunctionCallOutputContentItem {
    override val type: String
        get() = "input_audio"
}

internal object FunctionCallOutputAudioSerializer : ObjectSerializer<FunctionCallOutputAudio>(
    FunctionCallOutputAudio.generatedSerializer(),
    constants = mapOf("type" to JsonPrimitive("input_audio")),
    neverNull = setOf("audio_url", "file_id"),
)

/** Output that only the model endpoint can read. */
@Serializable(with = FunctionCallOutputEncryptedSerializer::class)
@KeepGeneratedSerializer
public data class FunctionCallOutputEncrypted(
    /** The output, to be passed on as it is. */
    @SerialName("encrypted_content")
    public val encryptedContent: String,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
) : FunctionCallOutputContentItem {
    override val type: String
        get() = "encrypted_content"
}

internal object FunctionCallOutputEncryptedSerializer : ObjectSerializer<FunctionCallOutputEncrypted>(
    FunctionCallOutputEncrypted.generatedSerializer(),
    constants = mapOf("type" to JsonPrimitive("encrypted_content")),
)
