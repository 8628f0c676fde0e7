// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.

@file:OptIn(ExperimentalSerializationApi::class)
@file:Suppress("DEPRECATION")
@file:UseSerializers(ExactJson::class, ExactJsonObject::class, StrictLong::class)

package heddle.client.types

import heddle.client.json.EXTRA
import heddle.client.json.ExactJson
import heddle.client.json.ExactJsonObject
import heddle.client.json.NO_FIELDS
import heddle.client.json.ObjectSerializer
import heddle.client.json.StrictLong
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

/** The model looked something up on the web. */
@Serializable(with = WebSearchItemSerializer::class)
@KeepGeneratedSerializer
public data class WebSearchItem(
    /** Unique inside the thread. */
    public val id: String,
    /** What it looked up, for people. Can be empty before the item is completed. */
    public val query: String,
    /** What it did. */
    public val action: WebSearchAction? = null,
    /** What was found, in a form that the search decides and this protocol does not. */
    public val results: List<JsonElement>? = null,
    /** When the item was started. Unix time in milliseconds. */
    public val startedAtMs: Long? = null,
    /** When it was completed. Null while it is in progress. Unix time in milliseconds. */
    public val completedAtMs: Long? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
) : ThreadItem {
    override val type: String
        get() = "webSearch"
}

internal object WebSearchItemSerializer : ObjectSerializer<WebSearchItem>(
    WebSearchItem.generatedSerializer(),
    constants = mapOf("type" to JsonPrimitive("webSearch")),
)

/** What the model does on the web. */
@Serializable(with = WebSearchActionSerializer::class)
public sealed interface WebSearchAction {
    /** What kind it is, in the word of the wire. */
    public val type: String

    /** A kind that this version does not know. */
    public data class Unknown(
        /** All of it, as it came. */
        public val raw: JsonObject,
    ) : WebSearchAction {
        override val type: String
            get() = raw.text("type")
    }
}

internal object WebSearchActionSerializer : TaggedUnionSerializer<WebSearchAction>("WebSearchAction", "type") {
    override fun variant(tag: String): DeserializationStrategy<WebSearchAction>? =
        when (tag) {
            "search" -> WebSearchForPages.serializer()
            "openPage" -> WebSearchOpenPage.serializer()
            "findInPage" -> WebSearchFindInPage.serializer()
            "other" -> WebSearchOther.serializer()
            else -> null
        }

    override fun unknown(raw: JsonObject): WebSearchAction = WebSearchAction.Unknown(raw)

    override fun write(
        json: Json,
        value: WebSearchAction,
    ): JsonElement =
        when (value) {
            is WebSearchForPages -> json.encodeToJsonElement(WebSearchForPages.serializer(), value)
            is WebSearchOpenPage -> json.encodeToJsonElement(WebSearchOpenPage.serializer(), value)
            is WebSearchFindInPage -> json.encodeToJsonElement(WebSearchFindInPage.serializer(), value)
            is WebSearchOther -> json.encodeToJsonElement(WebSearchOther.serializer(), value)
            is WebSearchAction.Unknown -> value.raw
        }
}

/** The model searches for pages. */
@Serializable(with = WebSearchForPagesSerializer::class)
@KeepGeneratedSerializer
public data class WebSearchForPages(
    /** What it searches for. */
    public val query: String? = null,
    /** What it searches for, when it is several things at once. */
    public val queries: List<String>? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
) : WebSearchAction {
    override val type: String
        get() = "search"
}

internal object WebSearchForPagesSerializer : ObjectSerializer<WebSearchForPages>(
    WebSearchForPages.generatedSerializer(),
    constants = mapOf("type" to JsonPrimitive("search")),
)

/** The model opens a page. */
@Serializable(with = WebSearchOpenPageSerializer::class)
@KeepGeneratedSerializer
public data class WebSearchOpenPage(
    /** Address of the page. */
    public val url: String? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
) : WebSearchAction {
    override val type: String
        get() = "openPage"
}

internal object WebSearchOpenPageSerializer : ObjectSerializer<WebSearchOpenPage>(
    WebSearchOpenPage.generatedSerializer(),
    constants = mapOf("type" to JsonPrimitive("openPage")),
)

/** The model looks for something in a page. */
@Serializable(with = WebSearchFindInPageSerializer::class)
@KeepGeneratedSerializer
public data class WebSearchFindInPage(
    /** Address of the page. */
    public val url: String? = null,
    /** What to look for. */
    public val pattern: String? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
) : WebSearchAction {
    override val type: String
        get() = "findInPage"
}

internal object WebSearchFindInPageSerializer : ObjectSerializer<WebSearchFindInPage>(
    WebSearchFindInPage.generatedSerializer(),
    constants = mapOf("type" to JsonPrimitive("findInPage")),
)

/** The model does something else on the web. */
@Serializable(with = WebSearchOtherSerializer::class)
@KeepGeneratedSerializer
public data class WebSearchOther(
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
) : WebSearchAction {
    override val type: String
        get() = "other"
}

internal object WebSearchOtherSerializer : ObjectSerializer<WebSearchOther>(
    WebSearchOther.generatedSerializer(),
    constants = mapOf("type" to JsonPrimitive("other")),
)
