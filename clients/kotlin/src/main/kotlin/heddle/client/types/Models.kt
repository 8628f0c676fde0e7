// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.

@file:OptIn(ExperimentalSerializationApi::class)
@file:Suppress("DEPRECATION")
@file:UseSerializers(ExactJsonObject::class, StrictBoolean::class, StrictLong::class, StrictUInt::class)

package heddle.client.types

import heddle.client.json.EXTRA
import heddle.client.json.ExactJsonObject
import heddle.client.json.NO_FIELDS
import heddle.client.json.ObjectSerializer
import heddle.client.json.StrictBoolean
import heddle.client.json.StrictLong
import heddle.client.json.StrictUInt
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

/** The tone in which the agent talks. */
@Serializable
@JvmInline
public value class Personality(
    /** The text on the wire. It need not be one that is known here. */
    public val value: String,
) {
    override fun toString(): String = value

    public companion object {
        /** The model's own. */
        public val NONE: Personality = Personality("none")

        /** Warm and encouraging. */
        public val FRIENDLY: Personality = Personality("friendly")

        /** Short and to the point. */
        public val PRAGMATIC: Personality = Personality("pragmatic")

        /** The values that this version knows. */
        public val entries: List<Personality> = listOf(NONE, FRIENDLY, PRAGMATIC)
    }
}

/** How long a model may think. Models bring efforts of their own, so that other values are common. */
@Serializable
@JvmInline
public value class ReasoningEffort(
    /** The text on the wire. It need not be one that is known here. */
    public val value: String,
) {
    override fun toString(): String = value

    public companion object {
        /** Not at all. */
        public val NONE: ReasoningEffort = ReasoningEffort("none")

        /** As little as the model can. */
        public val MINIMAL: ReasoningEffort = ReasoningEffort("minimal")

        /** A little. */
        public val LOW: ReasoningEffort = ReasoningEffort("low")

        /** A usual amount. */
        public val MEDIUM: ReasoningEffort = ReasoningEffort("medium")

        /** Long. */
        public val HIGH: ReasoningEffort = ReasoningEffort("high")

        /** Very long. */
        public val XHIGH: ReasoningEffort = ReasoningEffort("xhigh")

        /** As long as the model can. */
        public val MAX: ReasoningEffort = ReasoningEffort("max")

        /** As long as the model can, and with further agents where these help. */
        public val ULTRA: ReasoningEffort = ReasoningEffort("ultra")

        /** The values that this version knows. */
        public val entries: List<ReasoningEffort> = listOf(NONE, MINIMAL, LOW, MEDIUM, HIGH, XHIGH, MAX, ULTRA)
    }
}

/** A way of working together, with the settings that go with it. */
@Serializable(with = CollaborationModeSerializer::class)
@KeepGeneratedSerializer
public data class CollaborationMode(
    /** What the turns are for. */
    public val mode: ModeKind,
    /** What it sets for the model. */
    public val settings: CollaborationSettings,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object CollaborationModeSerializer : ObjectSerializer<CollaborationMode>(CollaborationMode.generatedSerializer())

/** What a turn is for. */
@Serializable
@JvmInline
public value class ModeKind(
    /** The text on the wire. It need not be one that is known here. */
    public val value: String,
) {
    override fun toString(): String = value

    public companion object {
        /** Make a plan and change nothing. */
        public val PLAN: ModeKind = ModeKind("plan")

        /** Do the work. */
        public val DEFAULT: ModeKind = ModeKind("default")

        /** The values that this version knows. */
        public val entries: List<ModeKind> = listOf(PLAN, DEFAULT)
    }
}

/** What a way of working sets for the model. */
@Serializable(with = CollaborationSettingsSerializer::class)
@KeepGeneratedSerializer
public data class CollaborationSettings(
    /** Name of the model. */
    public val model: String,
    /** How long it may think. */
    @SerialName("reasoning_effort")
    public val reasoningEffort: ReasoningEffort? = null,
    /** Instructions that go before those of the user. */
    @SerialName("developer_instructions")
    public val developerInstructions: String? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object CollaborationSettingsSerializer : ObjectSerializer<CollaborationSettings>(CollaborationSettings.generatedSerializer())

/** How much of its thinking a model tells. */
@Serializable
@JvmInline
public value class ReasoningSummary(
    /** The text on the wire. It need not be one that is known here. */
    public val value: String,
) {
    override fun toString(): String = value

    public companion object {
        /** What the model thinks fit. */
        public val AUTO: ReasoningSummary = ReasoningSummary("auto")

        /** A short summary. */
        public val CONCISE: ReasoningSummary = ReasoningSummary("concise")

        /** A long summary. */
        public val DETAILED: ReasoningSummary = ReasoningSummary("detailed")

        /** Nothing. */
        public val NONE: ReasoningSummary = ReasoningSummary("none")

        /** The values that this version knows. */
        public val entries: List<ReasoningSummary> = listOf(AUTO, CONCISE, DETAILED, NONE)
    }
}

/** Which models to list. */
@Serializable(with = ModelListParamsSerializer::class)
@KeepGeneratedSerializer
public data class ModelListParams(
    /** Where to go on: `nextCursor` of the page before. */
    public val cursor: String? = null,
    /** How many at most. The server has a limit of its own. */
    public val limit: UInt? = null,
    /** Also those that are not offered to users. */
    public val includeHidden: Boolean? = null,
    /** Name of the provider whose models to list. The configured one when left out. */
    public val modelProvider: String? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object ModelListParamsSerializer : ObjectSerializer<ModelListParams>(ModelListParams.generatedSerializer())

/** One page of models. */
@Serializable(with = ModelListResponseSerializer::class)
@KeepGeneratedSerializer
public data class ModelListResponse(
    /** The models. */
    public val data: List<Model>,
    /** Where the next page begins; null at the end. */
    public val nextCursor: String? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object ModelListResponseSerializer : ObjectSerializer<ModelListResponse>(ModelListResponse.generatedSerializer())

/** A model that can be chosen, and what it can do. */
@Serializable(with = ModelSerializer::class)
@KeepGeneratedSerializer
public data class Model(
    /** Tells the entries of the list apart. */
    public val id: String,
    /** Name of the model, as a thread or turn takes it. */
    public val model: String,
    /** Its name, for people. */
    public val displayName: String,
    /** What it is good for, for people. */
    public val description: String,
    /** The field that it is made for. Null when it is for all. */
    public val modelSpecialty: String? = null,
    /** Whether to leave it out where users choose. */
    public val hidden: Boolean,
    /** Whether it is the one to use where none is named. */
    public val isDefault: Boolean,
    /** How long it may think: the choices. */
    public val supportedReasoningEfforts: List<ReasoningEffortOption>,
    /** How long it thinks where nothing is said. */
    public val defaultReasoningEffort: ReasoningEffort,
    /** The input that it can work with. Text and pictures when left out. */
    public val inputModalities: List<InputModality>? = null,
    /** The classes of service to choose from. None when left out. */
    public val serviceTiers: List<ModelServiceTier>? = null,
    /** The class of service where nothing is said. */
    public val defaultServiceTier: String? = null,
    /** Further speeds that it can be had at, by name. Default: `[]`. */
    @Deprecated("Mere names say too little. Use `serviceTiers`.")
    public val additionalSpeedTiers: List<String>? = null,
    /** Which tools for several agents it gets. Null when the model does not say. */
    public val multiAgentVersion: MultiAgentVersion? = null,
    /** The programs that it can be used under. Null when nothing is known of them. */
    public val availableAccessPrograms: ModelAccessPrograms? = null,
    /** Whether the tone in which it talks can be chosen. Default: `false`. */
    @Deprecated("No model offers the choice any more, so that it is always false. There is nothing instead.")
    public val supportsPersonality: Boolean? = null,
    /** News about it for the user. Null when there are none. */
    public val availabilityNux: ModelAvailabilityNux? = null,
    /** The model to change to. Null when this one is up to date. */
    public val upgrade: String? = null,
    /** The same model, and what to tell the user of it. */
    public val upgradeInfo: ModelUpgradeInfo? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object ModelSerializer : ObjectSerializer<Model>(
    Model.generatedSerializer(),
    neverNull = setOf("inputModalities", "serviceTiers", "additionalSpeedTiers", "supportsPersonality"),
)

/** How long a model may think, as a choice for users. */
@Serializable(with = ReasoningEffortOptionSerializer::class)
@KeepGeneratedSerializer
public data class ReasoningEffortOption(
    /** The effort. */
    public val reasoningEffort: ReasoningEffort,
    /** What it is good for, for people. */
    public val description: String,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object ReasoningEffortOptionSerializer : ObjectSerializer<ReasoningEffortOption>(ReasoningEffortOption.generatedSerializer())

/** A kind of input that a model can work with. */
@Serializable
@JvmInline
public value class InputModality(
    /** The text on the wire. It need not be one that is known here. */
    public val value: String,
) {
    override fun toString(): String = value

    public companion object {
        /** Words. */
        public val TEXT: InputModality = InputModality("text")

        /** Pictures. */
        public val IMAGE: InputModality = InputModality("image")

        /** Sound. */
        public val AUDIO: InputModality = InputModality("audio")

        /** The values that this version knows. */
        public val entries: List<InputModality> = listOf(TEXT, IMAGE, AUDIO)
    }
}

/** A class of service that a model can be used in. */
@Serializable(with = ModelServiceTierSerializer::class)
@KeepGeneratedSerializer
public data class ModelServiceTier(
    /** Its id, to be sent as `serviceTier`. */
    public val id: String,
    /** Its name, for people. */
    public val name: String,
    /** What it brings and costs, for people. */
    public val description: String,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object ModelServiceTierSerializer : ObjectSerializer<ModelServiceTier>(ModelServiceTier.generatedSerializer())

/** Which generation of tools for several agents a model gets. */
@Serializable
@JvmInline
public value class MultiAgentVersion(
    /** The text on the wire. It need not be one that is known here. */
    public val value: String,
) {
    override fun toString(): String = value

    public companion object {
        /** None: it works alone. */
        public val DISABLED: MultiAgentVersion = MultiAgentVersion("disabled")

        /** The first. */
        public val V1: MultiAgentVersion = MultiAgentVersion("v1")

        /** The second. */
        public val V2: MultiAgentVersion = MultiAgentVersion("v2")

        /** The values that this version knows. */
        public val entries: List<MultiAgentVersion> = listOf(DISABLED, V1, V2)
    }
}

/** The programs of the vendor under which the caller may use a model. */
@Serializable(with = ModelAccessProgramsSerializer::class)
@KeepGeneratedSerializer
public data class ModelAccessPrograms(
    /** Those about the security of computers. */
    public val cyber: List<CyberAccessProgram>,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object ModelAccessProgramsSerializer : ObjectSerializer<ModelAccessPrograms>(ModelAccessPrograms.generatedSerializer())

/** The news that a model can be had. */
@Serializable(with = ModelAvailabilityNuxSerializer::class)
@KeepGeneratedSerializer
public data class ModelAvailabilityNux(
    /** What to show to the user. */
    public val message: String,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object ModelAvailabilityNuxSerializer : ObjectSerializer<ModelAvailabilityNux>(ModelAvailabilityNux.generatedSerializer())

/** The model to change to, and what to tell the user of it. */
@Serializable(with = ModelUpgradeInfoSerializer::class)
@KeepGeneratedSerializer
public data class ModelUpgradeInfo(
    /** Name of the model to change to. */
    public val model: String,
    /** Words to offer the change with. */
    public val upgradeCopy: String? = null,
    /** Address of a page about that model. */
    public val modelLink: String? = null,
    /** All there is to say about the change, in Markdown. */
    public val migrationMarkdown: String? = null,
    /**
     * When the model to change from is to be withdrawn, where that is known. Only to be shown. Unix time
     * in seconds.
     */
    public val retirementAt: Long? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object ModelUpgradeInfoSerializer : ObjectSerializer<ModelUpgradeInfo>(ModelUpgradeInfo.generatedSerializer())

/** Nothing: all providers are listed. */
@Serializable(with = ModelProviderListParamsSerializer::class)
@KeepGeneratedSerializer
public data class ModelProviderListParams(
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object ModelProviderListParamsSerializer : ObjectSerializer<ModelProviderListParams>(ModelProviderListParams.generatedSerializer())

/** All providers of models. */
@Serializable(with = ModelProviderListResponseSerializer::class)
@KeepGeneratedSerializer
public data class ModelProviderListResponse(
    /** The providers. */
    public val data: List<ModelProviderSummary>,
    /** The one that is used where none is named. */
    public val defaultProviderId: String,
    /** Whether the user's own configuration can name another one for that. */
    public val canChangeDefault: Boolean,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object ModelProviderListResponseSerializer : ObjectSerializer<ModelProviderListResponse>(ModelProviderListResponse.generatedSerializer())

/** A provider of models, as configured at the server. */
@Serializable(with = ModelProviderSummarySerializer::class)
@KeepGeneratedSerializer
public data class ModelProviderSummary(
    /** Its name in the configuration, as `modelProvider` takes it. */
    public val id: String,
    /** Its name, for people. */
    public val name: String,
    /** Address of its endpoint. Null when none is configured, or when it holds something secret. */
    public val baseUrl: String? = null,
    /** What kind of provider it is, and how it is set up. */
    public val settings: ProviderSettings,
    /** Whether it can be changed in the user's own configuration. */
    public val canEdit: Boolean,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object ModelProviderSummarySerializer : ObjectSerializer<ModelProviderSummary>(ModelProviderSummary.generatedSerializer())

/** What kind of provider it is, and how it is set up. */
@Serializable(with = ProviderSettingsSerializer::class)
public sealed interface ProviderSettings {
    /** What kind it is, in the word of the wire. */
    public val type: String

    /** A kind that this version does not know. */
    public data class Unknown(
        /** All of it, as it came. */
        public val raw: JsonObject,
    ) : ProviderSettings {
        override val type: String
            get() = raw.text("type")
    }
}

internal object ProviderSettingsSerializer : TaggedUnionSerializer<ProviderSettings>("ProviderSettings", "type") {
    override fun variant(tag: String): DeserializationStrategy<ProviderSettings>? =
        when (tag) {
            "openai" -> OpenaiProviderSettings.serializer()
            "customGateway" -> CustomGatewayProviderSettings.serializer()
            "bedrock" -> BedrockProviderSettings.serializer()
            "gcp" -> GcpProviderSettings.serializer()
            else -> null
        }

    override fun unknown(raw: JsonObject): ProviderSettings = ProviderSettings.Unknown(raw)

    override fun write(
        json: Json,
        value: ProviderSettings,
    ): JsonElement =
        when (value) {
            is OpenaiProviderSettings -> json.encodeToJsonElement(OpenaiProviderSettings.serializer(), value)
            is CustomGatewayProviderSettings -> json.encodeToJsonElement(CustomGatewayProviderSettings.serializer(), value)
            is BedrockProviderSettings -> json.encodeToJsonElement(BedrockProviderSettings.serializer(), value)
            is GcpProviderSettings -> json.encodeToJsonElement(GcpProviderSettings.serializer(), value)
            is ProviderSettings.Unknown -> value.raw
        }
}

/** The endpoint of OpenAI. */
@Serializable(with = OpenaiProviderSettingsSerializer::class)
@KeepGeneratedSerializer
public data class OpenaiProviderSettings(
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
) : ProviderSettings {
    override val type: String
        get() = "openai"
}

internal object OpenaiProviderSettingsSerializer : ObjectSerializer<OpenaiProviderSettings>(
    OpenaiProviderSettings.generatedSerializer(),
    constants = mapOf("type" to JsonPrimitive("openai")),
)

/** Any endpoint that the user has configured. */
@Serializable(with = CustomGatewayProviderSettingsSerializer::class)
@KeepGeneratedSerializer
public data class CustomGatewayProviderSettings(
    /** How the server signs in to it. */
    public val auth: GatewayAuth,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
) : ProviderSettings {
    override val type: String
        get() = "customGateway"
}

internal object CustomGatewayProviderSettingsSerializer : ObjectSerializer<CustomGatewayProviderSettings>(
    CustomGatewayProviderSettings.generatedSerializer(),
    constants = mapOf("type" to JsonPrimitive("customGateway")),
)

/** How the server signs in to an endpoint. */
@Serializable(with = GatewayAuthSerializer::class)
public sealed interface GatewayAuth {
    /** What kind it is, in the word of the wire. */
    public val mode: String

    /** A kind that this version does not know. */
    public data class Unknown(
        /** All of it, as it came. */
        public val raw: JsonObject,
    ) : GatewayAuth {
        override val mode: String
            get() = raw.text("mode")
    }
}

internal object GatewayAuthSerializer : TaggedUnionSerializer<GatewayAuth>("GatewayAuth", "mode") {
    override fun variant(tag: String): DeserializationStrategy<GatewayAuth>? =
        when (tag) {
            "none" -> NoneGatewayAuth.serializer()
            "environmentVariable" -> EnvironmentVariableGatewayAuth.serializer()
            "externallyConfigured" -> ExternallyConfiguredGatewayAuth.serializer()
            else -> null
        }

    override fun unknown(raw: JsonObject): GatewayAuth = GatewayAuth.Unknown(raw)

    override fun write(
        json: Json,
        value: GatewayAuth,
    ): JsonElement =
        when (value) {
            is NoneGatewayAuth -> json.encodeToJsonElement(NoneGatewayAuth.serializer(), value)
            is EnvironmentVariableGatewayAuth -> json.encodeToJsonElement(EnvironmentVariableGatewayAuth.serializer(), value)
            is ExternallyConfiguredGatewayAuth -> json.encodeToJsonElement(ExternallyConfiguredGatewayAuth.serializer(), value)
            is GatewayAuth.Unknown -> value.raw
        }
}

/** Without credentials. */
@Serializable(with = NoneGatewayAuthSerializer::class)
@KeepGeneratedSerializer
public data class NoneGatewayAuth(
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
) : GatewayAuth {
    override val mode: String
        get() = "none"
}

internal object NoneGatewayAuthSerializer : ObjectSerializer<NoneGatewayAuth>(
    NoneGatewayAuth.generatedSerializer(),
    constants = mapOf("mode" to JsonPrimitive("none")),
)

/** With a key that the server finds in its environment. */
@Serializable(with = EnvironmentVariableGatewayAuthSerializer::class)
@KeepGeneratedSerializer
public data class EnvironmentVariableGatewayAuth(
    /** Name of the variable that holds the key. */
    public val envKey: String,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
) : GatewayAuth {
    override val mode: String
        get() = "environmentVariable"
}

internal object EnvironmentVariableGatewayAuthSerializer : ObjectSerializer<EnvironmentVariableGatewayAuth>(
    EnvironmentVariableGatewayAuth.generatedSerializer(),
    constants = mapOf("mode" to JsonPrimitive("environmentVariable")),
)

/** In a way that these settings cannot express. A client that changes the others must leave it alone. */
@Serializable(with = ExternallyConfiguredGatewayAuthSerializer::class)
@KeepGeneratedSerializer
public data class ExternallyConfiguredGatewayAuth(
    /** Name of a variable that it takes from the environment, where it does. */
    public val envKey: String? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
) : GatewayAuth {
    override val mode: String
        get() = "externallyConfigured"
}

internal object ExternallyConfiguredGatewayAuthSerializer : ObjectSerializer<ExternallyConfiguredGatewayAuth>(
    ExternallyConfiguredGatewayAuth.generatedSerializer(),
    constants = mapOf("mode" to JsonPrimitive("externallyConfigured")),
)

/** Amazon Bedrock. */
@Serializable(with = BedrockProviderSettingsSerializer::class)
@KeepGeneratedSerializer
public data class BedrockProviderSettings(
    /** Name of the AWS profile with the credentials. */
    public val profile: String? = null,
    /** The AWS region. */
    public val region: String? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
) : ProviderSettings {
    override val type: String
        get() = "bedrock"
}

internal object BedrockProviderSettingsSerializer : ObjectSerializer<BedrockProviderSettings>(
    BedrockProviderSettings.generatedSerializer(),
    constants = mapOf("type" to JsonPrimitive("bedrock")),
)

/** Google Cloud. */
@Serializable(with = GcpProviderSettingsSerializer::class)
@KeepGeneratedSerializer
public data class GcpProviderSettings(
    /** The project there. */
    public val projectId: String? = null,
    /** The region there. */
    public val location: String? = null,
    /** The file with the credentials. What is in it is never sent. */
    public val credentialFile: String? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
) : ProviderSettings {
    override val type: String
        get() = "gcp"
}

internal object GcpProviderSettingsSerializer : ObjectSerializer<GcpProviderSettings>(
    GcpProviderSettings.generatedSerializer(),
    constants = mapOf("type" to JsonPrimitive("gcp")),
)

/** The model endpoint gave a request to another model. */
@Serializable(with = ModelReroutedNotificationSerializer::class)
@KeepGeneratedSerializer
public data class ModelReroutedNotification(
    /** The thread. */
    public val threadId: String,
    /** The turn. */
    public val turnId: String,
    /** Name of the model that was asked. */
    public val fromModel: String,
    /** Name of the model that answers. */
    public val toModel: String,
    /** Why. */
    public val reason: ModelRerouteReason,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object ModelReroutedNotificationSerializer : ObjectSerializer<ModelReroutedNotification>(ModelReroutedNotification.generatedSerializer())

/** Why another model answers than was asked. */
@Serializable
@JvmInline
public value class ModelRerouteReason(
    /** The text on the wire. It need not be one that is known here. */
    public val value: String,
) {
    override fun toString(): String = value

    public companion object {
        /** The turn looks like an attack on computers. */
        public val HIGH_RISK_CYBER_ACTIVITY: ModelRerouteReason = ModelRerouteReason("highRiskCyberActivity")

        /** The values that this version knows. */
        public val entries: List<ModelRerouteReason> = listOf(HIGH_RISK_CYBER_ACTIVITY)
    }
}

/** The model endpoint advises that the account be verified further. */
@Serializable(with = ModelVerificationNotificationSerializer::class)
@KeepGeneratedSerializer
public data class ModelVerificationNotification(
    /** The thread. */
    public val threadId: String,
    /** The turn. */
    public val turnId: String,
    /** What the account should prove. */
    public val verifications: List<ModelVerification>,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object ModelVerificationNotificationSerializer : ObjectSerializer<ModelVerificationNotification>(ModelVerificationNotification.generatedSerializer())

/** Something that an account can prove to the vendor. */
@Serializable
@JvmInline
public value class ModelVerification(
    /** The text on the wire. It need not be one that is known here. */
    public val value: String,
) {
    override fun toString(): String = value

    public companion object {
        /** That it may be trusted with work on the security of computers. */
        public val TRUSTED_ACCESS_FOR_CYBER: ModelVerification = ModelVerification("trustedAccessForCyber")

        /** The values that this version knows. */
        public val entries: List<ModelVerification> = listOf(TRUSTED_ACCESS_FOR_CYBER)
    }
}

/** The model endpoint holds an answer back until it was checked. It is not part of the history. */
@Serializable(with = ModelSafetyBufferingUpdatedNotificationSerializer::class)
@KeepGeneratedSerializer
public data class ModelSafetyBufferingUpdatedNotification(
    /** The thread. */
    public val threadId: String,
    /** The turn. */
    public val turnId: String,
    /** Name of the model that answers. */
    public val model: String,
    /** What the check is about, in words of the endpoint. */
    public val useCases: List<String>,
    /** Why there is a check, in words of the endpoint. */
    public val reasons: List<String>,
    /** Whether to show the user that the answer is held back. */
    public val showBufferingUi: Boolean,
    /** A model that would answer sooner. Null when there is none. */
    public val fasterModel: String? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object ModelSafetyBufferingUpdatedNotificationSerializer : ObjectSerializer<ModelSafetyBufferingUpdatedNotification>(ModelSafetyBufferingUpdatedNotification.generatedSerializer())
