// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.

@file:OptIn(ExperimentalSerializationApi::class)
@file:Suppress("DEPRECATION")
@file:UseSerializers(ExactJsonObject::class, StrictBoolean::class, StrictLong::class)

package heddle.client.types

import heddle.client.json.EXTRA
import heddle.client.json.ExactJsonObject
import heddle.client.json.NO_FIELDS
import heddle.client.json.ObjectSerializer
import heddle.client.json.StrictBoolean
import heddle.client.json.StrictLong
import kotlinx.serialization.ExperimentalSerializationApi
import kotlinx.serialization.KeepGeneratedSerializer
import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable
import kotlinx.serialization.UseSerializers
import kotlinx.serialization.json.JsonObject

/** A file to read. */
@Serializable(with = FsReadFileParamsSerializer::class)
@KeepGeneratedSerializer
public data class FsReadFileParams(
    /** The file. */
    public val path: String,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object FsReadFileParamsSerializer : ObjectSerializer<FsReadFileParams>(FsReadFileParams.generatedSerializer())

/** What is in the file. */
@Serializable(with = FsReadFileResponseSerializer::class)
@KeepGeneratedSerializer
public data class FsReadFileResponse(
    /** All of its bytes. Bytes in base64. */
    public val dataBase64: String,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object FsReadFileResponseSerializer : ObjectSerializer<FsReadFileResponse>(FsReadFileResponse.generatedSerializer())

/** A file to write. */
@Serializable(with = FsWriteFileParamsSerializer::class)
@KeepGeneratedSerializer
public data class FsWriteFileParams(
    /** The file. It is created, or loses what it held; its folder has to exist. */
    public val path: String,
    /** All of its bytes. Bytes in base64. */
    public val dataBase64: String,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object FsWriteFileParamsSerializer : ObjectSerializer<FsWriteFileParams>(FsWriteFileParams.generatedSerializer())

/** The file was written. */
@Serializable(with = FsWriteFileResponseSerializer::class)
@KeepGeneratedSerializer
public data class FsWriteFileResponse(
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object FsWriteFileResponseSerializer : ObjectSerializer<FsWriteFileResponse>(FsWriteFileResponse.generatedSerializer())

/** What to look up. */
@Serializable(with = FsGetMetadataParamsSerializer::class)
@KeepGeneratedSerializer
public data class FsGetMetadataParams(
    /** A file, a folder or a symbolic link. */
    public val path: String,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object FsGetMetadataParamsSerializer : ObjectSerializer<FsGetMetadataParams>(FsGetMetadataParams.generatedSerializer())

/** What the file system knows of a path, without the contents. */
@Serializable(with = FsGetMetadataResponseSerializer::class)
@KeepGeneratedSerializer
public data class FsGetMetadataResponse(
    /** It is a folder, or a symbolic link to one. */
    public val isDirectory: Boolean,
    /** It is an ordinary file, or a symbolic link to one. */
    public val isFile: Boolean,
    /** The path is a symbolic link itself, wherever it leads. */
    public val isSymlink: Boolean,
    /** When it was created; 0 where the file system does not say. Unix time in milliseconds. */
    public val createdAtMs: Long,
    /** When its contents last changed; 0 where the file system does not say. Unix time in milliseconds. */
    public val modifiedAtMs: Long,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object FsGetMetadataResponseSerializer : ObjectSerializer<FsGetMetadataResponse>(FsGetMetadataResponse.generatedSerializer())

/** A folder to look into. */
@Serializable(with = FsReadDirectoryParamsSerializer::class)
@KeepGeneratedSerializer
public data class FsReadDirectoryParams(
    /** The folder. */
    public val path: String,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object FsReadDirectoryParamsSerializer : ObjectSerializer<FsReadDirectoryParams>(FsReadDirectoryParams.generatedSerializer())

/** What is in the folder, but not what is in folders below it. */
@Serializable(with = FsReadDirectoryResponseSerializer::class)
@KeepGeneratedSerializer
public data class FsReadDirectoryResponse(
    /** The entries, in no particular order. */
    public val entries: List<FsReadDirectoryEntry>,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object FsReadDirectoryResponseSerializer : ObjectSerializer<FsReadDirectoryResponse>(FsReadDirectoryResponse.generatedSerializer())

/** One thing in a folder. */
@Serializable(with = FsReadDirectoryEntrySerializer::class)
@KeepGeneratedSerializer
public data class FsReadDirectoryEntry(
    /** Its name, without any folder. */
    public val fileName: String,
    /** It is a folder, or a symbolic link to one. */
    public val isDirectory: Boolean,
    /** It is an ordinary file, or a symbolic link to one. */
    public val isFile: Boolean,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object FsReadDirectoryEntrySerializer : ObjectSerializer<FsReadDirectoryEntry>(FsReadDirectoryEntry.generatedSerializer())

/** A folder to make. */
@Serializable(with = FsCreateDirectoryParamsSerializer::class)
@KeepGeneratedSerializer
public data class FsCreateDirectoryParams(
    /** The folder. */
    public val path: String,
    /** Also make the folders above that are missing. Yes when left out. */
    public val recursive: Boolean? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object FsCreateDirectoryParamsSerializer : ObjectSerializer<FsCreateDirectoryParams>(FsCreateDirectoryParams.generatedSerializer())

/** The folder was made. */
@Serializable(with = FsCreateDirectoryResponseSerializer::class)
@KeepGeneratedSerializer
public data class FsCreateDirectoryResponse(
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object FsCreateDirectoryResponseSerializer : ObjectSerializer<FsCreateDirectoryResponse>(FsCreateDirectoryResponse.generatedSerializer())

/** What to copy, and where to. */
@Serializable(with = FsCopyParamsSerializer::class)
@KeepGeneratedSerializer
public data class FsCopyParams(
    /** The file or folder to copy. */
    public val sourcePath: String,
    /** The path of the copy itself, not of the folder to put it in. */
    public val destinationPath: String,
    /**
     * With everything below it: a folder cannot be copied otherwise. Makes no difference to a file. No
     * when left out.
     */
    public val recursive: Boolean? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object FsCopyParamsSerializer : ObjectSerializer<FsCopyParams>(
    FsCopyParams.generatedSerializer(),
    neverNull = setOf("recursive"),
)

/** The copy was made. */
@Serializable(with = FsCopyResponseSerializer::class)
@KeepGeneratedSerializer
public data class FsCopyResponse(
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object FsCopyResponseSerializer : ObjectSerializer<FsCopyResponse>(FsCopyResponse.generatedSerializer())

/** What to delete. */
@Serializable(with = FsRemoveParamsSerializer::class)
@KeepGeneratedSerializer
public data class FsRemoveParams(
    /** The file or folder. */
    public val path: String,
    /** Of a folder, also everything below it. Yes when left out. */
    public val recursive: Boolean? = null,
    /** It is no error when there is nothing to delete. Yes when left out. */
    public val force: Boolean? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object FsRemoveParamsSerializer : ObjectSerializer<FsRemoveParams>(FsRemoveParams.generatedSerializer())

/** It is gone. */
@Serializable(with = FsRemoveResponseSerializer::class)
@KeepGeneratedSerializer
public data class FsRemoveResponse(
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object FsRemoveResponseSerializer : ObjectSerializer<FsRemoveResponse>(FsRemoveResponse.generatedSerializer())

/** What to watch. */
@Serializable(with = FsWatchParamsSerializer::class)
@KeepGeneratedSerializer
public data class FsWatchParams(
    /** A name that the client makes up, unique on its connection. */
    public val watchId: String,
    /** The file or folder. Of a folder, what is directly in it is watched too. */
    public val path: String,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object FsWatchParamsSerializer : ObjectSerializer<FsWatchParams>(FsWatchParams.generatedSerializer())

/** It is watched from now on, until `fs/unwatch` or the end of the connection. */
@Serializable(with = FsWatchResponseSerializer::class)
@KeepGeneratedSerializer
public data class FsWatchResponse(
    /** The path in its canonical form. */
    public val path: String,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object FsWatchResponseSerializer : ObjectSerializer<FsWatchResponse>(FsWatchResponse.generatedSerializer())

/** What to watch no longer. It is no error when it is not watched. */
@Serializable(with = FsUnwatchParamsSerializer::class)
@KeepGeneratedSerializer
public data class FsUnwatchParams(
    /** The `watchId` of the `fs/watch`. */
    public val watchId: String,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object FsUnwatchParamsSerializer : ObjectSerializer<FsUnwatchParams>(FsUnwatchParams.generatedSerializer())

/** It is no longer watched. */
@Serializable(with = FsUnwatchResponseSerializer::class)
@KeepGeneratedSerializer
public data class FsUnwatchResponse(
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object FsUnwatchResponseSerializer : ObjectSerializer<FsUnwatchResponse>(FsUnwatchResponse.generatedSerializer())

/** Something that is watched has changed. Changes in quick succession come together. */
@Serializable(with = FsChangedNotificationSerializer::class)
@KeepGeneratedSerializer
public data class FsChangedNotification(
    /** The `watchId` of the `fs/watch`. */
    public val watchId: String,
    /** The files and folders that were created, changed or deleted; not which of these. */
    public val changedPaths: List<String>,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object FsChangedNotificationSerializer : ObjectSerializer<FsChangedNotification>(FsChangedNotification.generatedSerializer())
