// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.

@file:OptIn(ExperimentalSerializationApi::class)
@file:Suppress("DEPRECATION")
@file:UseSerializers(ExactJson::class, ExactJsonObject::class, StrictBoolean::class, StrictLong::class, StrictULong::class)

package heddle.client.types

import heddle.client.json.EXTRA
import heddle.client.json.ExactJson
import heddle.client.json.ExactJsonObject
import heddle.client.json.JsonKind
import heddle.client.json.NO_FIELDS
import heddle.client.json.ObjectSerializer
import heddle.client.json.StrictBoolean
import heddle.client.json.StrictLong
import heddle.client.json.StrictString
import heddle.client.json.StrictULong
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

/** Whose configuration to show, and how fully. */
@Serializable(with = ConfigReadParamsSerializer::class)
@KeepGeneratedSerializer
public data class ConfigReadParams(
    /** The working folder that it is to hold for, so that projects count. Without projects when left out. */
    public val cwd: String? = null,
    /** Also show each layer by itself. No when left out. */
    public val includeLayers: Boolean? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object ConfigReadParamsSerializer : ObjectSerializer<ConfigReadParams>(
    ConfigReadParams.generatedSerializer(),
    neverNull = setOf("includeLayers"),
)

/** The configuration and where it comes from. */
@Serializable(with = ConfigReadResponseSerializer::class)
@KeepGeneratedSerializer
public data class ConfigReadResponse(
    /** What holds, all layers taken together. */
    public val config: Config,
    /** The layer that each setting comes from, by the dotted name of the setting. */
    public val origins: Map<String, ConfigLayerMetadata>,
    /** The layers, the strongest first. Null when they were not asked for. */
    public val layers: List<ConfigLayer>? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object ConfigReadResponseSerializer : ObjectSerializer<ConfigReadResponse>(ConfigReadResponse.generatedSerializer())

/**
 * The configuration in force. Null stands for what is not configured. It holds more than is listed
 * here: settings by their names in the configuration file.
 *
 * Other fields are a part of it, whatever their names: see `extra`.
 */
@Serializable(with = ConfigSerializer::class)
@KeepGeneratedSerializer
public data class Config(
    /** Name of the model. */
    public val model: String? = null,
    /** Name of the provider of the model. */
    @SerialName("model_provider")
    public val modelProvider: String? = null,
    /** How long the model may think. */
    @SerialName("model_reasoning_effort")
    public val modelReasoningEffort: ReasoningEffort? = null,
    /** How much of its thinking the model tells. */
    @SerialName("model_reasoning_summary")
    public val modelReasoningSummary: ReasoningSummary? = null,
    /** At what length the model answers. */
    @SerialName("model_verbosity")
    public val modelVerbosity: ModelVerbosity? = null,
    /** When the agent has to ask before it acts. */
    @SerialName("approval_policy")
    public val approvalPolicy: AskForApproval? = null,
    /** How far the model may go on the web. */
    @SerialName("web_search")
    public val webSearch: WebSearchMode? = null,
    /** Class of service at the model endpoint. */
    @SerialName("service_tier")
    public val serviceTier: String? = null,
    /** Name of the model for reviews, where it is another one. */
    @SerialName("review_model")
    public val reviewModel: String? = null,
    /** How many tokens the model can take in. */
    @SerialName("model_context_window")
    public val modelContextWindow: Long? = null,
    /** The number of tokens at which the history is compacted. */
    @SerialName("model_auto_compact_token_limit")
    public val modelAutoCompactTokenLimit: Long? = null,
    /** Which tokens count towards the limit at which the history is compacted. All when null. */
    @SerialName("model_auto_compact_token_limit_scope")
    public val modelAutoCompactTokenLimitScope: AutoCompactTokenLimitScope? = null,
    /** Instructions on how to compact, in place of those of the server. */
    @SerialName("compact_prompt")
    public val compactPrompt: String? = null,
    /** Instructions for the model. */
    public val instructions: String? = null,
    /** Instructions that go before those of the user. */
    @SerialName("developer_instructions")
    public val developerInstructions: String? = null,
    /** Who answers when the agent asks. The meaning of this setting may still change. */
    @SerialName("approvals_reviewer")
    public val approvalsReviewer: ApprovalsReviewer? = null,
    /** What commands of the agent can reach. */
    @SerialName("sandbox_mode")
    public val sandboxMode: SandboxMode? = null,
    /** How wide the sandbox `workspace-write` is. */
    @SerialName("sandbox_workspace_write")
    public val sandboxWorkspaceWrite: SandboxWorkspaceWrite? = null,
    /** How single tools of the model are set up. */
    public val tools: ToolsConfig? = null,
    /** The only way in which the user may sign in. */
    @SerialName("forced_login_method")
    public val forcedLoginMethod: ForcedLoginMethod? = null,
    /** The only workspace of ChatGPT that the user may sign in to, or the only ones. */
    @SerialName("forced_chatgpt_workspace_id")
    public val forcedChatgptWorkspaceId: ForcedChatgptWorkspaceIds? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object ConfigSerializer : ObjectSerializer<Config>(Config.generatedSerializer())

/** At what length a model answers. */
@Serializable
@JvmInline
public value class ModelVerbosity(
    /** The text on the wire. It need not be one that is known here. */
    public val value: String,
) {
    override fun toString(): String = value

    public companion object {
        /** Briefly. */
        public val LOW: ModelVerbosity = ModelVerbosity("low")

        /** At a usual length. */
        public val MEDIUM: ModelVerbosity = ModelVerbosity("medium")

        /** At length. */
        public val HIGH: ModelVerbosity = ModelVerbosity("high")

        /** The values that this version knows. */
        public val entries: List<ModelVerbosity> = listOf(LOW, MEDIUM, HIGH)
    }
}

/** How far the model may go on the web. */
@Serializable
@JvmInline
public value class WebSearchMode(
    /** The text on the wire. It need not be one that is known here. */
    public val value: String,
) {
    override fun toString(): String = value

    public companion object {
        /** Not at all. */
        public val DISABLED: WebSearchMode = WebSearchMode("disabled")

        /** Only into a stored copy of it. */
        public val CACHED: WebSearchMode = WebSearchMode("cached")

        /** It may search the web, but open only pages that the index of the search admits. */
        public val INDEXED: WebSearchMode = WebSearchMode("indexed")

        /** It may search the web and open any page. */
        public val LIVE: WebSearchMode = WebSearchMode("live")

        /** The values that this version knows. */
        public val entries: List<WebSearchMode> = listOf(DISABLED, CACHED, INDEXED, LIVE)
    }
}

/** What counts towards the limit at which the history is compacted. */
@Serializable
@JvmInline
public value class AutoCompactTokenLimitScope(
    /** The text on the wire. It need not be one that is known here. */
    public val value: String,
) {
    override fun toString(): String = value

    public companion object {
        /** All that is in the context. */
        public val TOTAL: AutoCompactTokenLimitScope = AutoCompactTokenLimitScope("total")

        /** What was added since the last compaction, without what that left behind. */
        public val BODY_AFTER_PREFIX: AutoCompactTokenLimitScope = AutoCompactTokenLimitScope("body_after_prefix")

        /** The values that this version knows. */
        public val entries: List<AutoCompactTokenLimitScope> = listOf(TOTAL, BODY_AFTER_PREFIX)
    }
}

/** How wide the sandbox is that lets files be changed inside the workspace. */
@Serializable(with = SandboxWorkspaceWriteSerializer::class)
@KeepGeneratedSerializer
public data class SandboxWorkspaceWrite(
    /** More folders that may be written to. Default: `[]`. */
    @SerialName("writable_roots")
    public val writableRoots: List<String>? = null,
    /** Whether commands may use the network. Default: `false`. */
    @SerialName("network_access")
    public val networkAccess: Boolean? = null,
    /** The folder in `TMPDIR` is not writable. Default: `false`. */
    @SerialName("exclude_tmpdir_env_var")
    public val excludeTmpdirEnvVar: Boolean? = null,
    /** The folder `/tmp` is not writable. Default: `false`. */
    @SerialName("exclude_slash_tmp")
    public val excludeSlashTmp: Boolean? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object SandboxWorkspaceWriteSerializer : ObjectSerializer<SandboxWorkspaceWrite>(
    SandboxWorkspaceWrite.generatedSerializer(),
    neverNull = setOf("writable_roots", "network_access", "exclude_tmpdir_env_var", "exclude_slash_tmp"),
)

/** How single tools of the model are set up. */
@Serializable(with = ToolsConfigSerializer::class)
@KeepGeneratedSerializer
public data class ToolsConfig(
    /** How the model searches the web. Before 2026-06, whether it may. */
    @SerialName("web_search")
    public val webSearch: WebSearchToolConfig? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object ToolsConfigSerializer : ObjectSerializer<ToolsConfig>(ToolsConfig.generatedSerializer())

/** How the model searches the web. */
@Serializable(with = WebSearchToolConfigSerializer::class)
@KeepGeneratedSerializer
public data class WebSearchToolConfig(
    /** How much of what was found goes into the context of the model. */
    @SerialName("context_size")
    public val contextSize: WebSearchContextSize? = null,
    /** Only find pages of these domains. */
    @SerialName("allowed_domains")
    public val allowedDomains: List<String>? = null,
    /** Where the user is. */
    public val location: WebSearchLocation? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object WebSearchToolConfigSerializer : ObjectSerializer<WebSearchToolConfig>(WebSearchToolConfig.generatedSerializer())

/** How much of what was found goes into the context of the model. */
@Serializable
@JvmInline
public value class WebSearchContextSize(
    /** The text on the wire. It need not be one that is known here. */
    public val value: String,
) {
    override fun toString(): String = value

    public companion object {
        /** A little. */
        public val LOW: WebSearchContextSize = WebSearchContextSize("low")

        /** A usual amount. */
        public val MEDIUM: WebSearchContextSize = WebSearchContextSize("medium")

        /** A lot. */
        public val HIGH: WebSearchContextSize = WebSearchContextSize("high")

        /** The values that this version knows. */
        public val entries: List<WebSearchContextSize> = listOf(LOW, MEDIUM, HIGH)
    }
}

/** Roughly where the user is, so that what is near can be found. */
@Serializable(with = WebSearchLocationSerializer::class)
@KeepGeneratedSerializer
public data class WebSearchLocation(
    /** The country. */
    public val country: String? = null,
    /** The region or state. */
    public val region: String? = null,
    /** The town. */
    public val city: String? = null,
    /** The time zone by its IANA name, such as `Europe/London`. */
    public val timezone: String? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object WebSearchLocationSerializer : ObjectSerializer<WebSearchLocation>(WebSearchLocation.generatedSerializer())

/** A way to sign in. */
@Serializable
@JvmInline
public value class ForcedLoginMethod(
    /** The text on the wire. It need not be one that is known here. */
    public val value: String,
) {
    override fun toString(): String = value

    public companion object {
        /** With ChatGPT. */
        public val CHATGPT: ForcedLoginMethod = ForcedLoginMethod("chatgpt")

        /** With an API key. */
        public val API: ForcedLoginMethod = ForcedLoginMethod("api")

        /** The values that this version knows. */
        public val entries: List<ForcedLoginMethod> = listOf(CHATGPT, API)
    }
}

/** One workspace of ChatGPT by its id, or several. */
@Serializable(with = ForcedChatgptWorkspaceIdsSerializer::class)
public sealed interface ForcedChatgptWorkspaceIds {
    @JvmInline
    public value class Text(
        public val value: String,
    ) : ForcedChatgptWorkspaceIds

    @JvmInline
    public value class Items(
        public val value: List<String>,
    ) : ForcedChatgptWorkspaceIds

    /** What this version does not know. */
    public data class Unknown(
        /** All of it, as it came. */
        public val raw: JsonElement,
    ) : ForcedChatgptWorkspaceIds
}

internal object ForcedChatgptWorkspaceIdsSerializer : UntaggedUnionSerializer<ForcedChatgptWorkspaceIds>("ForcedChatgptWorkspaceIds") {
    override val members: List<UnionMember<ForcedChatgptWorkspaceIds>> by lazy {
        listOf(
            heldMember(setOf(JsonKind.TEXT), StrictString, ForcedChatgptWorkspaceIds::Text),
            heldMember(setOf(JsonKind.ARRAY), ListSerializer(StrictString), ForcedChatgptWorkspaceIds::Items),
        ).flatten()
    }

    override fun unknown(raw: JsonElement): ForcedChatgptWorkspaceIds = ForcedChatgptWorkspaceIds.Unknown(raw)

    override fun write(
        json: Json,
        value: ForcedChatgptWorkspaceIds,
    ): JsonElement =
        when (value) {
            is ForcedChatgptWorkspaceIds.Text -> json.encodeToJsonElement(StrictString, value.value)
            is ForcedChatgptWorkspaceIds.Items -> json.encodeToJsonElement(ListSerializer(StrictString), value.value)
            is ForcedChatgptWorkspaceIds.Unknown -> value.raw
        }
}

/** Which layer of the configuration, without its contents. */
@Serializable(with = ConfigLayerMetadataSerializer::class)
@KeepGeneratedSerializer
public data class ConfigLayerMetadata(
    /** Where its settings come from. */
    public val name: ConfigLayerSource,
    /** A fingerprint of its contents; another one means that they have changed. */
    public val version: String,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object ConfigLayerMetadataSerializer : ObjectSerializer<ConfigLayerMetadata>(ConfigLayerMetadata.generatedSerializer())

/** Where settings come from. */
@Serializable(with = ConfigLayerSourceSerializer::class)
public sealed interface ConfigLayerSource {
    /** What kind it is, in the word of the wire. */
    public val type: String

    /** A kind that this version does not know. */
    public data class Unknown(
        /** All of it, as it came. */
        public val raw: JsonObject,
    ) : ConfigLayerSource {
        override val type: String
            get() = raw.text("type")
    }
}

internal object ConfigLayerSourceSerializer : TaggedUnionSerializer<ConfigLayerSource>("ConfigLayerSource", "type") {
    override fun variant(tag: String): DeserializationStrategy<ConfigLayerSource>? =
        when (tag) {
            "packagedDefaults" -> PackagedDefaultsConfigSource.serializer()
            "mdm" -> MdmConfigSource.serializer()
            "system" -> SystemConfigSource.serializer()
            "enterpriseManaged" -> EnterpriseConfigSource.serializer()
            "user" -> UserConfigSource.serializer()
            "project" -> ProjectConfigSource.serializer()
            "sessionFlags" -> SessionFlagsConfigSource.serializer()
            "legacyManagedConfigTomlFromFile" -> LegacyManagedFileConfigSource.serializer()
            "legacyManagedConfigTomlFromMdm" -> LegacyManagedMdmConfigSource.serializer()
            else -> null
        }

    override fun unknown(raw: JsonObject): ConfigLayerSource = ConfigLayerSource.Unknown(raw)

    override fun write(
        json: Json,
        value: ConfigLayerSource,
    ): JsonElement =
        when (value) {
            is PackagedDefaultsConfigSource -> json.encodeToJsonElement(PackagedDefaultsConfigSource.serializer(), value)
            is MdmConfigSource -> json.encodeToJsonElement(MdmConfigSource.serializer(), value)
            is SystemConfigSource -> json.encodeToJsonElement(SystemConfigSource.serializer(), value)
            is EnterpriseConfigSource -> json.encodeToJsonElement(EnterpriseConfigSource.serializer(), value)
            is UserConfigSource -> json.encodeToJsonElement(UserConfigSource.serializer(), value)
            is ProjectConfigSource -> json.encodeToJsonElement(ProjectConfigSource.serializer(), value)
            is SessionFlagsConfigSource -> json.encodeToJsonElement(SessionFlagsConfigSource.serializer(), value)
            is LegacyManagedFileConfigSource -> json.encodeToJsonElement(LegacyManagedFileConfigSource.serializer(), value)
            is LegacyManagedMdmConfigSource -> json.encodeToJsonElement(LegacyManagedMdmConfigSource.serializer(), value)
            is ConfigLayerSource.Unknown -> value.raw
        }
}

/** The defaults that were installed with the server. */
@Serializable(with = PackagedDefaultsConfigSourceSerializer::class)
@KeepGeneratedSerializer
public data class PackagedDefaultsConfigSource(
    /** The file that holds them. */
    public val file: String,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
) : ConfigLayerSource {
    override val type: String
        get() = "packagedDefaults"
}

internal object PackagedDefaultsConfigSourceSerializer : ObjectSerializer<PackagedDefaultsConfigSource>(
    PackagedDefaultsConfigSource.generatedSerializer(),
    constants = mapOf("type" to JsonPrimitive("packagedDefaults")),
)

/** The management of the device. Only on macOS. */
@Serializable(with = MdmConfigSourceSerializer::class)
@KeepGeneratedSerializer
public data class MdmConfigSource(
    /** The domain of the managed preferences. */
    public val domain: String,
    /** The key inside the domain that holds the settings. */
    public val key: String,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
) : ConfigLayerSource {
    override val type: String
        get() = "mdm"
}

internal object MdmConfigSourceSerializer : ObjectSerializer<MdmConfigSource>(
    MdmConfigSource.generatedSerializer(),
    constants = mapOf("type" to JsonPrimitive("mdm")),
)

/** The configuration file of the whole machine. */
@Serializable(with = SystemConfigSourceSerializer::class)
@KeepGeneratedSerializer
public data class SystemConfigSource(
    /** The file. It need not exist. */
    public val file: String,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
) : ConfigLayerSource {
    override val type: String
        get() = "system"
}

internal object SystemConfigSourceSerializer : ObjectSerializer<SystemConfigSource>(
    SystemConfigSource.generatedSerializer(),
    constants = mapOf("type" to JsonPrimitive("system")),
)

/** Settings of the organisation, from the cloud. */
@Serializable(with = EnterpriseConfigSourceSerializer::class)
@KeepGeneratedSerializer
public data class EnterpriseConfigSource(
    /** Id of these settings; it stays when their contents change. */
    public val id: String,
    /** What administrators call them. To be shown when something is wrong with them. */
    public val name: String,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
) : ConfigLayerSource {
    override val type: String
        get() = "enterpriseManaged"
}

internal object EnterpriseConfigSourceSerializer : ObjectSerializer<EnterpriseConfigSource>(
    EnterpriseConfigSource.generatedSerializer(),
    constants = mapOf("type" to JsonPrimitive("enterpriseManaged")),
)

/** The configuration file of the user: the one that clients write to. */
@Serializable(with = UserConfigSourceSerializer::class)
@KeepGeneratedSerializer
public data class UserConfigSource(
    /** The file. It need not exist. */
    public val file: String,
    /** Name of the profile that this layer adds. Null for the file that holds always. */
    public val profile: String? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
) : ConfigLayerSource {
    override val type: String
        get() = "user"
}

internal object UserConfigSourceSerializer : ObjectSerializer<UserConfigSource>(
    UserConfigSource.generatedSerializer(),
    constants = mapOf("type" to JsonPrimitive("user")),
)

/**
 * The configuration of a project. Each folder from the root of the project down to the working folder
 * can have one.
 */
@Serializable(with = ProjectConfigSourceSerializer::class)
@KeepGeneratedSerializer
public data class ProjectConfigSource(
    /** The folder that holds it, named `.codex`. */
    public val dotCodexFolder: String,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
) : ConfigLayerSource {
    override val type: String
        get() = "project"
}

internal object ProjectConfigSourceSerializer : ObjectSerializer<ProjectConfigSource>(
    ProjectConfigSource.generatedSerializer(),
    constants = mapOf("type" to JsonPrimitive("project")),
)

/** Single settings from the command line of the server. */
@Serializable(with = SessionFlagsConfigSourceSerializer::class)
@KeepGeneratedSerializer
public data class SessionFlagsConfigSource(
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
) : ConfigLayerSource {
    override val type: String
        get() = "sessionFlags"
}

internal object SessionFlagsConfigSourceSerializer : ObjectSerializer<SessionFlagsConfigSource>(
    SessionFlagsConfigSource.generatedSerializer(),
    constants = mapOf("type" to JsonPrimitive("sessionFlags")),
)

/** The older file of an administrator, `managed_config.toml`, which outranks all other layers. */
@Deprecated("It is being phased out; administrators write requirements instead.")
@Serializable(with = LegacyManagedFileConfigSourceSerializer::class)
@KeepGeneratedSerializer
public data class LegacyManagedFileConfigSource(
    /** The file. It need not exist. */
    public val file: String,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
) : ConfigLayerSource {
    override val type: String
        get() = "legacyManagedConfigTomlFromFile"
}

internal object LegacyManagedFileConfigSourceSerializer : ObjectSerializer<LegacyManagedFileConfigSource>(
    LegacyManagedFileConfigSource.generatedSerializer(),
    constants = mapOf("type" to JsonPrimitive("legacyManagedConfigTomlFromFile")),
)

/** What would stand in `managed_config.toml`, given by the management of the device. */
@Deprecated("It is being phased out; administrators write requirements instead.")
@Serializable(with = LegacyManagedMdmConfigSourceSerializer::class)
@KeepGeneratedSerializer
public data class LegacyManagedMdmConfigSource(
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
) : ConfigLayerSource {
    override val type: String
        get() = "legacyManagedConfigTomlFromMdm"
}

internal object LegacyManagedMdmConfigSourceSerializer : ObjectSerializer<LegacyManagedMdmConfigSource>(
    LegacyManagedMdmConfigSource.generatedSerializer(),
    constants = mapOf("type" to JsonPrimitive("legacyManagedConfigTomlFromMdm")),
)

/** One of the sources that the configuration is put together from. */
@Serializable(with = ConfigLayerSerializer::class)
@KeepGeneratedSerializer
public data class ConfigLayer(
    /** Where its settings come from. */
    public val name: ConfigLayerSource,
    /** A fingerprint of its contents; another one means that they have changed. */
    public val version: String,
    /** Its settings alone, in the form of the configuration file. */
    public val config: JsonElement,
    /** Why it does not count, for people. Null when it does. */
    public val disabledReason: String? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object ConfigLayerSerializer : ObjectSerializer<ConfigLayer>(ConfigLayer.generatedSerializer())

/** A change to one setting in a configuration file. */
@Serializable(with = ConfigValueWriteParamsSerializer::class)
@KeepGeneratedSerializer
public data class ConfigValueWriteParams(
    /** Dotted name of the setting. */
    public val keyPath: String,
    /** The new value; null takes the setting out. */
    public val value: JsonElement,
    /** What becomes of the value that was there before. */
    public val mergeStrategy: MergeStrategy,
    /** The file to change. That of the user when left out. */
    public val filePath: String? = null,
    /**
     * The `version` of its layer that the client has seen: nothing is written when the file has changed
     * since. Not checked when left out.
     */
    public val expectedVersion: String? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object ConfigValueWriteParamsSerializer : ObjectSerializer<ConfigValueWriteParams>(ConfigValueWriteParams.generatedSerializer())

/** What becomes of the value that was there before. */
@Serializable
@JvmInline
public value class MergeStrategy(
    /** The text on the wire. It need not be one that is known here. */
    public val value: String,
) {
    override fun toString(): String = value

    public companion object {
        /** It gives way to the new one. */
        public val REPLACE: MergeStrategy = MergeStrategy("replace")

        /** Where both are tables, the new one is merged into it; else it gives way. */
        public val UPSERT: MergeStrategy = MergeStrategy("upsert")

        /** The values that this version knows. */
        public val entries: List<MergeStrategy> = listOf(REPLACE, UPSERT)
    }
}

/** What was written. */
@Serializable(with = ConfigWriteResponseSerializer::class)
@KeepGeneratedSerializer
public data class ConfigWriteResponse(
    /** What it led to. */
    public val status: WriteStatus,
    /** A fingerprint of the file as it is now, for `expectedVersion` of the next change. */
    public val version: String,
    /** The file that was changed, in the canonical form of its path. */
    public val filePath: String,
    /** Why the change does not hold. Null when it does. */
    public val overriddenMetadata: OverriddenMetadata? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object ConfigWriteResponseSerializer : ObjectSerializer<ConfigWriteResponse>(ConfigWriteResponse.generatedSerializer())

/** What a change led to. */
@Serializable
@JvmInline
public value class WriteStatus(
    /** The text on the wire. It need not be one that is known here. */
    public val value: String,
) {
    override fun toString(): String = value

    public companion object {
        /** It was written and holds. */
        public val OK: WriteStatus = WriteStatus("ok")

        /** It was written, but a stronger layer says otherwise. */
        public val OK_OVERRIDDEN: WriteStatus = WriteStatus("okOverridden")

        /** The values that this version knows. */
        public val entries: List<WriteStatus> = listOf(OK, OK_OVERRIDDEN)
    }
}

/** Why a change that was written does not hold. */
@Serializable(with = OverriddenMetadataSerializer::class)
@KeepGeneratedSerializer
public data class OverriddenMetadata(
    /** What happened, for people. */
    public val message: String,
    /** The layer that says otherwise. */
    public val overridingLayer: ConfigLayerMetadata,
    /** The value that holds. */
    public val effectiveValue: JsonElement,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object OverriddenMetadataSerializer : ObjectSerializer<OverriddenMetadata>(OverriddenMetadata.generatedSerializer())

/** Changes to several settings in one configuration file. */
@Serializable(with = ConfigBatchWriteParamsSerializer::class)
@KeepGeneratedSerializer
public data class ConfigBatchWriteParams(
    /** The changes, made in this order. */
    public val edits: List<ConfigEdit>,
    /** The file to change. That of the user when left out. */
    public val filePath: String? = null,
    /**
     * The `version` of its layer that the client has seen: nothing is written when the file has changed
     * since. Not checked when left out.
     */
    public val expectedVersion: String? = null,
    /**
     * Loaded threads take up what can change while they run. Their model, effort and class of service
     * stay. No when left out.
     */
    public val reloadUserConfig: Boolean? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object ConfigBatchWriteParamsSerializer : ObjectSerializer<ConfigBatchWriteParams>(
    ConfigBatchWriteParams.generatedSerializer(),
    neverNull = setOf("reloadUserConfig"),
)

/** A change to one setting. */
@Serializable(with = ConfigEditSerializer::class)
@KeepGeneratedSerializer
public data class ConfigEdit(
    /** Dotted name of the setting. */
    public val keyPath: String,
    /** The new value; null takes the setting out. */
    public val value: JsonElement,
    /** What becomes of the value that was there before. */
    public val mergeStrategy: MergeStrategy,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object ConfigEditSerializer : ObjectSerializer<ConfigEdit>(ConfigEdit.generatedSerializer())

/** What administrators prescribe. */
@Serializable(with = ConfigRequirementsReadResponseSerializer::class)
@KeepGeneratedSerializer
public data class ConfigRequirementsReadResponse(
    /** The rules. Null when there are none. */
    public val requirements: ConfigRequirements? = null,
    /**
     * Each of the faster classes of service has a rule of its own. Where it is not true, one rule holds
     * for all.
     */
    public val supportsIndependentSpeedModes: Boolean? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object ConfigRequirementsReadResponseSerializer : ObjectSerializer<ConfigRequirementsReadResponse>(ConfigRequirementsReadResponse.generatedSerializer())

/** What administrators prescribe. No configuration can go against it. What is null is left to the user. */
@Serializable(with = ConfigRequirementsSerializer::class)
@KeepGeneratedSerializer
public data class ConfigRequirements(
    /** What may be chosen as to when the agent has to ask. */
    public val allowedApprovalPolicies: List<AskForApproval>? = null,
    /** Which models are kept under closer watch. */
    public val autoReview: AutoReviewRequirements? = null,
    /** The sandboxes that may be chosen. */
    public val allowedSandboxModes: List<SandboxMode>? = null,
    /** The ways to build the sandbox on Windows that may be chosen. */
    public val allowedWindowsSandboxImplementations: List<WindowsSandboxImplementation>? = null,
    /** Whether a named set of permissions may be chosen, by its name. */
    public val allowedPermissionProfiles: Map<String, Boolean>? = null,
    /** Name of the set of permissions to work under where none is chosen. */
    public val defaultPermissions: String? = null,
    /** Commands may be run in a login shell. */
    public val allowLoginShell: Boolean? = null,
    /** How far the model may be let go on the web. */
    public val allowedWebSearchModes: List<WebSearchMode>? = null,
    /** Only hooks of administrators run. */
    public val allowManagedHooksOnly: Boolean? = null,
    /** Name of the only provider that may be used. */
    public val modelProvider: String? = null,
    /** Providers that are prescribed as a whole, by name and in the form of the configuration file. */
    public val modelProviders: Map<String, JsonElement>? = null,
    /** The file that lists the models to offer. */
    public val modelCatalogJson: String? = null,
    /** What is prescribed about models. */
    public val models: ModelsRequirements? = null,
    /** Instructions that the model is given in every thread. */
    public val additionalDeveloperInstructions: String? = null,
    /** The ways to sign in that all restrictions together leave; none when empty. */
    public val allowedLoginMethods: List<ForcedLoginMethod>? = null,
    /** Where the server keeps what it signed in with. */
    public val cliAuthCredentialsStore: CliAuthCredentialsStoreMode? = null,
    /** Whether a feature has to be on or off, by its name. */
    public val featureRequirements: Map<String, Boolean>? = null,
    /** Look for a newer version at the start. */
    public val checkForUpdateOnStartup: Boolean? = null,
    /** The folder for logs. */
    public val logDir: String? = null,
    /** The folder for databases. */
    public val sqliteHome: String? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object ConfigRequirementsSerializer : ObjectSerializer<ConfigRequirements>(ConfigRequirements.generatedSerializer())

/** Which models are kept under closer watch. */
@Serializable(with = AutoReviewRequirementsSerializer::class)
@KeepGeneratedSerializer
public data class AutoReviewRequirements(
    /** Models that have to ask before they leave the sandbox, and are answered by the reviewing model. */
    public val requiredOnModels: List<String>? = null,
    /** Models for which it does not count that the user has allowed a command before. */
    public val ignoreRules: List<String>? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object AutoReviewRequirementsSerializer : ObjectSerializer<AutoReviewRequirements>(AutoReviewRequirements.generatedSerializer())

/** A way to build the sandbox on Windows. */
@Serializable
@JvmInline
public value class WindowsSandboxImplementation(
    /** The text on the wire. It need not be one that is known here. */
    public val value: String,
) {
    override fun toString(): String = value

    public companion object {
        /** Under accounts of its own, which an administrator has to set up. */
        public val ELEVATED: WindowsSandboxImplementation = WindowsSandboxImplementation("elevated")

        /** Under the account of the user, with fewer rights. */
        public val UNELEVATED: WindowsSandboxImplementation = WindowsSandboxImplementation("unelevated")

        /** With MXC, which newer versions of Windows bring along. */
        public val MXC: WindowsSandboxImplementation = WindowsSandboxImplementation("mxc")

        /** The values that this version knows. */
        public val entries: List<WindowsSandboxImplementation> = listOf(ELEVATED, UNELEVATED, MXC)
    }
}

/** What is prescribed about models. */
@Serializable(with = ModelsRequirementsSerializer::class)
@KeepGeneratedSerializer
public data class ModelsRequirements(
    /** What a new thread begins with. */
    public val newThread: NewThreadModelDefaults? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object ModelsRequirementsSerializer : ObjectSerializer<ModelsRequirements>(ModelsRequirements.generatedSerializer())

/** What a new thread begins with, where the user does not choose. */
@Serializable(with = NewThreadModelDefaultsSerializer::class)
@KeepGeneratedSerializer
public data class NewThreadModelDefaults(
    /** Name of the model. */
    public val model: String? = null,
    /** How long the model may think. */
    public val modelReasoningEffort: ReasoningEffort? = null,
    /** Class of service at the model endpoint. */
    public val serviceTier: String? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object NewThreadModelDefaultsSerializer : ObjectSerializer<NewThreadModelDefaults>(NewThreadModelDefaults.generatedSerializer())

/** Where the server keeps what it signed in with. */
@Serializable
@JvmInline
public value class CliAuthCredentialsStoreMode(
    /** The text on the wire. It need not be one that is known here. */
    public val value: String,
) {
    override fun toString(): String = value

    public companion object {
        /** In a file of its home folder. */
        public val FILE: CliAuthCredentialsStoreMode = CliAuthCredentialsStoreMode("file")

        /** In the keyring of the operating system. */
        public val KEYRING: CliAuthCredentialsStoreMode = CliAuthCredentialsStoreMode("keyring")

        /** In the keyring where there is one, else in a file. */
        public val AUTO: CliAuthCredentialsStoreMode = CliAuthCredentialsStoreMode("auto")

        /** In memory, until the process ends. */
        public val EPHEMERAL: CliAuthCredentialsStoreMode = CliAuthCredentialsStoreMode("ephemeral")

        /** The values that this version knows. */
        public val entries: List<CliAuthCredentialsStoreMode> = listOf(FILE, KEYRING, AUTO, EPHEMERAL)
    }
}

/** Something about the configuration, or what the server needs on the machine, is not as it should be. */
@Serializable(with = ConfigWarningNotificationSerializer::class)
@KeepGeneratedSerializer
public data class ConfigWarningNotification(
    /** What is wrong, in short, for people. */
    public val summary: String,
    /** More about it, or what to do. */
    public val details: String? = null,
    /** The configuration file that is at fault. */
    public val path: String? = null,
    /** The place in the file. */
    public val range: TextRange? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object ConfigWarningNotificationSerializer : ObjectSerializer<ConfigWarningNotification>(ConfigWarningNotification.generatedSerializer())

/** A part of a text file. */
@Serializable(with = TextRangeSerializer::class)
@KeepGeneratedSerializer
public data class TextRange(
    /** Where it begins. */
    public val start: TextPosition,
    /** Where it ends. */
    public val end: TextPosition,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object TextRangeSerializer : ObjectSerializer<TextRange>(TextRange.generatedSerializer())

/** A place in a text file. */
@Serializable(with = TextPositionSerializer::class)
@KeepGeneratedSerializer
public data class TextPosition(
    /** The line, counted from 1. */
    public val line: ULong,
    /** The character in the line, counted from 1 in Unicode scalar values. */
    public val column: ULong,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object TextPositionSerializer : ObjectSerializer<TextPosition>(TextPosition.generatedSerializer())
