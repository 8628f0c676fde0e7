// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.

@file:OptIn(ExperimentalSerializationApi::class)
@file:Suppress("DEPRECATION")
@file:UseSerializers(
    ExactJson::class,
    ExactJsonObject::class,
    StrictBoolean::class,
    StrictLong::class,
    StrictULong::class,
    StrictUShort::class,
)

package heddle.client.types

import heddle.client.json.EXTRA
import heddle.client.json.ExactJson
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

/** One unit of work of the agent, from a message of the user to the end. */
@Serializable(with = TurnSerializer::class)
@KeepGeneratedSerializer
public data class Turn(
    /** Unique inside the thread. A UUIDv7 since 2026-06, a counter (`"0"`) before. */
    public val id: String,
    /** The turn that this one goes back to, when turns start turns; else its own id. */
    public val rootTurnId: String? = null,
    /** What happened in it, in order. Often empty in notifications: items come on their own. */
    public val items: List<ThreadItem>,
    /** How many of the items are here. All when left out. */
    public val itemsView: TurnItemsView? = null,
    /** Where it stands. */
    public val status: TurnStatus,
    /** Why it failed, when it did. */
    public val error: TurnError? = null,
    /** When the work began. Unix time in seconds. */
    public val startedAt: Long? = null,
    /** When it ended. Unix time in seconds. */
    public val completedAt: Long? = null,
    /** How long it took. In milliseconds. */
    public val durationMs: Long? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object TurnSerializer : ObjectSerializer<Turn>(
    Turn.generatedSerializer(),
    neverNull = setOf("itemsView"),
)

/** One part of what the user says. */
@Serializable(with = UserInputSerializer::class)
public sealed interface UserInput {
    /** What kind it is, in the word of the wire. */
    public val type: String

    /** A kind that this version does not know. */
    public data class Unknown(
        /** All of it, as it came. */
        public val raw: JsonObject,
    ) : UserInput {
        override val type: String
            get() = raw.text("type")
    }
}

internal object UserInputSerializer : TaggedUnionSerializer<UserInput>("UserInput", "type") {
    override fun variant(tag: String): DeserializationStrategy<UserInput>? =
        when (tag) {
            "text" -> TextInput.serializer()
            "image" -> ImageInput.serializer()
            "localImage" -> LocalImageInput.serializer()
            "audio" -> AudioInput.serializer()
            "localAudio" -> LocalAudioInput.serializer()
            "skill" -> SkillInput.serializer()
            "mention" -> MentionInput.serializer()
            else -> null
        }

    override fun unknown(raw: JsonObject): UserInput = UserInput.Unknown(raw)

    override fun write(
        json: Json,
        value: UserInput,
    ): JsonElement =
        when (value) {
            is TextInput -> json.encodeToJsonElement(TextInput.serializer(), value)
            is ImageInput -> json.encodeToJsonElement(ImageInput.serializer(), value)
            is LocalImageInput -> json.encodeToJsonElement(LocalImageInput.serializer(), value)
            is AudioInput -> json.encodeToJsonElement(AudioInput.serializer(), value)
            is LocalAudioInput -> json.encodeToJsonElement(LocalAudioInput.serializer(), value)
            is SkillInput -> json.encodeToJsonElement(SkillInput.serializer(), value)
            is MentionInput -> json.encodeToJsonElement(MentionInput.serializer(), value)
            is UserInput.Unknown -> value.raw
        }
}

/** Words of the user. */
@Serializable(with = TextInputSerializer::class)
@KeepGeneratedSerializer
public data class TextInput(
    /** What the user wrote. */
    public val text: String,
    /** Stretches of the text that stand for something else. Default: `[]`. */
    @SerialName("text_elements")
    public val textElements: List<TextElement>? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
) : UserInput {
    override val type: String
        get() = "text"
}

internal object TextInputSerializer : ObjectSerializer<TextInput>(
    TextInput.generatedSerializer(),
    constants = mapOf("type" to JsonPrimitive("text")),
    neverNull = setOf("text_elements"),
)

/** A stretch of a text that stands for something else, such as a file that was dropped into it. */
@Serializable(with = TextElementSerializer::class)
@KeepGeneratedSerializer
public data class TextElement(
    /** Where it stands in the text. */
    public val byteRange: ByteRange,
    /** What to show in its place. */
    public val placeholder: String? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object TextElementSerializer : ObjectSerializer<TextElement>(TextElement.generatedSerializer())

/** A stretch of a text, counted in bytes of its UTF-8 form. */
@Serializable(with = ByteRangeSerializer::class)
@KeepGeneratedSerializer
public data class ByteRange(
    /** First byte, counted from 0. */
    public val start: ULong,
    /** First byte behind the stretch. */
    public val end: ULong,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object ByteRangeSerializer : ObjectSerializer<ByteRange>(ByteRange.generatedSerializer())

/**
 * An image, by its address or as a file known to the model endpoint.
 *
 * At least one of these is given: `url`, `fileId`.
 */
@Serializable(with = ImageInputSerializer::class)
@KeepGeneratedSerializer
public data class ImageInput(
    /** Address of the image; `data:` addresses carry it along. Either this or `fileId`. */
    public val url: String? = null,
    /** Id of the image at the model endpoint. Either this or `url`. */
    public val fileId: String? = null,
    /** How closely the model looks at it. */
    public val detail: ImageDetail? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
) : UserInput {
    override val type: String
        get() = "image"
}

internal object ImageInputSerializer : ObjectSerializer<ImageInput>(
    ImageInput.generatedSerializer(),
    constants = mapOf("type" to JsonPrimitive("image")),
    neverNull = setOf("url", "fileId"),
)

/** How closely the model looks at an image. */
@Serializable
@JvmInline
public value class ImageDetail(
    /** The text on the wire. It need not be one that is known here. */
    public val value: String,
) {
    override fun toString(): String = value

    public companion object {
        /** As the model thinks fit. */
        public val AUTO: ImageDetail = ImageDetail("auto")

        /** Coarsely, for few tokens. */
        public val LOW: ImageDetail = ImageDetail("low")

        /** Closely. */
        public val HIGH: ImageDetail = ImageDetail("high")

        /** At full size. */
        public val ORIGINAL: ImageDetail = ImageDetail("original")

        /** The values that this version knows. */
        public val entries: List<ImageDetail> = listOf(AUTO, LOW, HIGH, ORIGINAL)
    }
}

/** An image in a file on the machine of the server. */
@Serializable(with = LocalImageInputSerializer::class)
@KeepGeneratedSerializer
public data class LocalImageInput(
    /** Where the file is. */
    public val path: String,
    /** How closely the model looks at it. */
    public val detail: ImageDetail? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
) : UserInput {
    override val type: String
        get() = "localImage"
}

internal object LocalImageInputSerializer : ObjectSerializer<LocalImageInput>(
    LocalImageInput.generatedSerializer(),
    constants = mapOf("type" to JsonPrimitive("localImage")),
)

/**
 * A sound, by its address or as a file known to the model endpoint.
 *
 * At least one of these is given: `url`, `fileId`.
 */
@Serializable(with = AudioInputSerializer::class)
@KeepGeneratedSerializer
public data class AudioInput(
    /** Address of the sound. Either this or `fileId`. */
    public val url: String? = null,
    /** Id of the sound at the model endpoint. Either this or `url`. */
    public val fileId: String? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
) : UserInput {
    override val type: String
        get() = "audio"
}

internal object AudioInputSerializer : ObjectSerializer<AudioInput>(
    AudioInput.generatedSerializer(),
    constants = mapOf("type" to JsonPrimitive("audio")),
    neverNull = setOf("url", "fileId"),
)

/** A sound in a file on the machine of the server. */
@Serializable(with = LocalAudioInputSerializer::class)
@KeepGeneratedSerializer
public data class LocalAudioInput(
    /** Where the file is. */
    public val path: String,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
) : UserInput {
    override val type: String
        get() = "localAudio"
}

internal object LocalAudioInputSerializer : ObjectSerializer<LocalAudioInput>(
    LocalAudioInput.generatedSerializer(),
    constants = mapOf("type" to JsonPrimitive("localAudio")),
)

/** A skill that the user calls by its name. */
@Serializable(with = SkillInputSerializer::class)
@KeepGeneratedSerializer
public data class SkillInput(
    /** Name of the skill. */
    public val name: String,
    /** Where the skill is described. */
    public val path: String,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
) : UserInput {
    override val type: String
        get() = "skill"
}

internal object SkillInputSerializer : ObjectSerializer<SkillInput>(
    SkillInput.generatedSerializer(),
    constants = mapOf("type" to JsonPrimitive("skill")),
)

/** Something that the user points to. */
@Serializable(with = MentionInputSerializer::class)
@KeepGeneratedSerializer
public data class MentionInput(
    /** Name of what is meant. */
    public val name: String,
    /** Where it is: a file, or an address of the server. */
    public val path: String,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
) : UserInput {
    override val type: String
        get() = "mention"
}

internal object MentionInputSerializer : ObjectSerializer<MentionInput>(
    MentionInput.generatedSerializer(),
    constants = mapOf("type" to JsonPrimitive("mention")),
)

/** How many of its items a turn carries here. */
@Serializable
@JvmInline
public value class TurnItemsView(
    /** The text on the wire. It need not be one that is known here. */
    public val value: String,
) {
    override fun toString(): String = value

    public companion object {
        /** None; ask for them. */
        public val NOT_LOADED: TurnItemsView = TurnItemsView("notLoaded")

        /** The most telling ones. */
        public val SUMMARY: TurnItemsView = TurnItemsView("summary")

        /** All of them. */
        public val FULL: TurnItemsView = TurnItemsView("full")

        /** The values that this version knows. */
        public val entries: List<TurnItemsView> = listOf(NOT_LOADED, SUMMARY, FULL)
    }
}

/** Where a turn stands. */
@Serializable
@JvmInline
public value class TurnStatus(
    /** The text on the wire. It need not be one that is known here. */
    public val value: String,
) {
    override fun toString(): String = value

    public companion object {
        /** The agent is at work, or waits for an approval. */
        public val IN_PROGRESS: TurnStatus = TurnStatus("inProgress")

        /** The agent came to an end by itself. */
        public val COMPLETED: TurnStatus = TurnStatus("completed")

        /** It was stopped, by the client or by the end of the process. */
        public val INTERRUPTED: TurnStatus = TurnStatus("interrupted")

        /** It could not go on; `error` says why. */
        public val FAILED: TurnStatus = TurnStatus("failed")

        /** The values that this version knows. */
        public val entries: List<TurnStatus> = listOf(IN_PROGRESS, COMPLETED, INTERRUPTED, FAILED)
    }
}

/** Why a turn failed. */
@Serializable(with = TurnErrorSerializer::class)
@KeepGeneratedSerializer
public data class TurnError(
    /** What happened, for people. */
    public val message: String,
    /** The cause, for programs. */
    public val codexErrorInfo: CodexErrorInfo? = null,
    /** More, for those who look into it. */
    public val additionalDetails: String? = null,
    /** How the agent worked against its instructions, when it did. */
    public val misalignment: MisalignmentErrorDetails? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object TurnErrorSerializer : ObjectSerializer<TurnError>(TurnError.generatedSerializer())

/** The cause of a failure, for programs to read. */
@Serializable(with = CodexErrorInfoSerializer::class)
public sealed interface CodexErrorInfo {
    /** The history no longer fits into the context of the model. */
    public data object ContextWindowExceeded : CodexErrorInfo

    /** The budget of the session is used up. */
    public data object SessionBudgetExceeded : CodexErrorInfo

    /** The account has reached a limit on its use. */
    public data object UsageLimitExceeded : CodexErrorInfo

    /** Too many requests in a short time. */
    public data object RateLimitExceeded : CodexErrorInfo

    /** The cheaper class of service has no room at present. */
    public data object FlexUnavailable : CodexErrorInfo

    /** The model endpoint has too much to do. */
    public data object ServerOverloaded : CodexErrorInfo

    /** The endpoint has no model of that name. */
    public data object ModelNotFound : CodexErrorInfo

    /** A check that policy demands could not be made for lack of room. */
    public data object PolicyCapacityUnavailable : CodexErrorInfo

    /** Refused under the rules on attacks on computers. */
    public data object CyberPolicy : CodexErrorInfo

    /** Stopped because the agent worked against its instructions. */
    public data object MisalignmentPolicyViolation : CodexErrorInfo

    /** Stopped because too many actions in a row were denied. */
    public data object TooManyDenials : CodexErrorInfo

    /** The model endpoint failed. */
    public data object InternalServerError : CodexErrorInfo

    /** The model endpoint refused the credentials. */
    public data object Unauthorized : CodexErrorInfo

    /** The model endpoint did not accept the request. */
    public data object BadRequest : CodexErrorInfo

    /** The thread could not be taken back. */
    public data object ThreadRollbackFailed : CodexErrorInfo

    /** The sandbox could not be set up. */
    public data object SandboxError : CodexErrorInfo

    /** A hook refused the request to the model. */
    public data object InferenceHookDenied : CodexErrorInfo

    /** Something else; the message says what. */
    public data object Other : CodexErrorInfo

    /** The model endpoint could not be reached. */
    public data class HttpConnectionFailed(
        public val value: HttpFailure,
    ) : CodexErrorInfo

    /** The stream of the answer could not be opened. */
    public data class ResponseStreamConnectionFailed(
        public val value: HttpFailure,
    ) : CodexErrorInfo

    /** The stream of the answer broke off. */
    public data class ResponseStreamDisconnected(
        public val value: HttpFailure,
    ) : CodexErrorInfo

    /** Given up after several attempts. */
    public data class ResponseTooManyFailedAttempts(
        public val value: HttpFailure,
    ) : CodexErrorInfo

    /** The running turn takes no further input. */
    public data class ActiveTurnNotSteerableVariant(
        public val value: ActiveTurnNotSteerable,
    ) : CodexErrorInfo

    /** What this version does not know. */
    public data class Unknown(
        /** All of it, as it came. */
        public val raw: JsonElement,
    ) : CodexErrorInfo
}

internal object CodexErrorInfoSerializer : ExternalUnionSerializer<CodexErrorInfo>("CodexErrorInfo") {
    override fun plain(tag: String): CodexErrorInfo? =
        when (tag) {
            "contextWindowExceeded" -> CodexErrorInfo.ContextWindowExceeded
            "sessionBudgetExceeded" -> CodexErrorInfo.SessionBudgetExceeded
            "usageLimitExceeded" -> CodexErrorInfo.UsageLimitExceeded
            "rateLimitExceeded" -> CodexErrorInfo.RateLimitExceeded
            "flexUnavailable" -> CodexErrorInfo.FlexUnavailable
            "serverOverloaded" -> CodexErrorInfo.ServerOverloaded
            "modelNotFound" -> CodexErrorInfo.ModelNotFound
            "policyCapacityUnavailable" -> CodexErrorInfo.PolicyCapacityUnavailable
            "cyberPolicy" -> CodexErrorInfo.CyberPolicy
            "misalignmentPolicyViolation" -> CodexErrorInfo.MisalignmentPolicyViolation
            "tooManyDenials" -> CodexErrorInfo.TooManyDenials
            "internalServerError" -> CodexErrorInfo.InternalServerError
            "unauthorized" -> CodexErrorInfo.Unauthorized
            "badRequest" -> CodexErrorInfo.BadRequest
            "threadRollbackFailed" -> CodexErrorInfo.ThreadRollbackFailed
            "sandboxError" -> CodexErrorInfo.SandboxError
            "inferenceHookDenied" -> CodexErrorInfo.InferenceHookDenied
            "other" -> CodexErrorInfo.Other
            else -> null
        }

    override fun keyed(
        json: Json,
        tag: String,
        value: JsonElement,
    ): CodexErrorInfo? =
        when (tag) {
            "httpConnectionFailed" -> CodexErrorInfo.HttpConnectionFailed(json.decodeFromJsonElement(HttpFailure.serializer(), value))
            "responseStreamConnectionFailed" -> CodexErrorInfo.ResponseStreamConnectionFailed(json.decodeFromJsonElement(HttpFailure.serializer(), value))
            "responseStreamDisconnected" -> CodexErrorInfo.ResponseStreamDisconnected(json.decodeFromJsonElement(HttpFailure.serializer(), value))
            "responseTooManyFailedAttempts" -> CodexErrorInfo.ResponseTooManyFailedAttempts(json.decodeFromJsonElement(HttpFailure.serializer(), value))
            "activeTurnNotSteerable" -> CodexErrorInfo.ActiveTurnNotSteerableVariant(json.decodeFromJsonElement(ActiveTurnNotSteerable.serializer(), value))
            else -> null
        }

    override fun unknown(raw: JsonElement): CodexErrorInfo = CodexErrorInfo.Unknown(raw)

    override fun write(
        json: Json,
        value: CodexErrorInfo,
    ): JsonElement =
        when (value) {
            CodexErrorInfo.ContextWindowExceeded -> JsonPrimitive("contextWindowExceeded")
            CodexErrorInfo.SessionBudgetExceeded -> JsonPrimitive("sessionBudgetExceeded")
            CodexErrorInfo.UsageLimitExceeded -> JsonPrimitive("usageLimitExceeded")
            CodexErrorInfo.RateLimitExceeded -> JsonPrimitive("rateLimitExceeded")
            CodexErrorInfo.FlexUnavailable -> JsonPrimitive("flexUnavailable")
            CodexErrorInfo.ServerOverloaded -> JsonPrimitive("serverOverloaded")
            CodexErrorInfo.ModelNotFound -> JsonPrimitive("modelNotFound")
            CodexErrorInfo.PolicyCapacityUnavailable -> JsonPrimitive("policyCapacityUnavailable")
            CodexErrorInfo.CyberPolicy -> JsonPrimitive("cyberPolicy")
            CodexErrorInfo.MisalignmentPolicyViolation -> JsonPrimitive("misalignmentPolicyViolation")
            CodexErrorInfo.TooManyDenials -> JsonPrimitive("tooManyDenials")
            CodexErrorInfo.InternalServerError -> JsonPrimitive("internalServerError")
            CodexErrorInfo.Unauthorized -> JsonPrimitive("unauthorized")
            CodexErrorInfo.BadRequest -> JsonPrimitive("badRequest")
            CodexErrorInfo.ThreadRollbackFailed -> JsonPrimitive("threadRollbackFailed")
            CodexErrorInfo.SandboxError -> JsonPrimitive("sandboxError")
            CodexErrorInfo.InferenceHookDenied -> JsonPrimitive("inferenceHookDenied")
            CodexErrorInfo.Other -> JsonPrimitive("other")
            is CodexErrorInfo.HttpConnectionFailed -> keyed("httpConnectionFailed", json.encodeToJsonElement(HttpFailure.serializer(), value.value))
            is CodexErrorInfo.ResponseStreamConnectionFailed -> keyed("responseStreamConnectionFailed", json.encodeToJsonElement(HttpFailure.serializer(), value.value))
            is CodexErrorInfo.ResponseStreamDisconnected -> keyed("responseStreamDisconnected", json.encodeToJsonElement(HttpFailure.serializer(), value.value))
            is CodexErrorInfo.ResponseTooManyFailedAttempts -> keyed("responseTooManyFailedAttempts", json.encodeToJsonElement(HttpFailure.serializer(), value.value))
            is CodexErrorInfo.ActiveTurnNotSteerableVariant -> keyed("activeTurnNotSteerable", json.encodeToJsonElement(ActiveTurnNotSteerable.serializer(), value.value))
            is CodexErrorInfo.Unknown -> value.raw
        }
}

/** What the model endpoint answered on the level of HTTP. */
@Serializable(with = HttpFailureSerializer::class)
@KeepGeneratedSerializer
public data class HttpFailure(
    /** Status code of the answer, when there was one. */
    public val httpStatusCode: UShort? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object HttpFailureSerializer : ObjectSerializer<HttpFailure>(HttpFailure.generatedSerializer())

/** Why the running turn takes no further input. */
@Serializable(with = ActiveTurnNotSteerableSerializer::class)
@KeepGeneratedSerializer
public data class ActiveTurnNotSteerable(
    /** What kind of turn it is. */
    public val turnKind: NonSteerableTurnKind,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object ActiveTurnNotSteerableSerializer : ObjectSerializer<ActiveTurnNotSteerable>(ActiveTurnNotSteerable.generatedSerializer())

/** A kind of turn that takes no further input while it runs. */
@Serializable
@JvmInline
public value class NonSteerableTurnKind(
    /** The text on the wire. It need not be one that is known here. */
    public val value: String,
) {
    override fun toString(): String = value

    public companion object {
        /** A review of changes. */
        public val REVIEW: NonSteerableTurnKind = NonSteerableTurnKind("review")

        /** A compaction of the history. */
        public val COMPACT: NonSteerableTurnKind = NonSteerableTurnKind("compact")

        /** The values that this version knows. */
        public val entries: List<NonSteerableTurnKind> = listOf(REVIEW, COMPACT)
    }
}

/** How the agent worked against its instructions. */
@Serializable(with = MisalignmentErrorDetailsSerializer::class)
@KeepGeneratedSerializer
public data class MisalignmentErrorDetails(
    /** The kind of violation. */
    public val errorType: String? = null,
    /** What happened, for people. */
    public val detailedExplanation: String? = null,
    /** What was looked at. */
    public val reviewTarget: String? = null,
    /** What the agent was told. */
    public val steer: MisalignmentSteer? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object MisalignmentErrorDetailsSerializer : ObjectSerializer<MisalignmentErrorDetails>(MisalignmentErrorDetails.generatedSerializer())

/** What the agent was told to bring it back on course. */
@Serializable(with = MisalignmentSteerSerializer::class)
@KeepGeneratedSerializer
public data class MisalignmentSteer(
    /** The words it was told. */
    public val message: String,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object MisalignmentSteerSerializer : ObjectSerializer<MisalignmentSteer>(MisalignmentSteer.generatedSerializer())

/**
 * What the user says, and what is to change from this turn on. While a turn runs, the input joins that
 * turn.
 */
@Serializable(with = TurnStartParamsSerializer::class)
@KeepGeneratedSerializer
public data class TurnStartParams(
    /** The thread. */
    public val threadId: String,
    /** What the user says. */
    public val input: List<UserInput>,
    /** An id for the message, so that sending it again does no harm. */
    public val clientUserMessageId: String? = null,
    /** The working folder from now on. */
    public val cwd: String? = null,
    /** When the agent has to ask, from now on. */
    public val approvalPolicy: AskForApproval? = null,
    /** Who answers when it asks, from now on. */
    public val approvalsReviewer: ApprovalsReviewer? = null,
    /** What its commands can reach, from now on. */
    public val sandboxPolicy: SandboxPolicy? = null,
    /** Name of the model from now on. */
    public val model: String? = null,
    /** Class of service from now on. */
    public val serviceTier: String? = null,
    /** Class of service for this turn only. */
    public val serviceTierForTurn: String? = null,
    /** How long the model may think, from now on. */
    public val effort: ReasoningEffort? = null,
    /** How much of its thinking it tells, from now on. */
    public val summary: ReasoningSummary? = null,
    /** The tone in which the agent talks, from now on. */
    @Deprecated("Servers no longer change the tone.")
    public val personality: Personality? = null,
    /** JSON Schema that the final answer of this turn has to follow. */
    public val outputSchema: JsonElement? = null,
    /** Plugins to switch off. */
    public val disabledPluginIds: List<String>? = null,
    /** The turn that started this one. */
    public val parentTurnId: String? = null,
    /** The turn that this one goes back to. */
    public val rootTurnId: String? = null,
    /** What started the turn, in the words of the client. */
    public val turnTrigger: String? = null,
    /** The output of a tool, in place of words of the user. */
    public val toolOutput: TurnToolOutput? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object TurnStartParamsSerializer : ObjectSerializer<TurnStartParams>(TurnStartParams.generatedSerializer())

/** What a tool has to tell the model without having been called. */
@Serializable(with = TurnToolOutputSerializer::class)
@KeepGeneratedSerializer
public data class TurnToolOutput(
    /** Name of the tool. */
    public val name: String,
    /** The common name that the tool stands under. */
    public val namespace: String? = null,
    /** What it tells. */
    public val output: FunctionCallOutputBody,
    /** Keep it in the history that the model is given with later turns. */
    public val retain: Boolean? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object TurnToolOutputSerializer : ObjectSerializer<TurnToolOutput>(
    TurnToolOutput.generatedSerializer(),
    neverNull = setOf("retain"),
)

/**
 * How the vendor is to treat a turn that deals with the security of computers. Who may have what is up
 * to the vendor.
 */
@Serializable
@JvmInline
public value class CyberAccessProgram(
    /** The text on the wire. It need not be one that is known here. */
    public val value: String,
) {
    override fun toString(): String = value

    public companion object {
        /** As any other turn. */
        public val STANDARD: CyberAccessProgram = CyberAccessProgram("standard")

        /** As work in defence. */
        public val DAYBREAK_BLUE: CyberAccessProgram = CyberAccessProgram("daybreakBlue")

        /** As work in attack. */
        public val DAYBREAK_RED: CyberAccessProgram = CyberAccessProgram("daybreakRed")

        /** The values that this version knows. */
        public val entries: List<CyberAccessProgram> = listOf(STANDARD, DAYBREAK_BLUE, DAYBREAK_RED)
    }
}

/** The turn that was started, or that took the input. */
@Serializable(with = TurnStartResponseSerializer::class)
@KeepGeneratedSerializer
public data class TurnStartResponse(
    /** The turn. */
    public val turn: Turn,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object TurnStartResponseSerializer : ObjectSerializer<TurnStartResponse>(TurnStartResponse.generatedSerializer())

/** What the user says into a running turn. */
@Serializable(with = TurnSteerParamsSerializer::class)
@KeepGeneratedSerializer
public data class TurnSteerParams(
    /** The thread. */
    public val threadId: String,
    /** What the user says. */
    public val input: List<UserInput>,
    /** An id for the message, so that sending it again does no harm. */
    public val clientUserMessageId: String? = null,
    /** The turn that is meant; it must be the one that runs. */
    public val expectedTurnId: String,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object TurnSteerParamsSerializer : ObjectSerializer<TurnSteerParams>(TurnSteerParams.generatedSerializer())

/** The turn will take it in. */
@Serializable(with = TurnSteerResponseSerializer::class)
@KeepGeneratedSerializer
public data class TurnSteerResponse(
    /** The turn. */
    public val turnId: String,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object TurnSteerResponseSerializer : ObjectSerializer<TurnSteerResponse>(TurnSteerResponse.generatedSerializer())

/** Which turn to stop. */
@Serializable(with = TurnInterruptParamsSerializer::class)
@KeepGeneratedSerializer
public data class TurnInterruptParams(
    /** The thread. */
    public val threadId: String,
    /** The turn; it must be the one that runs. */
    public val turnId: String,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object TurnInterruptParamsSerializer : ObjectSerializer<TurnInterruptParams>(TurnInterruptParams.generatedSerializer())

/** The turn will stop. Its end comes as `turn/completed`. */
@Serializable(with = TurnInterruptResponseSerializer::class)
@KeepGeneratedSerializer
public data class TurnInterruptResponse(
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object TurnInterruptResponseSerializer : ObjectSerializer<TurnInterruptResponse>(TurnInterruptResponse.generatedSerializer())

/** A turn began. */
@Serializable(with = TurnStartedNotificationSerializer::class)
@KeepGeneratedSerializer
public data class TurnStartedNotification(
    /** The thread. */
    public val threadId: String,
    /** The turn, still without items. */
    public val turn: Turn,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object TurnStartedNotificationSerializer : ObjectSerializer<TurnStartedNotification>(TurnStartedNotification.generatedSerializer())

/** A turn ended; its status says how. Nothing more happens in it. */
@Serializable(with = TurnCompletedNotificationSerializer::class)
@KeepGeneratedSerializer
public data class TurnCompletedNotification(
    /** The thread. */
    public val threadId: String,
    /** The turn. */
    public val turn: Turn,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object TurnCompletedNotificationSerializer : ObjectSerializer<TurnCompletedNotification>(TurnCompletedNotification.generatedSerializer())

/** Files were changed in a turn. */
@Serializable(with = TurnDiffUpdatedNotificationSerializer::class)
@KeepGeneratedSerializer
public data class TurnDiffUpdatedNotification(
    /** The thread. */
    public val threadId: String,
    /** The turn. */
    public val turnId: String,
    /** All changes of the turn so far in one, as a unified diff in the style of git. */
    public val diff: String,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object TurnDiffUpdatedNotificationSerializer : ObjectSerializer<TurnDiffUpdatedNotification>(TurnDiffUpdatedNotification.generatedSerializer())

/** The agent made a plan for a turn, or changed it. */
@Serializable(with = TurnPlanUpdatedNotificationSerializer::class)
@KeepGeneratedSerializer
public data class TurnPlanUpdatedNotification(
    /** The thread. */
    public val threadId: String,
    /** The turn. */
    public val turnId: String,
    /** Why the plan is as it is, in the words of the agent. */
    public val explanation: String? = null,
    /** All its steps, in order. */
    public val plan: List<TurnPlanStep>,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object TurnPlanUpdatedNotificationSerializer : ObjectSerializer<TurnPlanUpdatedNotification>(TurnPlanUpdatedNotification.generatedSerializer())

/** One step of a plan. */
@Serializable(with = TurnPlanStepSerializer::class)
@KeepGeneratedSerializer
public data class TurnPlanStep(
    /** What is to be done, in words. */
    public val step: String,
    /** Where it stands. */
    public val status: TurnPlanStepStatus,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object TurnPlanStepSerializer : ObjectSerializer<TurnPlanStep>(TurnPlanStep.generatedSerializer())

/** Where a step of a plan stands. */
@Serializable
@JvmInline
public value class TurnPlanStepStatus(
    /** The text on the wire. It need not be one that is known here. */
    public val value: String,
) {
    override fun toString(): String = value

    public companion object {
        /** Its time has not come yet. */
        public val PENDING: TurnPlanStepStatus = TurnPlanStepStatus("pending")

        /** The agent is at it. */
        public val IN_PROGRESS: TurnPlanStepStatus = TurnPlanStepStatus("inProgress")

        /** It is done. */
        public val COMPLETED: TurnPlanStepStatus = TurnPlanStepStatus("completed")

        /** The values that this version knows. */
        public val entries: List<TurnPlanStepStatus> = listOf(PENDING, IN_PROGRESS, COMPLETED)
    }
}

/** What the checks of the model endpoint say about a turn. */
@Serializable(with = TurnModerationMetadataNotificationSerializer::class)
@KeepGeneratedSerializer
public data class TurnModerationMetadataNotification(
    /** The thread. */
    public val threadId: String,
    /** The turn. */
    public val turnId: String,
    /** What they say, as the model endpoint puts it. */
    public val metadata: JsonElement,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object TurnModerationMetadataNotificationSerializer : ObjectSerializer<TurnModerationMetadataNotification>(TurnModerationMetadataNotification.generatedSerializer())

/** Something went wrong in a turn. */
@Serializable(with = ErrorNotificationSerializer::class)
@KeepGeneratedSerializer
public data class ErrorNotification(
    /** The thread. */
    public val threadId: String,
    /** The turn. */
    public val turnId: String,
    /** What went wrong. */
    public val error: TurnError,
    /** The server tries again by itself. If not, the turn fails. */
    public val willRetry: Boolean,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object ErrorNotificationSerializer : ObjectSerializer<ErrorNotification>(ErrorNotification.generatedSerializer())

/** Something that the user should know, though everything goes on. */
@Serializable(with = WarningNotificationSerializer::class)
@KeepGeneratedSerializer
public data class WarningNotification(
    /** The thread that it is about; null when it is about none in particular. */
    public val threadId: String? = null,
    /** What the user should know, in a few words. */
    public val message: String,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object WarningNotificationSerializer : ObjectSerializer<WarningNotification>(WarningNotification.generatedSerializer())

/** Something that the user should know about the second agent, which watches over the first. */
@Serializable(with = GuardianWarningNotificationSerializer::class)
@KeepGeneratedSerializer
public data class GuardianWarningNotification(
    /** The thread of the agent that is watched. */
    public val threadId: String,
    /** What the user should know, in a few words. */
    public val message: String,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object GuardianWarningNotificationSerializer : ObjectSerializer<GuardianWarningNotification>(GuardianWarningNotification.generatedSerializer())

/** The client or its settings use something that will go away. */
@Serializable(with = DeprecationNoticeNotificationSerializer::class)
@KeepGeneratedSerializer
public data class DeprecationNoticeNotification(
    /** What it is, in a few words for people. */
    public val summary: String,
    /** More about it, such as what to do instead. */
    public val details: String? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object DeprecationNoticeNotificationSerializer : ObjectSerializer<DeprecationNoticeNotification>(DeprecationNoticeNotification.generatedSerializer())
