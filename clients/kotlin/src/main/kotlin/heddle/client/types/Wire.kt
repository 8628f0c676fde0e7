// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.

@file:OptIn(ExperimentalSerializationApi::class)
@file:Suppress("DEPRECATION")
@file:UseSerializers(ExactJsonObject::class, StrictInt::class)

package heddle.client.types

import heddle.client.json.EXTRA
import heddle.client.json.ExactJsonObject
import heddle.client.json.JsonKind
import heddle.client.json.NO_FIELDS
import heddle.client.json.ObjectSerializer
import heddle.client.json.StrictInt
import heddle.client.json.StrictLong
import heddle.client.json.StrictString
import heddle.client.json.UnionMember
import heddle.client.json.UntaggedUnionSerializer
import heddle.client.json.heldMember
import kotlinx.serialization.ExperimentalSerializationApi
import kotlinx.serialization.KeepGeneratedSerializer
import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable
import kotlinx.serialization.UseSerializers
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject

/** The id of a request: a string or an integer, chosen by the side that asks. */
@Serializable(with = RequestIdSerializer::class)
public sealed interface RequestId {
    @JvmInline
    public value class Text(
        public val value: String,
    ) : RequestId

    @JvmInline
    public value class Integer(
        public val value: Long,
    ) : RequestId

    /** What this version does not know. */
    public data class Unknown(
        /** All of it, as it came. */
        public val raw: JsonElement,
    ) : RequestId
}

internal object RequestIdSerializer : UntaggedUnionSerializer<RequestId>("RequestId") {
    override val members: List<UnionMember<RequestId>> by lazy {
        listOf(
            heldMember(setOf(JsonKind.TEXT), StrictString, RequestId::Text),
            heldMember(setOf(JsonKind.NUMBER), StrictLong, RequestId::Integer),
        ).flatten()
    }

    override fun unknown(raw: JsonElement): RequestId = RequestId.Unknown(raw)

    override fun write(
        json: Json,
        value: RequestId,
    ): JsonElement =
        when (value) {
            is RequestId.Text -> json.encodeToJsonElement(StrictString, value.value)
            is RequestId.Integer -> json.encodeToJsonElement(StrictLong, value.value)
            is RequestId.Unknown -> value.raw
        }
}

/** Where the fault is. */
@Serializable(with = InvalidParamsDataSerializer::class)
@KeepGeneratedSerializer
public data class InvalidParamsData(
    /** JSON pointer into the params; empty for the params as a whole. */
    public val pointer: String,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object InvalidParamsDataSerializer : ObjectSerializer<InvalidParamsData>(InvalidParamsData.generatedSerializer())

/** What could be spoken instead. */
@Serializable(with = UnsupportedVersionDataSerializer::class)
@KeepGeneratedSerializer
public data class UnsupportedVersionData(
    /** The protocol versions that the server speaks. */
    public val supportedVersions: List<String>,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object UnsupportedVersionDataSerializer : ObjectSerializer<UnsupportedVersionData>(UnsupportedVersionData.generatedSerializer())

/** The thread that was asked for. */
@Serializable(with = ThreadErrorDataSerializer::class)
@KeepGeneratedSerializer
public data class ThreadErrorData(
    /** The id from the request. */
    public val threadId: String,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object ThreadErrorDataSerializer : ObjectSerializer<ThreadErrorData>(ThreadErrorData.generatedSerializer())

/** The turn that was asked for. */
@Serializable(with = TurnErrorDataSerializer::class)
@KeepGeneratedSerializer
public data class TurnErrorData(
    /** The thread from the request. */
    public val threadId: String,
    /** The turn from the request. */
    public val turnId: String? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object TurnErrorDataSerializer : ObjectSerializer<TurnErrorData>(
    TurnErrorData.generatedSerializer(),
    neverNull = setOf("turnId"),
)

/** The process that was asked for. */
@Serializable(with = ProcessErrorDataSerializer::class)
@KeepGeneratedSerializer
public data class ProcessErrorData(
    /** The id from the request. */
    public val processId: String,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object ProcessErrorDataSerializer : ObjectSerializer<ProcessErrorData>(ProcessErrorData.generatedSerializer())

/** What the operating system says. */
@Serializable(with = FileErrorDataSerializer::class)
@KeepGeneratedSerializer
public data class FileErrorData(
    /** The file or folder that could not be worked with. */
    public val path: String,
    /** The name of the error, such as `ENOENT`. */
    public val code: String,
    /** Its number on the system of the server. */
    public val errno: Int? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object FileErrorDataSerializer : ObjectSerializer<FileErrorData>(
    FileErrorData.generatedSerializer(),
    neverNull = setOf("errno"),
)
