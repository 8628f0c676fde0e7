// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.

@file:OptIn(ExperimentalSerializationApi::class)
@file:Suppress("DEPRECATION")
@file:UseSerializers(ExactJsonObject::class, StrictBoolean::class, StrictUInt::class, StrictULong::class)

package heddle.client.types

import heddle.client.json.EXTRA
import heddle.client.json.ExactJsonObject
import heddle.client.json.ExternalUnionSerializer
import heddle.client.json.NO_FIELDS
import heddle.client.json.ObjectSerializer
import heddle.client.json.StrictBoolean
import heddle.client.json.StrictUInt
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

/** When the agent has to ask before it acts. */
@Serializable(with = AskForApprovalSerializer::class)
public sealed interface AskForApproval {
    /** Ask before everything that is not known to be harmless. */
    public data object Untrusted : AskForApproval

    /** Ask when the model wants to leave the sandbox. */
    public data object OnRequest : AskForApproval

    /** Never ask. What the sandbox does not allow fails. */
    public data object Never : AskForApproval

    /** Decide kind by kind whether to ask. */
    public data class Granular(
        public val value: GranularApprovals,
    ) : AskForApproval

    /** What this version does not know. */
    public data class Unknown(
        /** All of it, as it came. */
        public val raw: JsonElement,
    ) : AskForApproval
}

internal object AskForApprovalSerializer : ExternalUnionSerializer<AskForApproval>("AskForApproval") {
    override fun plain(tag: String): AskForApproval? =
        when (tag) {
            "untrusted" -> AskForApproval.Untrusted
            "on-request" -> AskForApproval.OnRequest
            "never" -> AskForApproval.Never
            else -> null
        }

    override fun keyed(
        json: Json,
        tag: String,
        value: JsonElement,
    ): AskForApproval? =
        when (tag) {
            "granular" -> AskForApproval.Granular(json.decodeFromJsonElement(GranularApprovals.serializer(), value))
            else -> null
        }

    override fun unknown(raw: JsonElement): AskForApproval = AskForApproval.Unknown(raw)

    override fun write(
        json: Json,
        value: AskForApproval,
    ): JsonElement =
        when (value) {
            AskForApproval.Untrusted -> JsonPrimitive("untrusted")
            AskForApproval.OnRequest -> JsonPrimitive("on-request")
            AskForApproval.Never -> JsonPrimitive("never")
            is AskForApproval.Granular -> keyed("granular", json.encodeToJsonElement(GranularApprovals.serializer(), value.value))
            is AskForApproval.Unknown -> value.raw
        }
}

/** Which kinds of question may be put to the client; the others are declined without asking. */
@Serializable(with = GranularApprovalsSerializer::class)
@KeepGeneratedSerializer
public data class GranularApprovals(
    /** Ask before something leaves the sandbox. */
    @SerialName("sandbox_approval")
    public val sandboxApproval: Boolean,
    /** Ask where a rule about commands says so. */
    public val rules: Boolean,
    /** Ask before a skill runs. No when left out. */
    @SerialName("skill_approval")
    public val skillApproval: Boolean? = null,
    /** Ask when the model requests more permissions. No when left out. */
    @SerialName("request_permissions")
    public val requestPermissions: Boolean? = null,
    /** Pass on the questions of tool servers. */
    @SerialName("mcp_elicitations")
    public val mcpElicitations: Boolean,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object GranularApprovalsSerializer : ObjectSerializer<GranularApprovals>(
    GranularApprovals.generatedSerializer(),
    neverNull = setOf("skill_approval", "request_permissions"),
)

/** Who answers questions about approval. */
@Serializable
@JvmInline
public value class ApprovalsReviewer(
    /** The text on the wire. It need not be one that is known here. */
    public val value: String,
) {
    override fun toString(): String = value

    public companion object {
        /** A person, through the client. */
        public val USER: ApprovalsReviewer = ApprovalsReviewer("user")

        /** A reviewing model; the client is told of its verdicts. */
        public val AUTO_REVIEW: ApprovalsReviewer = ApprovalsReviewer("auto_review")

        /** A second agent that watches over the first. */
        public val GUARDIAN_SUBAGENT: ApprovalsReviewer = ApprovalsReviewer("guardian_subagent")

        /** The values that this version knows. */
        public val entries: List<ApprovalsReviewer> = listOf(USER, AUTO_REVIEW, GUARDIAN_SUBAGENT)
    }
}

/** A sandbox by its short name, as a client asks for it. */
@Serializable
@JvmInline
public value class SandboxMode(
    /** The text on the wire. It need not be one that is known here. */
    public val value: String,
) {
    override fun toString(): String = value

    public companion object {
        /** Files can be read, nothing can be changed. */
        public val READ_ONLY: SandboxMode = SandboxMode("read-only")

        /** Files can be changed inside the workspace only. */
        public val WORKSPACE_WRITE: SandboxMode = SandboxMode("workspace-write")

        /** No sandbox at all. */
        public val DANGER_FULL_ACCESS: SandboxMode = SandboxMode("danger-full-access")

        /** The values that this version knows. */
        public val entries: List<SandboxMode> = listOf(READ_ONLY, WORKSPACE_WRITE, DANGER_FULL_ACCESS)
    }
}

/** What commands of the agent can reach. */
@Serializable(with = SandboxPolicySerializer::class)
public sealed interface SandboxPolicy {
    /** What kind it is, in the word of the wire. */
    public val type: String

    /** A kind that this version does not know. */
    public data class Unknown(
        /** All of it, as it came. */
        public val raw: JsonObject,
    ) : SandboxPolicy {
        override val type: String
            get() = raw.text("type")
    }
}

internal object SandboxPolicySerializer : TaggedUnionSerializer<SandboxPolicy>("SandboxPolicy", "type") {
    override fun variant(tag: String): DeserializationStrategy<SandboxPolicy>? =
        when (tag) {
            "dangerFullAccess" -> DangerFullAccessPolicy.serializer()
            "readOnly" -> ReadOnlyPolicy.serializer()
            "externalSandbox" -> ExternalSandboxPolicy.serializer()
            "workspaceWrite" -> WorkspaceWritePolicy.serializer()
            else -> null
        }

    override fun unknown(raw: JsonObject): SandboxPolicy = SandboxPolicy.Unknown(raw)

    override fun write(
        json: Json,
        value: SandboxPolicy,
    ): JsonElement =
        when (value) {
            is DangerFullAccessPolicy -> json.encodeToJsonElement(DangerFullAccessPolicy.serializer(), value)
            is ReadOnlyPolicy -> json.encodeToJsonElement(ReadOnlyPolicy.serializer(), value)
            is ExternalSandboxPolicy -> json.encodeToJsonElement(ExternalSandboxPolicy.serializer(), value)
            is WorkspaceWritePolicy -> json.encodeToJsonElement(WorkspaceWritePolicy.serializer(), value)
            is SandboxPolicy.Unknown -> value.raw
        }
}

/** No sandbox at all. */
@Serializable(with = DangerFullAccessPolicySerializer::class)
@KeepGeneratedSerializer
public data class DangerFullAccessPolicy(
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
) : SandboxPolicy {
    override val type: String
        get() = "dangerFullAccess"
}

internal object DangerFullAccessPolicySerializer : ObjectSerializer<DangerFullAccessPolicy>(
    DangerFullAccessPolicy.generatedSerializer(),
    constants = mapOf("type" to JsonPrimitive("dangerFullAccess")),
)

/** Files can be read, nothing can be changed. */
@Serializable(with = ReadOnlyPolicySerializer::class)
@KeepGeneratedSerializer
public data class ReadOnlyPolicy(
    /** Whether commands may use the network. No when left out. */
    public val networkAccess: Boolean? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
) : SandboxPolicy {
    override val type: String
        get() = "readOnly"
}

internal object ReadOnlyPolicySerializer : ObjectSerializer<ReadOnlyPolicy>(
    ReadOnlyPolicy.generatedSerializer(),
    constants = mapOf("type" to JsonPrimitive("readOnly")),
    neverNull = setOf("networkAccess"),
)

/** The server already runs inside a sandbox that somebody else keeps; it adds none. */
@Serializable(with = ExternalSandboxPolicySerializer::class)
@KeepGeneratedSerializer
public data class ExternalSandboxPolicy(
    /** What the outer sandbox lets through. Nothing when left out. */
    public val networkAccess: NetworkAccess? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
) : SandboxPolicy {
    override val type: String
        get() = "externalSandbox"
}

internal object ExternalSandboxPolicySerializer : ObjectSerializer<ExternalSandboxPolicy>(
    ExternalSandboxPolicy.generatedSerializer(),
    constants = mapOf("type" to JsonPrimitive("externalSandbox")),
    neverNull = setOf("networkAccess"),
)

/** What an outer sandbox lets through to the network. */
@Serializable
@JvmInline
public value class NetworkAccess(
    /** The text on the wire. It need not be one that is known here. */
    public val value: String,
) {
    override fun toString(): String = value

    public companion object {
        /** Nothing. */
        public val RESTRICTED: NetworkAccess = NetworkAccess("restricted")

        /** Everything. */
        public val ENABLED: NetworkAccess = NetworkAccess("enabled")

        /** The values that this version knows. */
        public val entries: List<NetworkAccess> = listOf(RESTRICTED, ENABLED)
    }
}

/** Files can be changed inside the workspace only. */
@Serializable(with = WorkspaceWritePolicySerializer::class)
@KeepGeneratedSerializer
public data class WorkspaceWritePolicy(
    /** More folders that may be written to. None when left out. */
    public val writableRoots: List<String>? = null,
    /** Whether commands may use the network. No when left out. */
    public val networkAccess: Boolean? = null,
    /** The folder in `TMPDIR` is not writable. It is when left out. */
    public val excludeTmpdirEnvVar: Boolean? = null,
    /** The folder `/tmp` is not writable. It is when left out. */
    public val excludeSlashTmp: Boolean? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
) : SandboxPolicy {
    override val type: String
        get() = "workspaceWrite"
}

internal object WorkspaceWritePolicySerializer : ObjectSerializer<WorkspaceWritePolicy>(
    WorkspaceWritePolicy.generatedSerializer(),
    constants = mapOf("type" to JsonPrimitive("workspaceWrite")),
    neverNull = setOf("writableRoots", "networkAccess", "excludeTmpdirEnvVar", "excludeSlashTmp"),
)

/** The named set of permissions that a thread works under. */
@Serializable(with = ActivePermissionProfileSerializer::class)
@KeepGeneratedSerializer
public data class ActivePermissionProfile(
    /** Name of the profile. */
    public val id: String,
    /** Name of the profile that it builds on. */
    public val extends: String? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object ActivePermissionProfileSerializer : ObjectSerializer<ActivePermissionProfile>(ActivePermissionProfile.generatedSerializer())

/** Access to files beyond what the sandbox allows. */
@Serializable(with = AdditionalFileSystemPermissionsSerializer::class)
@KeepGeneratedSerializer
public data class AdditionalFileSystemPermissions(
    /** Rules about files. */
    public val entries: List<FileSystemSandboxEntry>? = null,
    /**
     * How many folders deep to look for files that fit a pattern. Matters only on systems where the
     * sandbox has to be given every such file beforehand. At least 1.
     */
    public val globScanMaxDepth: ULong? = null,
    /** Files and folders that can be read. */
    @Deprecated("The older form, which is to go. Use `entries`.")
    public val read: List<String>? = null,
    /** Files and folders that can be changed. */
    @Deprecated("The older form, which is to go. Use `entries`.")
    public val write: List<String>? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object AdditionalFileSystemPermissionsSerializer : ObjectSerializer<AdditionalFileSystemPermissions>(AdditionalFileSystemPermissions.generatedSerializer())

/** What commands may do with some files. */
@Serializable(with = FileSystemSandboxEntrySerializer::class)
@KeepGeneratedSerializer
public data class FileSystemSandboxEntry(
    /** Which files. */
    public val path: FileSystemPath,
    /** What may be done with them. */
    public val access: FileSystemAccessMode,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object FileSystemSandboxEntrySerializer : ObjectSerializer<FileSystemSandboxEntry>(FileSystemSandboxEntry.generatedSerializer())

/** Which files are meant. */
@Serializable(with = FileSystemPathSerializer::class)
public sealed interface FileSystemPath {
    /** What kind it is, in the word of the wire. */
    public val type: String

    /** A kind that this version does not know. */
    public data class Unknown(
        /** All of it, as it came. */
        public val raw: JsonObject,
    ) : FileSystemPath {
        override val type: String
            get() = raw.text("type")
    }
}

internal object FileSystemPathSerializer : TaggedUnionSerializer<FileSystemPath>("FileSystemPath", "type") {
    override fun variant(tag: String): DeserializationStrategy<FileSystemPath>? =
        when (tag) {
            "path" -> PathFileSystemPath.serializer()
            "glob_pattern" -> GlobPatternFileSystemPath.serializer()
            "special" -> SpecialFileSystemPath.serializer()
            else -> null
        }

    override fun unknown(raw: JsonObject): FileSystemPath = FileSystemPath.Unknown(raw)

    override fun write(
        json: Json,
        value: FileSystemPath,
    ): JsonElement =
        when (value) {
            is PathFileSystemPath -> json.encodeToJsonElement(PathFileSystemPath.serializer(), value)
            is GlobPatternFileSystemPath -> json.encodeToJsonElement(GlobPatternFileSystemPath.serializer(), value)
            is SpecialFileSystemPath -> json.encodeToJsonElement(SpecialFileSystemPath.serializer(), value)
            is FileSystemPath.Unknown -> value.raw
        }
}

/** A file, or a folder with all that is in it. */
@Serializable(with = PathFileSystemPathSerializer::class)
@KeepGeneratedSerializer
public data class PathFileSystemPath(
    /** The file or folder. */
    public val path: String,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
) : FileSystemPath {
    override val type: String
        get() = "path"
}

internal object PathFileSystemPathSerializer : ObjectSerializer<PathFileSystemPath>(
    PathFileSystemPath.generatedSerializer(),
    constants = mapOf("type" to JsonPrimitive("path")),
)

/** All files whose path fits a pattern. */
@Serializable(with = GlobPatternFileSystemPathSerializer::class)
@KeepGeneratedSerializer
public data class GlobPatternFileSystemPath(
    /** The pattern, with `*` and `**`. */
    public val pattern: String,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
) : FileSystemPath {
    override val type: String
        get() = "glob_pattern"
}

internal object GlobPatternFileSystemPathSerializer : ObjectSerializer<GlobPatternFileSystemPath>(
    GlobPatternFileSystemPath.generatedSerializer(),
    constants = mapOf("type" to JsonPrimitive("glob_pattern")),
)

/** A place by what it is for. */
@Serializable(with = SpecialFileSystemPathSerializer::class)
@KeepGeneratedSerializer
public data class SpecialFileSystemPath(
    /** The place. */
    public val value: FileSystemSpecialPath,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
) : FileSystemPath {
    override val type: String
        get() = "special"
}

internal object SpecialFileSystemPathSerializer : ObjectSerializer<SpecialFileSystemPath>(
    SpecialFileSystemPath.generatedSerializer(),
    constants = mapOf("type" to JsonPrimitive("special")),
)

/** A place among the files by what it is for, wherever it lies. */
@Serializable(with = FileSystemSpecialPathSerializer::class)
public sealed interface FileSystemSpecialPath {
    /** What kind it is, in the word of the wire. */
    public val kind: String

    /** A kind that this version does not know. */
    public data class Unknown(
        /** All of it, as it came. */
        public val raw: JsonObject,
    ) : FileSystemSpecialPath {
        override val kind: String
            get() = raw.text("kind")
    }
}

internal object FileSystemSpecialPathSerializer : TaggedUnionSerializer<FileSystemSpecialPath>("FileSystemSpecialPath", "kind") {
    override fun variant(tag: String): DeserializationStrategy<FileSystemSpecialPath>? =
        when (tag) {
            "root" -> RootFileSystemSpecialPath.serializer()
            "minimal" -> MinimalFileSystemSpecialPath.serializer()
            "project_roots" -> ProjectRootsFileSystemSpecialPath.serializer()
            "tmpdir" -> TmpdirFileSystemSpecialPath.serializer()
            "slash_tmp" -> SlashTmpFileSystemSpecialPath.serializer()
            "unknown" -> UnknownFileSystemSpecialPath.serializer()
            else -> null
        }

    override fun unknown(raw: JsonObject): FileSystemSpecialPath = FileSystemSpecialPath.Unknown(raw)

    override fun write(
        json: Json,
        value: FileSystemSpecialPath,
    ): JsonElement =
        when (value) {
            is RootFileSystemSpecialPath -> json.encodeToJsonElement(RootFileSystemSpecialPath.serializer(), value)
            is MinimalFileSystemSpecialPath -> json.encodeToJsonElement(MinimalFileSystemSpecialPath.serializer(), value)
            is ProjectRootsFileSystemSpecialPath -> json.encodeToJsonElement(ProjectRootsFileSystemSpecialPath.serializer(), value)
            is TmpdirFileSystemSpecialPath -> json.encodeToJsonElement(TmpdirFileSystemSpecialPath.serializer(), value)
            is SlashTmpFileSystemSpecialPath -> json.encodeToJsonElement(SlashTmpFileSystemSpecialPath.serializer(), value)
            is UnknownFileSystemSpecialPath -> json.encodeToJsonElement(UnknownFileSystemSpecialPath.serializer(), value)
            is FileSystemSpecialPath.Unknown -> value.raw
        }
}

/** All files there are. */
@Serializable(with = RootFileSystemSpecialPathSerializer::class)
@KeepGeneratedSerializer
public data class RootFileSystemSpecialPath(
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
) : FileSystemSpecialPath {
    override val kind: String
        get() = "root"
}

internal object RootFileSystemSpecialPathSerializer : ObjectSerializer<RootFileSystemSpecialPath>(
    RootFileSystemSpecialPath.generatedSerializer(),
    constants = mapOf("kind" to JsonPrimitive("root")),
)

/** What programs need of the system in order to run at all. */
@Serializable(with = MinimalFileSystemSpecialPathSerializer::class)
@KeepGeneratedSerializer
public data class MinimalFileSystemSpecialPath(
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
) : FileSystemSpecialPath {
    override val kind: String
        get() = "minimal"
}

internal object MinimalFileSystemSpecialPathSerializer : ObjectSerializer<MinimalFileSystemSpecialPath>(
    MinimalFileSystemSpecialPath.generatedSerializer(),
    constants = mapOf("kind" to JsonPrimitive("minimal")),
)

/** The folders of the workspace. */
@Serializable(with = ProjectRootsFileSystemSpecialPathSerializer::class)
@KeepGeneratedSerializer
public data class ProjectRootsFileSystemSpecialPath(
    /** A path below it, relative to it. All of it when left out. */
    public val subpath: String? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
) : FileSystemSpecialPath {
    override val kind: String
        get() = "project_roots"
}

internal object ProjectRootsFileSystemSpecialPathSerializer : ObjectSerializer<ProjectRootsFileSystemSpecialPath>(
    ProjectRootsFileSystemSpecialPath.generatedSerializer(),
    constants = mapOf("kind" to JsonPrimitive("project_roots")),
)

/** The folder in `TMPDIR`. */
@Serializable(with = TmpdirFileSystemSpecialPathSerializer::class)
@KeepGeneratedSerializer
public data class TmpdirFileSystemSpecialPath(
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
) : FileSystemSpecialPath {
    override val kind: String
        get() = "tmpdir"
}

internal object TmpdirFileSystemSpecialPathSerializer : ObjectSerializer<TmpdirFileSystemSpecialPath>(
    TmpdirFileSystemSpecialPath.generatedSerializer(),
    constants = mapOf("kind" to JsonPrimitive("tmpdir")),
)

/** The folder `/tmp`. */
@Serializable(with = SlashTmpFileSystemSpecialPathSerializer::class)
@KeepGeneratedSerializer
public data class SlashTmpFileSystemSpecialPath(
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
) : FileSystemSpecialPath {
    override val kind: String
        get() = "slash_tmp"
}

internal object SlashTmpFileSystemSpecialPathSerializer : ObjectSerializer<SlashTmpFileSystemSpecialPath>(
    SlashTmpFileSystemSpecialPath.generatedSerializer(),
    constants = mapOf("kind" to JsonPrimitive("slash_tmp")),
)

/** A place that this server does not know; a newer one may. */
@Serializable(with = UnknownFileSystemSpecialPathSerializer::class)
@KeepGeneratedSerializer
public data class UnknownFileSystemSpecialPath(
    /** What the place is called. */
    public val path: String,
    /** A path below it, relative to it. All of it when left out. */
    public val subpath: String? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
) : FileSystemSpecialPath {
    override val kind: String
        get() = "unknown"
}

internal object UnknownFileSystemSpecialPathSerializer : ObjectSerializer<UnknownFileSystemSpecialPath>(
    UnknownFileSystemSpecialPath.generatedSerializer(),
    constants = mapOf("kind" to JsonPrimitive("unknown")),
)

/** What may be done with files. */
@Serializable
@JvmInline
public value class FileSystemAccessMode(
    /** The text on the wire. It need not be one that is known here. */
    public val value: String,
) {
    override fun toString(): String = value

    public companion object {
        /** They can be read. */
        public val READ: FileSystemAccessMode = FileSystemAccessMode("read")

        /** They can be read and changed. */
        public val WRITE: FileSystemAccessMode = FileSystemAccessMode("write")

        /** They cannot even be read. */
        public val DENY: FileSystemAccessMode = FileSystemAccessMode("deny")

        /** The values that this version knows. */
        public val entries: List<FileSystemAccessMode> = listOf(READ, WRITE, DENY)
    }
}

/** Access to the network beyond what the sandbox allows. */
@Serializable(with = AdditionalNetworkPermissionsSerializer::class)
@KeepGeneratedSerializer
public data class AdditionalNetworkPermissions(
    /** Whether the network can be used. Nothing changes when left out. */
    public val enabled: Boolean? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object AdditionalNetworkPermissionsSerializer : ObjectSerializer<AdditionalNetworkPermissions>(AdditionalNetworkPermissions.generatedSerializer())

/** The permissions that the model asks for. */
@Serializable(with = RequestPermissionProfileSerializer::class)
@KeepGeneratedSerializer
public data class RequestPermissionProfile(
    /** More access to files. None when left out. */
    public val fileSystem: AdditionalFileSystemPermissions? = null,
    /** More access to the network. None when left out. */
    public val network: AdditionalNetworkPermissions? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object RequestPermissionProfileSerializer : ObjectSerializer<RequestPermissionProfile>(RequestPermissionProfile.generatedSerializer())

/** The permissions that the user grants: those that were asked for, or a part of them. */
@Serializable(with = GrantedPermissionProfileSerializer::class)
@KeepGeneratedSerializer
public data class GrantedPermissionProfile(
    /** More access to files. None when left out. */
    public val fileSystem: AdditionalFileSystemPermissions? = null,
    /** More access to the network. None when left out. */
    public val network: AdditionalNetworkPermissions? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object GrantedPermissionProfileSerializer : ObjectSerializer<GrantedPermissionProfile>(GrantedPermissionProfile.generatedSerializer())

/** Which sets of permissions to list. */
@Serializable(with = PermissionProfileListParamsSerializer::class)
@KeepGeneratedSerializer
public data class PermissionProfileListParams(
    /** Where to go on: `nextCursor` of the page before. */
    public val cursor: String? = null,
    /** How many at most. All when left out. */
    public val limit: UInt? = null,
    /** The working folder whose project may bring sets of its own. */
    public val cwd: String? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object PermissionProfileListParamsSerializer : ObjectSerializer<PermissionProfileListParams>(PermissionProfileListParams.generatedSerializer())

/** One page of sets of permissions. */
@Serializable(with = PermissionProfileListResponseSerializer::class)
@KeepGeneratedSerializer
public data class PermissionProfileListResponse(
    /** The sets. */
    public val data: List<PermissionProfileSummary>,
    /** Where the next page begins; null at the end. */
    public val nextCursor: String? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object PermissionProfileListResponseSerializer : ObjectSerializer<PermissionProfileListResponse>(PermissionProfileListResponse.generatedSerializer())

/** A named set of permissions that a thread can work under. */
@Serializable(with = PermissionProfileSummarySerializer::class)
@KeepGeneratedSerializer
public data class PermissionProfileSummary(
    /** Its name, as `permissions` of a thread takes it. Those of the server itself begin with `:`. */
    public val id: String,
    /** What it allows, for people. */
    public val description: String? = null,
    /** Whether the rules of the administrator let users choose it. */
    public val allowed: Boolean,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object PermissionProfileSummarySerializer : ObjectSerializer<PermissionProfileSummary>(PermissionProfileSummary.generatedSerializer())
