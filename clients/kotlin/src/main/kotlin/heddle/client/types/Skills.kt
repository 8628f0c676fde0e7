// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.

@file:OptIn(ExperimentalSerializationApi::class)
@file:Suppress("DEPRECATION")
@file:UseSerializers(ExactJsonObject::class, StrictBoolean::class)

package heddle.client.types

import heddle.client.json.EXTRA
import heddle.client.json.ExactJsonObject
import heddle.client.json.NO_FIELDS
import heddle.client.json.ObjectSerializer
import heddle.client.json.StrictBoolean
import kotlinx.serialization.ExperimentalSerializationApi
import kotlinx.serialization.KeepGeneratedSerializer
import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable
import kotlinx.serialization.UseSerializers
import kotlinx.serialization.json.JsonObject

/** For which folders to list skills. */
@Serializable(with = SkillsListParamsSerializer::class)
@KeepGeneratedSerializer
public data class SkillsListParams(
    /** The working folders. That of the server when empty or left out. */
    public val cwds: List<String>? = null,
    /** Read all files again, even those that the server remembers. */
    public val forceReload: Boolean? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object SkillsListParamsSerializer : ObjectSerializer<SkillsListParams>(
    SkillsListParams.generatedSerializer(),
    neverNull = setOf("cwds", "forceReload"),
)

/** Skills, by working folder. */
@Serializable(with = SkillsListResponseSerializer::class)
@KeepGeneratedSerializer
public data class SkillsListResponse(
    /** One entry a folder. */
    public val data: List<SkillsListEntry>,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object SkillsListResponseSerializer : ObjectSerializer<SkillsListResponse>(SkillsListResponse.generatedSerializer())

/** The skills of one working folder. */
@Serializable(with = SkillsListEntrySerializer::class)
@KeepGeneratedSerializer
public data class SkillsListEntry(
    /** The working folder. */
    public val cwd: String,
    /** Its skills, also those that are off. */
    public val skills: List<SkillMetadata>,
    /** What could not be read. */
    public val errors: List<SkillErrorInfo>,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object SkillsListEntrySerializer : ObjectSerializer<SkillsListEntry>(SkillsListEntry.generatedSerializer())

/** A skill: instructions for one kind of work. */
@Serializable(with = SkillMetadataSerializer::class)
@KeepGeneratedSerializer
public data class SkillMetadata(
    /** Its name, as the user and the model write it. */
    public val name: String,
    /** What it is good for and when to use it, for the model. */
    public val description: String,
    /** What it is good for, in a few words. */
    @Deprecated("It comes from the older form of the file. Use `interface.shortDescription`.")
    public val shortDescription: String? = null,
    /** How it is shown. Null when it does not say. */
    public val `interface`: SkillInterface? = null,
    /** What it needs. Null when it does not say. */
    public val dependencies: SkillDependencies? = null,
    /** Its file `SKILL.md`. */
    public val path: String,
    /** Whom it is for. */
    public val scope: SkillScope,
    /** The plugin that brought it, where that is known. */
    public val pluginId: String? = null,
    /** Whether it is on. */
    public val enabled: Boolean,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object SkillMetadataSerializer : ObjectSerializer<SkillMetadata>(SkillMetadata.generatedSerializer())

/** How a skill is shown. */
@Serializable(with = SkillInterfaceSerializer::class)
@KeepGeneratedSerializer
public data class SkillInterface(
    /** Its name, for people. */
    public val displayName: String? = null,
    /** What it is good for, in a few words for people. */
    public val shortDescription: String? = null,
    /** The file of its small picture. */
    public val iconSmall: String? = null,
    /** The file of its large picture. */
    public val iconLarge: String? = null,
    /** Address of its small picture, where it comes from a catalogue. */
    public val iconSmallUrl: String? = null,
    /** Address of its large picture, where it comes from a catalogue. */
    public val iconLargeUrl: String? = null,
    /** Its colour. */
    public val brandColor: String? = null,
    /** Words to use it with, for the user to begin from. */
    public val defaultPrompt: String? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object SkillInterfaceSerializer : ObjectSerializer<SkillInterface>(SkillInterface.generatedSerializer())

/** What a skill needs. */
@Serializable(with = SkillDependenciesSerializer::class)
@KeepGeneratedSerializer
public data class SkillDependencies(
    /** The tools that it needs. */
    public val tools: List<SkillToolDependency>,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object SkillDependenciesSerializer : ObjectSerializer<SkillDependencies>(SkillDependencies.generatedSerializer())

/** A tool that a skill needs. */
@Serializable(with = SkillToolDependencySerializer::class)
@KeepGeneratedSerializer
public data class SkillToolDependency(
    /** The kind of tool, such as `mcp`. */
    public val type: String,
    /** Its name. */
    public val value: String,
    /** What it is, for people. */
    public val description: String? = null,
    /** How to talk to it, such as `streamable_http`. */
    public val transport: String? = null,
    /** The command that starts it, where one does. */
    public val command: String? = null,
    /** Its address, where it has one. */
    public val url: String? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object SkillToolDependencySerializer : ObjectSerializer<SkillToolDependency>(SkillToolDependency.generatedSerializer())

/** Whom a skill is for, and so where it comes from. */
@Serializable
@JvmInline
public value class SkillScope(
    /** The text on the wire. It need not be one that is known here. */
    public val value: String,
) {
    override fun toString(): String = value

    public companion object {
        /** The user, everywhere. */
        public val USER: SkillScope = SkillScope("user")

        /** Everybody who works on this project. */
        public val REPO: SkillScope = SkillScope("repo")

        /** Everybody: it comes with the server. */
        public val SYSTEM: SkillScope = SkillScope("system")

        /** Everybody on this machine, as its administrator wants. */
        public val ADMIN: SkillScope = SkillScope("admin")

        /** The values that this version knows. */
        public val entries: List<SkillScope> = listOf(USER, REPO, SYSTEM, ADMIN)
    }
}

/** Why a skill could not be read. */
@Serializable(with = SkillErrorInfoSerializer::class)
@KeepGeneratedSerializer
public data class SkillErrorInfo(
    /** Its file. */
    public val path: String,
    /** What is wrong, for people. */
    public val message: String,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object SkillErrorInfoSerializer : ObjectSerializer<SkillErrorInfo>(SkillErrorInfo.generatedSerializer())

/** More folders to look for skills in. */
@Serializable(with = SkillsExtraRootsSetParamsSerializer::class)
@KeepGeneratedSerializer
public data class SkillsExtraRootsSetParams(
    /** The folders, in place of those that were set before. None when empty. */
    public val extraRoots: List<String>,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object SkillsExtraRootsSetParamsSerializer : ObjectSerializer<SkillsExtraRootsSetParams>(SkillsExtraRootsSetParams.generatedSerializer())

/** The folders are set. */
@Serializable(with = SkillsExtraRootsSetResponseSerializer::class)
@KeepGeneratedSerializer
public data class SkillsExtraRootsSetResponse(
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object SkillsExtraRootsSetResponseSerializer : ObjectSerializer<SkillsExtraRootsSetResponse>(SkillsExtraRootsSetResponse.generatedSerializer())

/** A skill, and whether it is to be on. The skill is told by its file or by its name. */
@Serializable(with = SkillsConfigWriteParamsSerializer::class)
@KeepGeneratedSerializer
public data class SkillsConfigWriteParams(
    /** The file `SKILL.md` of the skill. */
    public val path: String? = null,
    /** Name of the skill, in place of `path`. */
    public val name: String? = null,
    /** Whether it is to be on. */
    public val enabled: Boolean,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object SkillsConfigWriteParamsSerializer : ObjectSerializer<SkillsConfigWriteParams>(SkillsConfigWriteParams.generatedSerializer())

/** What came of it. */
@Serializable(with = SkillsConfigWriteResponseSerializer::class)
@KeepGeneratedSerializer
public data class SkillsConfigWriteResponse(
    /** Whether the skill is on now, everything considered. */
    public val effectiveEnabled: Boolean,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object SkillsConfigWriteResponseSerializer : ObjectSerializer<SkillsConfigWriteResponse>(SkillsConfigWriteResponse.generatedSerializer())

/** Files of skills were changed, so that lists of skills are out of date. It does not say which. */
@Serializable(with = SkillsChangedNotificationSerializer::class)
@KeepGeneratedSerializer
public data class SkillsChangedNotification(
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object SkillsChangedNotificationSerializer : ObjectSerializer<SkillsChangedNotification>(SkillsChangedNotification.generatedSerializer())
