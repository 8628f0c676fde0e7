// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.

@file:OptIn(ExperimentalSerializationApi::class)
@file:Suppress("DEPRECATION")
@file:UseSerializers(ExactJsonObject::class, StrictBoolean::class, StrictLong::class, StrictULong::class)

package heddle.client.types

import heddle.client.json.EXTRA
import heddle.client.json.ExactJsonObject
import heddle.client.json.NO_FIELDS
import heddle.client.json.ObjectSerializer
import heddle.client.json.StrictBoolean
import heddle.client.json.StrictLong
import heddle.client.json.StrictULong
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

/** For which folders, or for which thread, to list hooks. */
@Serializable(with = HooksListParamsSerializer::class)
@KeepGeneratedSerializer
public data class HooksListParams(
    /** The working folders. That of the server when empty or left out. */
    public val cwds: List<String>? = null,
    /** A loaded thread to list the hooks of, on all its machines. It stands in place of `cwds`. */
    public val threadId: String? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object HooksListParamsSerializer : ObjectSerializer<HooksListParams>(
    HooksListParams.generatedSerializer(),
    neverNull = setOf("cwds"),
)

/** Hooks, by working folder. */
@Serializable(with = HooksListResponseSerializer::class)
@KeepGeneratedSerializer
public data class HooksListResponse(
    /** One entry a folder. */
    public val data: List<HooksListEntry>,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object HooksListResponseSerializer : ObjectSerializer<HooksListResponse>(HooksListResponse.generatedSerializer())

/** The hooks of one working folder. */
@Serializable(with = HooksListEntrySerializer::class)
@KeepGeneratedSerializer
public data class HooksListEntry(
    /** The working folder. */
    public val cwd: String,
    /** Its hooks, also those that may not run. */
    public val hooks: List<HookMetadata>,
    /** What is odd about how they are set up, for people. */
    public val warnings: List<String>,
    /** What could not be read. */
    public val errors: List<HookErrorInfo>,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object HooksListEntrySerializer : ObjectSerializer<HooksListEntry>(HooksListEntry.generatedSerializer())

/** A hook that is set up. */
@Serializable(with = HookMetadataSerializer::class)
public sealed interface HookMetadata {
    /** What kind it is, in the word of the wire. */
    public val handlerType: String

    /** A kind that this version does not know. */
    public data class Unknown(
        /** All of it, as it came. */
        public val raw: JsonObject,
    ) : HookMetadata {
        override val handlerType: String
            get() = raw.text("handlerType")
    }
}

internal object HookMetadataSerializer : TaggedUnionSerializer<HookMetadata>("HookMetadata", "handlerType") {
    override fun variant(tag: String): DeserializationStrategy<HookMetadata>? =
        when (tag) {
            "command" -> CommandHookMetadata.serializer()
            "mcpTool" -> McpToolHookMetadata.serializer()
            "prompt" -> PromptHookMetadata.serializer()
            "agent" -> AgentHookMetadata.serializer()
            else -> null
        }

    override fun unknown(raw: JsonObject): HookMetadata = HookMetadata.Unknown(raw)

    override fun write(
        json: Json,
        value: HookMetadata,
    ): JsonElement =
        when (value) {
            is CommandHookMetadata -> json.encodeToJsonElement(CommandHookMetadata.serializer(), value)
            is McpToolHookMetadata -> json.encodeToJsonElement(McpToolHookMetadata.serializer(), value)
            is PromptHookMetadata -> json.encodeToJsonElement(PromptHookMetadata.serializer(), value)
            is AgentHookMetadata -> json.encodeToJsonElement(AgentHookMetadata.serializer(), value)
            is HookMetadata.Unknown -> value.raw
        }
}

/** A hook that runs a command. */
@Serializable(with = CommandHookMetadataSerializer::class)
@KeepGeneratedSerializer
public data class CommandHookMetadata(
    /** The command line. */
    public val command: String,
    /** Whether the agent goes on while it runs. No when left out. */
    public val async: Boolean? = null,
    /** The name under which the configuration keeps whether it is trusted and switched on. */
    public val key: String,
    /** What it runs on. */
    public val eventName: HookEventName,
    /** A pattern that narrows that down, such as one for names of tools. Null when it always runs. */
    public val matcher: String? = null,
    /** How long it may run. In seconds. */
    public val timeoutSec: ULong,
    /** What to show while it runs. */
    public val statusMessage: String? = null,
    /** Its place in a list; the smallest comes first. */
    public val displayOrder: Long,
    /** Who set it up. */
    public val source: HookSource,
    /** The file that it is set up in. */
    public val sourcePath: String,
    /** The plugin that brought it. */
    public val pluginId: String? = null,
    /** Whether an administrator prescribes it. */
    public val isManaged: Boolean,
    /** Whether it is switched on. */
    public val enabled: Boolean,
    /** A hash of how it is set up. Trust is given to this hash. */
    public val currentHash: String,
    /** Whether it may run. */
    public val trustStatus: HookTrustStatus,
    /**
     * How many tokens it may add to what the model knows; more than that is put into a file. 2,500 when
     * null, no limit when 0.
     */
    public val additionalContextLimit: ULong? = null,
    /** The machine whose rules brought it. Null when it does not come from those. */
    public val environmentId: String? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
) : HookMetadata {
    override val handlerType: String
        get() = "command"
}

internal object CommandHookMetadataSerializer : ObjectSerializer<CommandHookMetadata>(
    CommandHookMetadata.generatedSerializer(),
    constants = mapOf("handlerType" to JsonPrimitive("command")),
    neverNull = setOf("async"),
)

/** What a hook runs on. */
@Serializable
@JvmInline
public value class HookEventName(
    /** The text on the wire. It need not be one that is known here. */
    public val value: String,
) {
    override fun toString(): String = value

    public companion object {
        /** A session begins, or is taken up again. */
        public val SESSION_START: HookEventName = HookEventName("sessionStart")

        /** A session ends. */
        public val SESSION_END: HookEventName = HookEventName("sessionEnd")

        /** The user has said something that the model has not seen yet. */
        public val USER_PROMPT_SUBMIT: HookEventName = HookEventName("userPromptSubmit")

        /** The model is about to be asked. */
        public val PRE_MODEL_REQUEST: HookEventName = HookEventName("preModelRequest")

        /** The model has answered. */
        public val POST_MODEL_REQUEST: HookEventName = HookEventName("postModelRequest")

        /** A tool is about to run. */
        public val PRE_TOOL_USE: HookEventName = HookEventName("preToolUse")

        /** Something needs approval. */
        public val PERMISSION_REQUEST: HookEventName = HookEventName("permissionRequest")

        /** A tool has run. */
        public val POST_TOOL_USE: HookEventName = HookEventName("postToolUse")

        /** The history is about to be compacted. */
        public val PRE_COMPACT: HookEventName = HookEventName("preCompact")

        /** The history was compacted. */
        public val POST_COMPACT: HookEventName = HookEventName("postCompact")

        /** The agent starts another one. */
        public val SUBAGENT_START: HookEventName = HookEventName("subagentStart")

        /** An agent that another one started is about to end. */
        public val SUBAGENT_STOP: HookEventName = HookEventName("subagentStop")

        /** The agent is about to end the turn. */
        public val STOP: HookEventName = HookEventName("stop")

        /** The turn was interrupted. */
        public val INTERRUPT: HookEventName = HookEventName("interrupt")

        /** The values that this version knows. */
        public val entries: List<HookEventName> =
            listOf(
                SESSION_START,
                SESSION_END,
                USER_PROMPT_SUBMIT,
                PRE_MODEL_REQUEST,
                POST_MODEL_REQUEST,
                PRE_TOOL_USE,
                PERMISSION_REQUEST,
                POST_TOOL_USE,
                PRE_COMPACT,
                POST_COMPACT,
                SUBAGENT_START,
                SUBAGENT_STOP,
                STOP,
                INTERRUPT,
            )
    }
}

/** Who set a hook up. */
@Serializable
@JvmInline
public value class HookSource(
    /** The text on the wire. It need not be one that is known here. */
    public val value: String,
) {
    override fun toString(): String = value

    public companion object {
        /** The configuration of the whole machine. */
        public val SYSTEM: HookSource = HookSource("system")

        /** The configuration of the user. */
        public val USER: HookSource = HookSource("user")

        /** The configuration of the project. */
        public val PROJECT: HookSource = HookSource("project")

        /** The management of the device. */
        public val MDM: HookSource = HookSource("mdm")

        /** The command line of the server. */
        public val SESSION_FLAGS: HookSource = HookSource("sessionFlags")

        /** A plugin. */
        public val PLUGIN: HookSource = HookSource("plugin")

        /** Rules of the organisation, from the cloud. */
        public val CLOUD_REQUIREMENTS: HookSource = HookSource("cloudRequirements")

        /** The configuration of the organisation, from the cloud. */
        public val CLOUD_MANAGED_CONFIG: HookSource = HookSource("cloudManagedConfig")

        /** The older file of an administrator. */
        public val LEGACY_MANAGED_CONFIG_FILE: HookSource = HookSource("legacyManagedConfigFile")

        /** The management of the device, in its older form. */
        public val LEGACY_MANAGED_CONFIG_MDM: HookSource = HookSource("legacyManagedConfigMdm")

        /** The server does not know. */
        public val UNKNOWN: HookSource = HookSource("unknown")

        /** The values that this version knows. */
        public val entries: List<HookSource> =
            listOf(
                SYSTEM,
                USER,
                PROJECT,
                MDM,
                SESSION_FLAGS,
                PLUGIN,
                CLOUD_REQUIREMENTS,
                CLOUD_MANAGED_CONFIG,
                LEGACY_MANAGED_CONFIG_FILE,
                LEGACY_MANAGED_CONFIG_MDM,
                UNKNOWN,
            )
    }
}

/** Whether a hook may run. */
@Serializable
@JvmInline
public value class HookTrustStatus(
    /** The text on the wire. It need not be one that is known here. */
    public val value: String,
) {
    override fun toString(): String = value

    public companion object {
        /** Yes: an administrator prescribes it. */
        public val MANAGED: HookTrustStatus = HookTrustStatus("managed")

        /** Yes: the user trusts it as it is. */
        public val TRUSTED: HookTrustStatus = HookTrustStatus("trusted")

        /** Not before the user trusts it. */
        public val UNTRUSTED: HookTrustStatus = HookTrustStatus("untrusted")

        /** Not before the user trusts it again: it was changed since. */
        public val MODIFIED: HookTrustStatus = HookTrustStatus("modified")

        /** The values that this version knows. */
        public val entries: List<HookTrustStatus> = listOf(MANAGED, TRUSTED, UNTRUSTED, MODIFIED)
    }
}

/** A hook that calls a tool. */
@Serializable(with = McpToolHookMetadataSerializer::class)
@KeepGeneratedSerializer
public data class McpToolHookMetadata(
    /** Name of the MCP server that has the tool. */
    public val server: String,
    /** Name of the tool there. */
    public val tool: String,
    /** The name under which the configuration keeps whether it is trusted and switched on. */
    public val key: String,
    /** What it runs on. */
    public val eventName: HookEventName,
    /** A pattern that narrows that down, such as one for names of tools. Null when it always runs. */
    public val matcher: String? = null,
    /** How long it may run. In seconds. */
    public val timeoutSec: ULong,
    /** What to show while it runs. */
    public val statusMessage: String? = null,
    /** Its place in a list; the smallest comes first. */
    public val displayOrder: Long,
    /** Who set it up. */
    public val source: HookSource,
    /** The file that it is set up in. */
    public val sourcePath: String,
    /** The plugin that brought it. */
    public val pluginId: String? = null,
    /** Whether an administrator prescribes it. */
    public val isManaged: Boolean,
    /** Whether it is switched on. */
    public val enabled: Boolean,
    /** A hash of how it is set up. Trust is given to this hash. */
    public val currentHash: String,
    /** Whether it may run. */
    public val trustStatus: HookTrustStatus,
    /**
     * How many tokens it may add to what the model knows; more than that is put into a file. 2,500 when
     * null, no limit when 0.
     */
    public val additionalContextLimit: ULong? = null,
    /** The machine whose rules brought it. Null when it does not come from those. */
    public val environmentId: String? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
) : HookMetadata {
    override val handlerType: String
        get() = "mcpTool"
}

internal object McpToolHookMetadataSerializer : ObjectSerializer<McpToolHookMetadata>(
    McpToolHookMetadata.generatedSerializer(),
    constants = mapOf("handlerType" to JsonPrimitive("mcpTool")),
)

/** A hook that asks a model. */
@Serializable(with = PromptHookMetadataSerializer::class)
@KeepGeneratedSerializer
public data class PromptHookMetadata(
    /** The name under which the configuration keeps whether it is trusted and switched on. */
    public val key: String,
    /** What it runs on. */
    public val eventName: HookEventName,
    /** A pattern that narrows that down, such as one for names of tools. Null when it always runs. */
    public val matcher: String? = null,
    /** How long it may run. In seconds. */
    public val timeoutSec: ULong,
    /** What to show while it runs. */
    public val statusMessage: String? = null,
    /** Its place in a list; the smallest comes first. */
    public val displayOrder: Long,
    /** Who set it up. */
    public val source: HookSource,
    /** The file that it is set up in. */
    public val sourcePath: String,
    /** The plugin that brought it. */
    public val pluginId: String? = null,
    /** Whether an administrator prescribes it. */
    public val isManaged: Boolean,
    /** Whether it is switched on. */
    public val enabled: Boolean,
    /** A hash of how it is set up. Trust is given to this hash. */
    public val currentHash: String,
    /** Whether it may run. */
    public val trustStatus: HookTrustStatus,
    /**
     * How many tokens it may add to what the model knows; more than that is put into a file. 2,500 when
     * null, no limit when 0.
     */
    public val additionalContextLimit: ULong? = null,
    /** The machine whose rules brought it. Null when it does not come from those. */
    public val environmentId: String? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
) : HookMetadata {
    override val handlerType: String
        get() = "prompt"
}

internal object PromptHookMetadataSerializer : ObjectSerializer<PromptHookMetadata>(
    PromptHookMetadata.generatedSerializer(),
    constants = mapOf("handlerType" to JsonPrimitive("prompt")),
)

/** A hook that sets an agent to work. */
@Serializable(with = AgentHookMetadataSerializer::class)
@KeepGeneratedSerializer
public data class AgentHookMetadata(
    /** The name under which the configuration keeps whether it is trusted and switched on. */
    public val key: String,
    /** What it runs on. */
    public val eventName: HookEventName,
    /** A pattern that narrows that down, such as one for names of tools. Null when it always runs. */
    public val matcher: String? = null,
    /** How long it may run. In seconds. */
    public val timeoutSec: ULong,
    /** What to show while it runs. */
    public val statusMessage: String? = null,
    /** Its place in a list; the smallest comes first. */
    public val displayOrder: Long,
    /** Who set it up. */
    public val source: HookSource,
    /** The file that it is set up in. */
    public val sourcePath: String,
    /** The plugin that brought it. */
    public val pluginId: String? = null,
    /** Whether an administrator prescribes it. */
    public val isManaged: Boolean,
    /** Whether it is switched on. */
    public val enabled: Boolean,
    /** A hash of how it is set up. Trust is given to this hash. */
    public val currentHash: String,
    /** Whether it may run. */
    public val trustStatus: HookTrustStatus,
    /**
     * How many tokens it may add to what the model knows; more than that is put into a file. 2,500 when
     * null, no limit when 0.
     */
    public val additionalContextLimit: ULong? = null,
    /** The machine whose rules brought it. Null when it does not come from those. */
    public val environmentId: String? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
) : HookMetadata {
    override val handlerType: String
        get() = "agent"
}

internal object AgentHookMetadataSerializer : ObjectSerializer<AgentHookMetadata>(
    AgentHookMetadata.generatedSerializer(),
    constants = mapOf("handlerType" to JsonPrimitive("agent")),
)

/** Why a hook could not be read. */
@Serializable(with = HookErrorInfoSerializer::class)
@KeepGeneratedSerializer
public data class HookErrorInfo(
    /** The file that it is set up in. */
    public val path: String,
    /** What is wrong, for people. */
    public val message: String,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object HookErrorInfoSerializer : ObjectSerializer<HookErrorInfo>(HookErrorInfo.generatedSerializer())

/** A hook began to run. */
@Serializable(with = HookStartedNotificationSerializer::class)
@KeepGeneratedSerializer
public data class HookStartedNotification(
    /** The thread. */
    public val threadId: String,
    /** The turn. Null outside of one. */
    public val turnId: String? = null,
    /** The run. */
    public val run: HookRunSummary,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object HookStartedNotificationSerializer : ObjectSerializer<HookStartedNotification>(HookStartedNotification.generatedSerializer())

/** One run of a hook. */
@Serializable(with = HookRunSummarySerializer::class)
@KeepGeneratedSerializer
public data class HookRunSummary(
    /** Tells runs apart; the same in both notifications. */
    public val id: String,
    /** What it runs on. */
    public val eventName: HookEventName,
    /** What it does. */
    public val handlerType: HookHandlerType,
    /** Whether the agent waits for it. */
    public val executionMode: HookExecutionMode,
    /** What the run belongs to. */
    public val scope: HookScope,
    /** Who set the hook up. Not known when left out. */
    public val source: HookSource? = null,
    /** The file that the hook is set up in. */
    public val sourcePath: String,
    /** Its place among several; the smallest comes first. */
    public val displayOrder: Long,
    /** Where it stands. */
    public val status: HookRunStatus,
    /** What to show while it runs. */
    public val statusMessage: String? = null,
    /** When it began. Unix time in seconds. */
    public val startedAt: Long,
    /** When it ended. Null while it runs. Unix time in seconds. */
    public val completedAt: Long? = null,
    /** How long it ran. Null while it runs. In milliseconds. */
    public val durationMs: Long? = null,
    /** Its output; empty while it runs. */
    public val entries: List<HookOutputEntry>,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object HookRunSummarySerializer : ObjectSerializer<HookRunSummary>(
    HookRunSummary.generatedSerializer(),
    neverNull = setOf("source"),
)

/** What a hook does. */
@Serializable
@JvmInline
public value class HookHandlerType(
    /** The text on the wire. It need not be one that is known here. */
    public val value: String,
) {
    override fun toString(): String = value

    public companion object {
        /** It runs a command. */
        public val COMMAND: HookHandlerType = HookHandlerType("command")

        /** It calls a tool of an MCP server. */
        public val MCP_TOOL: HookHandlerType = HookHandlerType("mcpTool")

        /** It asks a model. */
        public val PROMPT: HookHandlerType = HookHandlerType("prompt")

        /** It sets an agent to work. */
        public val AGENT: HookHandlerType = HookHandlerType("agent")

        /** The values that this version knows. */
        public val entries: List<HookHandlerType> = listOf(COMMAND, MCP_TOOL, PROMPT, AGENT)
    }
}

/** Whether the agent waits for a hook. */
@Serializable
@JvmInline
public value class HookExecutionMode(
    /** The text on the wire. It need not be one that is known here. */
    public val value: String,
) {
    override fun toString(): String = value

    public companion object {
        /** It does. */
        public val SYNC: HookExecutionMode = HookExecutionMode("sync")

        /** It goes on. */
        public val ASYNC: HookExecutionMode = HookExecutionMode("async")

        /** The values that this version knows. */
        public val entries: List<HookExecutionMode> = listOf(SYNC, ASYNC)
    }
}

/** What a run of a hook belongs to. */
@Serializable
@JvmInline
public value class HookScope(
    /** The text on the wire. It need not be one that is known here. */
    public val value: String,
) {
    override fun toString(): String = value

    public companion object {
        /** The thread as a whole. */
        public val THREAD: HookScope = HookScope("thread")

        /** One turn. */
        public val TURN: HookScope = HookScope("turn")

        /** The values that this version knows. */
        public val entries: List<HookScope> = listOf(THREAD, TURN)
    }
}

/** Where a run of a hook stands. */
@Serializable
@JvmInline
public value class HookRunStatus(
    /** The text on the wire. It need not be one that is known here. */
    public val value: String,
) {
    override fun toString(): String = value

    public companion object {
        /** It runs. */
        public val RUNNING: HookRunStatus = HookRunStatus("running")

        /** It ended and objects to nothing. */
        public val COMPLETED: HookRunStatus = HookRunStatus("completed")

        /** It could not run, or what it answered makes no sense. */
        public val FAILED: HookRunStatus = HookRunStatus("failed")

        /** It ended, and what it ran on must not go on. */
        public val BLOCKED: HookRunStatus = HookRunStatus("blocked")

        /** It ended, and the agent has to stop. */
        public val STOPPED: HookRunStatus = HookRunStatus("stopped")

        /** The values that this version knows. */
        public val entries: List<HookRunStatus> = listOf(RUNNING, COMPLETED, FAILED, BLOCKED, STOPPED)
    }
}

/** A piece of the output of a hook. */
@Serializable(with = HookOutputEntrySerializer::class)
@KeepGeneratedSerializer
public data class HookOutputEntry(
    /** What it is for. */
    public val kind: HookOutputEntryKind,
    /** What it says. */
    public val text: String,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object HookOutputEntrySerializer : ObjectSerializer<HookOutputEntry>(HookOutputEntry.generatedSerializer())

/** What a piece of the output of a hook is for. */
@Serializable
@JvmInline
public value class HookOutputEntryKind(
    /** The text on the wire. It need not be one that is known here. */
    public val value: String,
) {
    override fun toString(): String = value

    public companion object {
        /** The user should know it. */
        public val WARNING: HookOutputEntryKind = HookOutputEntryKind("warning")

        /** It says why the agent has to stop. */
        public val STOP: HookOutputEntryKind = HookOutputEntryKind("stop")

        /** It tells the model what the hook objects to. */
        public val FEEDBACK: HookOutputEntryKind = HookOutputEntryKind("feedback")

        /** The model should know it too. */
        public val CONTEXT: HookOutputEntryKind = HookOutputEntryKind("context")

        /** It says what went wrong with the hook. */
        public val ERROR: HookOutputEntryKind = HookOutputEntryKind("error")

        /** The values that this version knows. */
        public val entries: List<HookOutputEntryKind> = listOf(WARNING, STOP, FEEDBACK, CONTEXT, ERROR)
    }
}

/** A hook ended; the status of the run says how. */
@Serializable(with = HookCompletedNotificationSerializer::class)
@KeepGeneratedSerializer
public data class HookCompletedNotification(
    /** The thread. */
    public val threadId: String,
    /** The turn. Null outside of one. */
    public val turnId: String? = null,
    /** The run. */
    public val run: HookRunSummary,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object HookCompletedNotificationSerializer : ObjectSerializer<HookCompletedNotification>(HookCompletedNotification.generatedSerializer())
