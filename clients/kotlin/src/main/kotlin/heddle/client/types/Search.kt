// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.

@file:OptIn(ExperimentalSerializationApi::class)
@file:Suppress("DEPRECATION")
@file:UseSerializers(ExactJsonObject::class, StrictUInt::class)

package heddle.client.types

import heddle.client.json.EXTRA
import heddle.client.json.ExactJsonObject
import heddle.client.json.NO_FIELDS
import heddle.client.json.ObjectSerializer
import heddle.client.json.StrictUInt
import kotlinx.serialization.ExperimentalSerializationApi
import kotlinx.serialization.KeepGeneratedSerializer
import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable
import kotlinx.serialization.UseSerializers
import kotlinx.serialization.json.JsonObject

/** What to look for, and where. */
@Serializable(with = FuzzyFileSearchParamsSerializer::class)
@KeepGeneratedSerializer
public data class FuzzyFileSearchParams(
    /** Letters that occur in the path, in this order but with others between them. */
    public val query: String,
    /** The folders to look in, with everything below them. */
    public val roots: List<String>,
    /** A name for a series of searches that the client makes up: each one stops the one before. */
    public val cancellationToken: String? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object FuzzyFileSearchParamsSerializer : ObjectSerializer<FuzzyFileSearchParams>(FuzzyFileSearchParams.generatedSerializer())

/** What was found. */
@Serializable(with = FuzzyFileSearchResponseSerializer::class)
@KeepGeneratedSerializer
public data class FuzzyFileSearchResponse(
    /** The best files and folders, the best first. The server limits how many. */
    public val files: List<FuzzyFileSearchResult>,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object FuzzyFileSearchResponseSerializer : ObjectSerializer<FuzzyFileSearchResponse>(FuzzyFileSearchResponse.generatedSerializer())

/** A file or folder that was found. */
@Serializable(with = FuzzyFileSearchResultSerializer::class)
@KeepGeneratedSerializer
public data class FuzzyFileSearchResult(
    /** The folder out of `roots` that it was found in. */
    public val root: String,
    /** Its path from there. */
    public val path: String,
    /** What it is. */
    @SerialName("match_type")
    public val matchType: FuzzyFileSearchMatchType,
    /** The last part of its path. */
    @SerialName("file_name")
    public val fileName: String,
    /** How well it fits; higher is better. */
    public val score: UInt,
    /** Which characters of `path` fit the query, counted from 0, for highlighting. */
    public val indices: List<UInt>? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object FuzzyFileSearchResultSerializer : ObjectSerializer<FuzzyFileSearchResult>(FuzzyFileSearchResult.generatedSerializer())

/** What was found. */
@Serializable
@JvmInline
public value class FuzzyFileSearchMatchType(
    /** The text on the wire. It need not be one that is known here. */
    public val value: String,
) {
    override fun toString(): String = value

    public companion object {
        /** A file. */
        public val FILE: FuzzyFileSearchMatchType = FuzzyFileSearchMatchType("file")

        /** A folder. */
        public val DIRECTORY: FuzzyFileSearchMatchType = FuzzyFileSearchMatchType("directory")

        /** The values that this version knows. */
        public val entries: List<FuzzyFileSearchMatchType> = listOf(FILE, DIRECTORY)
    }
}

/** What was found so far. */
@Serializable(with = FuzzyFileSearchSessionUpdatedNotificationSerializer::class)
@KeepGeneratedSerializer
public data class FuzzyFileSearchSessionUpdatedNotification(
    /** The `sessionId` of the `fuzzyFileSearch/sessionStart`. */
    public val sessionId: String,
    /** The query that it was found for. It may have been replaced since. */
    public val query: String,
    /** The best files and folders, the best first. They replace those that were sent before. */
    public val files: List<FuzzyFileSearchResult>,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object FuzzyFileSearchSessionUpdatedNotificationSerializer : ObjectSerializer<FuzzyFileSearchSessionUpdatedNotification>(FuzzyFileSearchSessionUpdatedNotification.generatedSerializer())

/** Nothing more will be found for the present query. The session stays open for another. */
@Serializable(with = FuzzyFileSearchSessionCompletedNotificationSerializer::class)
@KeepGeneratedSerializer
public data class FuzzyFileSearchSessionCompletedNotification(
    /** The `sessionId` of the `fuzzyFileSearch/sessionStart`. */
    public val sessionId: String,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object FuzzyFileSearchSessionCompletedNotificationSerializer : ObjectSerializer<FuzzyFileSearchSessionCompletedNotification>(FuzzyFileSearchSessionCompletedNotification.generatedSerializer())
