// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.

@file:OptIn(ExperimentalSerializationApi::class)
@file:Suppress("DEPRECATION")
@file:UseSerializers(ExactJsonObject::class)

package heddle.client.types

import heddle.client.json.EXTRA
import heddle.client.json.ExactJsonObject
import heddle.client.json.NO_FIELDS
import heddle.client.json.ObjectSerializer
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

/** What to look at, and where. */
@Serializable(with = ReviewStartParamsSerializer::class)
@KeepGeneratedSerializer
public data class ReviewStartParams(
    /** The thread. */
    public val threadId: String,
    /** What to look at. */
    public val target: ReviewTarget,
    /** Where the review takes place. In the thread itself when left out. */
    public val delivery: ReviewDelivery? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object ReviewStartParamsSerializer : ObjectSerializer<ReviewStartParams>(ReviewStartParams.generatedSerializer())

/** What a review looks at. */
@Serializable(with = ReviewTargetSerializer::class)
public sealed interface ReviewTarget {
    /** What kind it is, in the word of the wire. */
    public val type: String

    /** A kind that this version does not know. */
    public data class Unknown(
        /** All of it, as it came. */
        public val raw: JsonObject,
    ) : ReviewTarget {
        override val type: String
            get() = raw.text("type")
    }
}

internal object ReviewTargetSerializer : TaggedUnionSerializer<ReviewTarget>("ReviewTarget", "type") {
    override fun variant(tag: String): DeserializationStrategy<ReviewTarget>? =
        when (tag) {
            "uncommittedChanges" -> UncommittedChangesTarget.serializer()
            "baseBranch" -> BaseBranchTarget.serializer()
            "commit" -> CommitTarget.serializer()
            "custom" -> CustomTarget.serializer()
            else -> null
        }

    override fun unknown(raw: JsonObject): ReviewTarget = ReviewTarget.Unknown(raw)

    override fun write(
        json: Json,
        value: ReviewTarget,
    ): JsonElement =
        when (value) {
            is UncommittedChangesTarget -> json.encodeToJsonElement(UncommittedChangesTarget.serializer(), value)
            is BaseBranchTarget -> json.encodeToJsonElement(BaseBranchTarget.serializer(), value)
            is CommitTarget -> json.encodeToJsonElement(CommitTarget.serializer(), value)
            is CustomTarget -> json.encodeToJsonElement(CustomTarget.serializer(), value)
            is ReviewTarget.Unknown -> value.raw
        }
}

/** All that differs from the last commit, new files included, whether staged or not. */
@Serializable(with = UncommittedChangesTargetSerializer::class)
@KeepGeneratedSerializer
public data class UncommittedChangesTarget(
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
) : ReviewTarget {
    override val type: String
        get() = "uncommittedChanges"
}

internal object UncommittedChangesTargetSerializer : ObjectSerializer<UncommittedChangesTarget>(
    UncommittedChangesTarget.generatedSerializer(),
    constants = mapOf("type" to JsonPrimitive("uncommittedChanges")),
)

/** What the current branch adds to another one. */
@Serializable(with = BaseBranchTargetSerializer::class)
@KeepGeneratedSerializer
public data class BaseBranchTarget(
    /** The other branch. */
    public val branch: String,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
) : ReviewTarget {
    override val type: String
        get() = "baseBranch"
}

internal object BaseBranchTargetSerializer : ObjectSerializer<BaseBranchTarget>(
    BaseBranchTarget.generatedSerializer(),
    constants = mapOf("type" to JsonPrimitive("baseBranch")),
)

/** What one commit changed. */
@Serializable(with = CommitTargetSerializer::class)
@KeepGeneratedSerializer
public data class CommitTarget(
    /** The commit. */
    public val sha: String,
    /** What to call it towards people, such as the first line of its message. */
    public val title: String? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
) : ReviewTarget {
    override val type: String
        get() = "commit"
}

internal object CommitTargetSerializer : ObjectSerializer<CommitTarget>(
    CommitTarget.generatedSerializer(),
    constants = mapOf("type" to JsonPrimitive("commit")),
)

/** Whatever the user says. */
@Serializable(with = CustomTargetSerializer::class)
@KeepGeneratedSerializer
public data class CustomTarget(
    /** What to look at and how, in words. */
    public val instructions: String,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
) : ReviewTarget {
    override val type: String
        get() = "custom"
}

internal object CustomTargetSerializer : ObjectSerializer<CustomTarget>(
    CustomTarget.generatedSerializer(),
    constants = mapOf("type" to JsonPrimitive("custom")),
)

/** Where a review takes place. */
@Serializable
@JvmInline
public value class ReviewDelivery(
    /** The text on the wire. It need not be one that is known here. */
    public val value: String,
) {
    override fun toString(): String = value

    public companion object {
        /** In the thread itself. */
        public val INLINE: ReviewDelivery = ReviewDelivery("inline")

        /** The values that this version knows. */
        public val entries: List<ReviewDelivery> = listOf(INLINE)
    }
}

/** The review has begun. */
@Serializable(with = ReviewStartResponseSerializer::class)
@KeepGeneratedSerializer
public data class ReviewStartResponse(
    /** The turn that the review is. */
    public val turn: Turn,
    /** The thread that it takes place in: the one that was asked for, or the new one where it is detached. */
    public val reviewThreadId: String,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object ReviewStartResponseSerializer : ObjectSerializer<ReviewStartResponse>(ReviewStartResponse.generatedSerializer())
