// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.

@file:OptIn(ExperimentalSerializationApi::class)
@file:Suppress("DEPRECATION")
@file:UseSerializers(
    ExactJson::class,
    ExactJsonObject::class,
    StrictBoolean::class,
    StrictDouble::class,
    StrictLong::class,
    StrictUInt::class,
    StrictULong::class,
)

package heddle.client.types

import heddle.client.json.EXTRA
import heddle.client.json.ExactJson
import heddle.client.json.ExactJsonObject
import heddle.client.json.NO_FIELDS
import heddle.client.json.ObjectSerializer
import heddle.client.json.StrictBoolean
import heddle.client.json.StrictDouble
import heddle.client.json.StrictLong
import heddle.client.json.StrictUInt
import heddle.client.json.StrictULong
import heddle.client.json.TaggedUnionSerializer
import heddle.client.json.UnionMember
import heddle.client.json.UntaggedUnionSerializer
import heddle.client.json.objectMember
import heddle.client.json.text
import heddle.client.json.unionMember
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

/** Which MCP servers to list, and what of them. */
@Serializable(with = ListMcpServerStatusParamsSerializer::class)
@KeepGeneratedSerializer
public data class ListMcpServerStatusParams(
    /** Where to go on: `nextCursor` of the page before. */
    public val cursor: String? = null,
    /** How many at most. The server has a limit of its own. */
    public val limit: UInt? = null,
    /** How much to find out. Everything when left out. */
    public val detail: McpServerStatusDetail? = null,
    /** The loaded thread whose MCP servers to list. Those of the configuration when left out. */
    public val threadId: String? = null,
    /** Only this MCP server. No other one is contacted. */
    public val serverName: String? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object ListMcpServerStatusParamsSerializer : ObjectSerializer<ListMcpServerStatusParams>(ListMcpServerStatusParams.generatedSerializer())

/** How much to find out about each MCP server. */
@Serializable
@JvmInline
public value class McpServerStatusDetail(
    /** The text on the wire. It need not be one that is known here. */
    public val value: String,
) {
    override fun toString(): String = value

    public companion object {
        /** Everything. */
        public val FULL: McpServerStatusDetail = McpServerStatusDetail("full")

        /** Everything but the resources, which is faster. */
        public val TOOLS_AND_AUTH_ONLY: McpServerStatusDetail = McpServerStatusDetail("toolsAndAuthOnly")

        /** The values that this version knows. */
        public val entries: List<McpServerStatusDetail> = listOf(FULL, TOOLS_AND_AUTH_ONLY)
    }
}

/** One page of MCP servers. */
@Serializable(with = ListMcpServerStatusResponseSerializer::class)
@KeepGeneratedSerializer
public data class ListMcpServerStatusResponse(
    /** The MCP servers. */
    public val data: List<McpServerStatus>,
    /** Where the next page begins; null at the end. */
    public val nextCursor: String? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object ListMcpServerStatusResponseSerializer : ObjectSerializer<ListMcpServerStatusResponse>(ListMcpServerStatusResponse.generatedSerializer())

/** An MCP server and what it offers. */
@Serializable(with = McpServerStatusSerializer::class)
@KeepGeneratedSerializer
public data class McpServerStatus(
    /** Its name in the configuration. */
    public val name: String,
    /** The plugin that brought it. */
    public val pluginId: String? = null,
    /** Scheme, host and port that it is reached at; null when it is not reached over HTTP. */
    public val httpOrigin: String? = null,
    /** How it introduces itself; null when it was not reached. */
    public val serverInfo: McpServerInfo? = null,
    /** The capabilities that it declares, in the form of MCP; null when it was not reached. */
    public val serverCapabilities: JsonElement? = null,
    /** How the server proves who it is to it. */
    public val authStatus: McpAuthStatus,
    /**
     * Where the connection of the thread stands; null without one, or when the configuration changed
     * since.
     */
    public val runtimeStatus: McpServerConnectionStatus? = null,
    /** Its tools, by name. */
    public val tools: Map<String, McpTool>,
    /** Its resources. Empty when they were not asked for. */
    public val resources: List<McpResource>,
    /** Its patterns for resources. Empty when they were not asked for. */
    public val resourceTemplates: List<McpResourceTemplate>,
    /** `_meta` of MCP from the first page of its tools; null when there is none. */
    public val toolListMeta: JsonElement? = null,
    /** Why its tools could not be listed, for people; null when they could. */
    public val toolsError: String? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object McpServerStatusSerializer : ObjectSerializer<McpServerStatus>(McpServerStatus.generatedSerializer())

/** How an MCP server introduces itself. */
@Serializable(with = McpServerInfoSerializer::class)
@KeepGeneratedSerializer
public data class McpServerInfo(
    /** Its name, for programs. */
    public val name: String,
    /** Its name, for people. `name` when left out. */
    public val title: String? = null,
    /** Its version. */
    public val version: String,
    /** What it does. */
    public val description: String? = null,
    /** Pictures to show it with, in the form of MCP. */
    public val icons: List<JsonElement>? = null,
    /** Address of its website. */
    public val websiteUrl: String? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object McpServerInfoSerializer : ObjectSerializer<McpServerInfo>(McpServerInfo.generatedSerializer())

/** How the server proves who it is to an MCP server. */
@Serializable
@JvmInline
public value class McpAuthStatus(
    /** The text on the wire. It need not be one that is known here. */
    public val value: String,
) {
    override fun toString(): String = value

    public companion object {
        /** It could not be found out. */
        public val UNKNOWN: McpAuthStatus = McpAuthStatus("unknown")

        /** Not at all: the MCP server knows no OAuth. */
        public val UNSUPPORTED: McpAuthStatus = McpAuthStatus("unsupported")

        /** Not yet: the user has to sign in. */
        public val NOT_LOGGED_IN: McpAuthStatus = McpAuthStatus("notLoggedIn")

        /** With a token from the configuration. */
        public val BEARER_TOKEN: McpAuthStatus = McpAuthStatus("bearerToken")

        /** With OAuth; the user is signed in. */
        public val O_AUTH: McpAuthStatus = McpAuthStatus("oAuth")

        /** The values that this version knows. */
        public val entries: List<McpAuthStatus> = listOf(UNKNOWN, UNSUPPORTED, NOT_LOGGED_IN, BEARER_TOKEN, O_AUTH)
    }
}

/** Where the connection to an MCP server stands. */
@Serializable
@JvmInline
public value class McpServerConnectionStatus(
    /** The text on the wire. It need not be one that is known here. */
    public val value: String,
) {
    override fun toString(): String = value

    public companion object {
        /** It has not been tried yet. */
        public val NOT_STARTED: McpServerConnectionStatus = McpServerConnectionStatus("notStarted")

        /** It is being set up. */
        public val STARTING: McpServerConnectionStatus = McpServerConnectionStatus("starting")

        /** It is open. */
        public val CONNECTED: McpServerConnectionStatus = McpServerConnectionStatus("connected")

        /** The user has to sign in first. */
        public val AUTHENTICATION_REQUIRED: McpServerConnectionStatus = McpServerConnectionStatus("authenticationRequired")

        /** It could not be set up. */
        public val FAILED: McpServerConnectionStatus = McpServerConnectionStatus("failed")

        /** The attempt was given up. */
        public val CANCELLED: McpServerConnectionStatus = McpServerConnectionStatus("cancelled")

        /** The configuration forbids it. */
        public val DISABLED: McpServerConnectionStatus = McpServerConnectionStatus("disabled")

        /** The values that this version knows. */
        public val entries: List<McpServerConnectionStatus> = listOf(NOT_STARTED, STARTING, CONNECTED, AUTHENTICATION_REQUIRED, FAILED, CANCELLED, DISABLED)
    }
}

/** A tool that an MCP server offers. */
@Serializable(with = McpToolSerializer::class)
@KeepGeneratedSerializer
public data class McpTool(
    /** Its name at the MCP server. */
    public val name: String,
    /** Its name, for people. `name` when left out. */
    public val title: String? = null,
    /** What it is, for the model. */
    public val description: String? = null,
    /** JSON Schema of its arguments. */
    public val inputSchema: JsonElement,
    /** JSON Schema of its structured result. */
    public val outputSchema: JsonElement? = null,
    /** Hints about its use, in the form of MCP. */
    public val annotations: JsonElement? = null,
    /** Pictures to show it with, in the form of MCP. */
    public val icons: List<JsonElement>? = null,
    /** `_meta` of MCP: data for those who know it, passed on as it is. */
    @SerialName("_meta")
    public val meta: JsonElement? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object McpToolSerializer : ObjectSerializer<McpTool>(McpTool.generatedSerializer())

/** Something that an MCP server lets be read. */
@Serializable(with = McpResourceSerializer::class)
@KeepGeneratedSerializer
public data class McpResource(
    /** Its address, to read it by. */
    public val uri: String,
    /** Its name at the MCP server. */
    public val name: String,
    /** Its name, for people. `name` when left out. */
    public val title: String? = null,
    /** What it is, for the model. */
    public val description: String? = null,
    /** Media type of the content. */
    public val mimeType: String? = null,
    /** Size of the content in bytes. */
    public val size: Long? = null,
    /** Hints about its use, in the form of MCP. */
    public val annotations: JsonElement? = null,
    /** Pictures to show it with, in the form of MCP. */
    public val icons: List<JsonElement>? = null,
    /** `_meta` of MCP: data for those who know it, passed on as it is. */
    @SerialName("_meta")
    public val meta: JsonElement? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object McpResourceSerializer : ObjectSerializer<McpResource>(McpResource.generatedSerializer())

/** A pattern for the addresses of many resources of one kind. */
@Serializable(with = McpResourceTemplateSerializer::class)
@KeepGeneratedSerializer
public data class McpResourceTemplate(
    /** The pattern, an URI template of RFC 6570. */
    public val uriTemplate: String,
    /** Its name at the MCP server. */
    public val name: String,
    /** Its name, for people. `name` when left out. */
    public val title: String? = null,
    /** What it is, for the model. */
    public val description: String? = null,
    /** Media type of the content, when it is the same for all. */
    public val mimeType: String? = null,
    /** Hints about its use, in the form of MCP. */
    public val annotations: JsonElement? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object McpResourceTemplateSerializer : ObjectSerializer<McpResourceTemplate>(McpResourceTemplate.generatedSerializer())

/** The configuration of the MCP servers was read anew. */
@Serializable(with = McpServerRefreshResponseSerializer::class)
@KeepGeneratedSerializer
public data class McpServerRefreshResponse(
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object McpServerRefreshResponseSerializer : ObjectSerializer<McpServerRefreshResponse>(McpServerRefreshResponse.generatedSerializer())

/** The MCP server to sign in to. */
@Serializable(with = McpServerOauthLoginParamsSerializer::class)
@KeepGeneratedSerializer
public data class McpServerOauthLoginParams(
    /** Its name in the configuration. */
    public val name: String,
    /** The loaded thread that has the MCP server. The configuration decides when left out. */
    public val threadId: String? = null,
    /** The scopes to ask for. Those of the configuration when left out. */
    public val scopes: List<String>? = null,
    /** How the server makes itself known, this time. As is offered when left out. */
    public val clientRegistration: McpServerOauthClientRegistration? = null,
    /** How long to wait for the user. In seconds. */
    public val timeoutSecs: Long? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object McpServerOauthLoginParamsSerializer : ObjectSerializer<McpServerOauthLoginParams>(McpServerOauthLoginParams.generatedSerializer())

/** How the server makes itself known to the authorisation server. */
@Serializable
@JvmInline
public value class McpServerOauthClientRegistration(
    /** The text on the wire. It need not be one that is known here. */
    public val value: String,
) {
    override fun toString(): String = value

    public companion object {
        /** As the authorisation server offers it. */
        public val AUTO: McpServerOauthClientRegistration = McpServerOauthClientRegistration("auto")

        /** By the address of a document about it (Client ID Metadata Document). */
        public val CIMD: McpServerOauthClientRegistration = McpServerOauthClientRegistration("cimd")

        /** By registering on the spot (Dynamic Client Registration, RFC 7591). */
        public val DCR: McpServerOauthClientRegistration = McpServerOauthClientRegistration("dcr")

        /** The values that this version knows. */
        public val entries: List<McpServerOauthClientRegistration> = listOf(AUTO, CIMD, DCR)
    }
}

/** The user has to go on in a browser. */
@Serializable(with = McpServerOauthLoginResponseSerializer::class)
@KeepGeneratedSerializer
public data class McpServerOauthLoginResponse(
    /** The page that the client is to open. */
    public val authorizationUrl: String,
    /** Id of the attempt. */
    public val loginId: String? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object McpServerOauthLoginResponseSerializer : ObjectSerializer<McpServerOauthLoginResponse>(McpServerOauthLoginResponse.generatedSerializer())

/** Which tool to call, and with what. */
@Serializable(with = McpServerToolCallParamsSerializer::class)
@KeepGeneratedSerializer
public data class McpServerToolCallParams(
    /** The loaded thread that has the MCP server. */
    public val threadId: String,
    /** Name of the MCP server in the configuration. */
    public val server: String,
    /** Name of the tool. */
    public val tool: String,
    /** What to call it with, as `inputSchema` of the tool says. */
    public val arguments: JsonElement? = null,
    /** `_meta` of MCP: data for those who know it, passed on as it is. */
    @SerialName("_meta")
    public val meta: JsonElement? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object McpServerToolCallParamsSerializer : ObjectSerializer<McpServerToolCallParams>(McpServerToolCallParams.generatedSerializer())

/** What the tool answered. */
@Serializable(with = McpServerToolCallResponseSerializer::class)
@KeepGeneratedSerializer
public data class McpServerToolCallResponse(
    /** The answer, in content blocks of MCP. */
    public val content: List<JsonElement>,
    /** The answer as `outputSchema` of the tool says. */
    public val structuredContent: JsonElement? = null,
    /** The tool says that it failed. Not so when left out. */
    public val isError: Boolean? = null,
    /** `_meta` of MCP: data for those who know it, passed on as it is. */
    @SerialName("_meta")
    public val meta: JsonElement? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object McpServerToolCallResponseSerializer : ObjectSerializer<McpServerToolCallResponse>(McpServerToolCallResponse.generatedSerializer())

/** Which resource to read. */
@Serializable(with = McpResourceReadParamsSerializer::class)
@KeepGeneratedSerializer
public data class McpResourceReadParams(
    /** The loaded thread that has the MCP server. The configuration decides when left out. */
    public val threadId: String? = null,
    /** Name of the MCP server in the configuration. */
    public val server: String,
    /** Address of the resource. */
    public val uri: String,
    /** The hosted app to read from directly. The resource is searched for when left out. */
    public val target: McpResourceReadTarget? = null,
    /** Search in this app only. */
    public val connectorId: String? = null,
    /** Id of the tool call that named the resource: read from the same app as it did. */
    public val originCallId: String? = null,
    /** Data to send along as `_meta` of MCP. What tells account and turn is reserved for the server. */
    @SerialName("_meta")
    public val meta: Map<String, JsonElement>? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object McpResourceReadParamsSerializer : ObjectSerializer<McpResourceReadParams>(McpResourceReadParams.generatedSerializer())

/** A hosted app, and the account to use it with. */
@Serializable(with = McpResourceReadTargetSerializer::class)
@KeepGeneratedSerializer
public data class McpResourceReadTarget(
    /** Id of the app. */
    public val connectorId: String,
    /** Id of the linked account; null to use the app without one, where it allows that. */
    public val linkId: String?,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object McpResourceReadTargetSerializer : ObjectSerializer<McpResourceReadTarget>(McpResourceReadTarget.generatedSerializer())

/** What was read. */
@Serializable(with = McpResourceReadResponseSerializer::class)
@KeepGeneratedSerializer
public data class McpResourceReadResponse(
    /** The content, in as many parts as the MCP server makes of it. */
    public val contents: List<McpResourceContent>,
    /** Id of the tool call whose app was read from, when the request named one. */
    public val originCallId: String? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object McpResourceReadResponseSerializer : ObjectSerializer<McpResourceReadResponse>(McpResourceReadResponse.generatedSerializer())

/** The content of a resource, or of a part of it: text or bytes. */
@Serializable(with = McpResourceContentSerializer::class)
public sealed interface McpResourceContent {
    /** What this version does not know. */
    public data class Unknown(
        /** All of it, as it came. */
        public val raw: JsonElement,
    ) : McpResourceContent
}

internal object McpResourceContentSerializer : UntaggedUnionSerializer<McpResourceContent>("McpResourceContent") {
    override val members: List<UnionMember<McpResourceContent>> by lazy {
        listOf(
            objectMember(McpTextResourceContent.serializer()),
            objectMember(McpBlobResourceContent.serializer()),
        ).flatten()
    }

    override fun unknown(raw: JsonElement): McpResourceContent = McpResourceContent.Unknown(raw)

    override fun write(
        json: Json,
        value: McpResourceContent,
    ): JsonElement =
        when (value) {
            is McpTextResourceContent -> json.encodeToJsonElement(McpTextResourceContent.serializer(), value)
            is McpBlobResourceContent -> json.encodeToJsonElement(McpBlobResourceContent.serializer(), value)
            is McpResourceContent.Unknown -> value.raw
        }
}

/** Content that is text. */
@Serializable(with = McpTextResourceContentSerializer::class)
@KeepGeneratedSerializer
public data class McpTextResourceContent(
    /** Address of the resource. */
    public val uri: String,
    /** Media type of the content. */
    public val mimeType: String? = null,
    /** `_meta` of MCP: data for those who know it, passed on as it is. */
    @SerialName("_meta")
    public val meta: JsonElement? = null,
    /** The text. */
    public val text: String,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
) : McpResourceContent

internal object McpTextResourceContentSerializer : ObjectSerializer<McpTextResourceContent>(McpTextResourceContent.generatedSerializer())

/** Content that is not text. */
@Serializable(with = McpBlobResourceContentSerializer::class)
@KeepGeneratedSerializer
public data class McpBlobResourceContent(
    /** Address of the resource. */
    public val uri: String,
    /** Media type of the content. */
    public val mimeType: String? = null,
    /** `_meta` of MCP: data for those who know it, passed on as it is. */
    @SerialName("_meta")
    public val meta: JsonElement? = null,
    /** The bytes. Bytes in base64. */
    public val blob: String,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
) : McpResourceContent

internal object McpBlobResourceContentSerializer : ObjectSerializer<McpBlobResourceContent>(McpBlobResourceContent.generatedSerializer())

/** What an MCP server wants from the user. The MCP server waits for the answer. */
@Serializable(with = McpServerElicitationRequestParamsSerializer::class)
public sealed interface McpServerElicitationRequestParams {
    /** What kind it is, in the word of the wire. */
    public val mode: String

    /** A kind that this version does not know. */
    public data class Unknown(
        /** All of it, as it came. */
        public val raw: JsonObject,
    ) : McpServerElicitationRequestParams {
        override val mode: String
            get() = raw.text("mode")
    }
}

internal object McpServerElicitationRequestParamsSerializer : TaggedUnionSerializer<McpServerElicitationRequestParams>("McpServerElicitationRequestParams", "mode") {
    override fun variant(tag: String): DeserializationStrategy<McpServerElicitationRequestParams>? =
        when (tag) {
            "form" -> FormElicitation.serializer()
            "url" -> UrlElicitation.serializer()
            "openai/form" -> EarlyExtendedFormElicitation.serializer()
            "openaiForm" -> ExtendedFormElicitation.serializer()
            else -> null
        }

    override fun unknown(raw: JsonObject): McpServerElicitationRequestParams = McpServerElicitationRequestParams.Unknown(raw)

    override fun write(
        json: Json,
        value: McpServerElicitationRequestParams,
    ): JsonElement =
        when (value) {
            is FormElicitation -> json.encodeToJsonElement(FormElicitation.serializer(), value)
            is UrlElicitation -> json.encodeToJsonElement(UrlElicitation.serializer(), value)
            is EarlyExtendedFormElicitation -> json.encodeToJsonElement(EarlyExtendedFormElicitation.serializer(), value)
            is ExtendedFormElicitation -> json.encodeToJsonElement(ExtendedFormElicitation.serializer(), value)
            is McpServerElicitationRequestParams.Unknown -> value.raw
        }
}

/** A form to fill in. */
@Serializable(with = FormElicitationSerializer::class)
@KeepGeneratedSerializer
public data class FormElicitation(
    /** The thread. */
    public val threadId: String,
    /** The turn during which it is asked, as far as the server can tell. MCP itself knows no turns. */
    public val turnId: String? = null,
    /** Name of the MCP server that asks. */
    public val serverName: String,
    /** What is asked, for the user. */
    public val message: String,
    /** The form. */
    public val requestedSchema: McpElicitationSchema,
    /** `_meta` of MCP: data for those who know it, passed on as it is. */
    @SerialName("_meta")
    public val meta: JsonElement? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
) : McpServerElicitationRequestParams {
    override val mode: String
        get() = "form"
}

internal object FormElicitationSerializer : ObjectSerializer<FormElicitation>(
    FormElicitation.generatedSerializer(),
    constants = mapOf("mode" to JsonPrimitive("form")),
)

/** A form: the small part of JSON Schema that MCP (2025-11-25) allows in `elicitation/create`. */
@Serializable(with = McpElicitationSchemaSerializer::class)
@KeepGeneratedSerializer
public data class McpElicitationSchema(
    /** The dialect of JSON Schema. 2020-12 when left out. */
    @SerialName("\$schema")
    public val schema: String? = null,
    /** The entries, by the names that the answer has them under. */
    public val properties: Map<String, McpElicitationPrimitiveSchema>,
    /** Names of the entries that must be filled in. */
    public val required: List<String>? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
) {
    /** Says that the answer is an object. */
    public val type: String
        get() = "object"
}

internal object McpElicitationSchemaSerializer : ObjectSerializer<McpElicitationSchema>(
    McpElicitationSchema.generatedSerializer(),
    constants = mapOf("type" to JsonPrimitive("object")),
)

/** One entry of a form. Its `type` tells the kind; text with values to choose from is a choice. */
@Serializable(with = McpElicitationPrimitiveSchemaSerializer::class)
public sealed interface McpElicitationPrimitiveSchema {
    /** What this version does not know. */
    public data class Unknown(
        /** All of it, as it came. */
        public val raw: JsonElement,
    ) : McpElicitationPrimitiveSchema
}

internal object McpElicitationPrimitiveSchemaSerializer : UntaggedUnionSerializer<McpElicitationPrimitiveSchema>("McpElicitationPrimitiveSchema") {
    override val members: List<UnionMember<McpElicitationPrimitiveSchema>> by lazy {
        listOf(
            unionMember(McpElicitationEnumSchemaSerializer),
            objectMember(McpElicitationStringSchema.serializer()),
            objectMember(McpElicitationNumberSchema.serializer()),
            objectMember(McpElicitationBooleanSchema.serializer()),
        ).flatten()
    }

    override fun unknown(raw: JsonElement): McpElicitationPrimitiveSchema = McpElicitationPrimitiveSchema.Unknown(raw)

    override fun write(
        json: Json,
        value: McpElicitationPrimitiveSchema,
    ): JsonElement =
        when (value) {
            is McpElicitationEnumSchema -> json.encodeToJsonElement(McpElicitationEnumSchema.serializer(), value)
            is McpElicitationStringSchema -> json.encodeToJsonElement(McpElicitationStringSchema.serializer(), value)
            is McpElicitationNumberSchema -> json.encodeToJsonElement(McpElicitationNumberSchema.serializer(), value)
            is McpElicitationBooleanSchema -> json.encodeToJsonElement(McpElicitationBooleanSchema.serializer(), value)
            is McpElicitationPrimitiveSchema.Unknown -> value.raw
        }
}

/** A choice among given values. */
@Serializable(with = McpElicitationEnumSchemaSerializer::class)
public sealed interface McpElicitationEnumSchema : McpElicitationPrimitiveSchema {
    /** What this version does not know. */
    public data class Unknown(
        /** All of it, as it came. */
        public val raw: JsonElement,
    ) : McpElicitationEnumSchema
}

internal object McpElicitationEnumSchemaSerializer : UntaggedUnionSerializer<McpElicitationEnumSchema>("McpElicitationEnumSchema") {
    override val members: List<UnionMember<McpElicitationEnumSchema>> by lazy {
        listOf(
            unionMember(McpElicitationSingleSelectEnumSchemaSerializer),
            unionMember(McpElicitationMultiSelectEnumSchemaSerializer),
            objectMember(McpElicitationLegacyTitledEnumSchema.serializer()),
        ).flatten()
    }

    override fun unknown(raw: JsonElement): McpElicitationEnumSchema = McpElicitationEnumSchema.Unknown(raw)

    override fun write(
        json: Json,
        value: McpElicitationEnumSchema,
    ): JsonElement =
        when (value) {
            is McpElicitationSingleSelectEnumSchema -> json.encodeToJsonElement(McpElicitationSingleSelectEnumSchema.serializer(), value)
            is McpElicitationMultiSelectEnumSchema -> json.encodeToJsonElement(McpElicitationMultiSelectEnumSchema.serializer(), value)
            is McpElicitationLegacyTitledEnumSchema -> json.encodeToJsonElement(McpElicitationLegacyTitledEnumSchema.serializer(), value)
            is McpElicitationEnumSchema.Unknown -> value.raw
        }
}

/** A choice of one value. The field `enum` or `oneOf` tells which. */
@Serializable(with = McpElicitationSingleSelectEnumSchemaSerializer::class)
public sealed interface McpElicitationSingleSelectEnumSchema : McpElicitationEnumSchema {
    /** What this version does not know. */
    public data class Unknown(
        /** All of it, as it came. */
        public val raw: JsonElement,
    ) : McpElicitationSingleSelectEnumSchema
}

internal object McpElicitationSingleSelectEnumSchemaSerializer : UntaggedUnionSerializer<McpElicitationSingleSelectEnumSchema>("McpElicitationSingleSelectEnumSchema") {
    override val members: List<UnionMember<McpElicitationSingleSelectEnumSchema>> by lazy {
        listOf(
            objectMember(McpElicitationUntitledSingleSelectEnumSchema.serializer()),
            objectMember(McpElicitationTitledSingleSelectEnumSchema.serializer()),
        ).flatten()
    }

    override fun unknown(raw: JsonElement): McpElicitationSingleSelectEnumSchema = McpElicitationSingleSelectEnumSchema.Unknown(raw)

    override fun write(
        json: Json,
        value: McpElicitationSingleSelectEnumSchema,
    ): JsonElement =
        when (value) {
            is McpElicitationUntitledSingleSelectEnumSchema -> json.encodeToJsonElement(McpElicitationUntitledSingleSelectEnumSchema.serializer(), value)
            is McpElicitationTitledSingleSelectEnumSchema -> json.encodeToJsonElement(McpElicitationTitledSingleSelectEnumSchema.serializer(), value)
            is McpElicitationSingleSelectEnumSchema.Unknown -> value.raw
        }
}

/** A choice of one value. */
@Serializable(with = McpElicitationUntitledSingleSelectEnumSchemaSerializer::class)
@KeepGeneratedSerializer
public data class McpElicitationUntitledSingleSelectEnumSchema(
    /** What stands beside the entry. Its name when left out. */
    public val title: String? = null,
    /** What the entry means, for the user. */
    public val description: String? = null,
    /** The value that is chosen at first. None when left out. */
    public val default: String? = null,
    /** The values to choose from, shown as they are. */
    public val enum: List<String>,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
) : McpElicitationSingleSelectEnumSchema {
    /** Says that the entry is text. */
    public val type: String
        get() = "string"
}

internal object McpElicitationUntitledSingleSelectEnumSchemaSerializer : ObjectSerializer<McpElicitationUntitledSingleSelectEnumSchema>(
    McpElicitationUntitledSingleSelectEnumSchema.generatedSerializer(),
    constants = mapOf("type" to JsonPrimitive("string")),
)

/** A choice of one value, where each has a name of its own. */
@Serializable(with = McpElicitationTitledSingleSelectEnumSchemaSerializer::class)
@KeepGeneratedSerializer
public data class McpElicitationTitledSingleSelectEnumSchema(
    /** What stands beside the entry. Its name when left out. */
    public val title: String? = null,
    /** What the entry means, for the user. */
    public val description: String? = null,
    /** The value that is chosen at first. None when left out. */
    public val default: String? = null,
    /** The values to choose from. */
    public val oneOf: List<McpElicitationConstOption>,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
) : McpElicitationSingleSelectEnumSchema {
    /** Says that the entry is text. */
    public val type: String
        get() = "string"
}

internal object McpElicitationTitledSingleSelectEnumSchemaSerializer : ObjectSerializer<McpElicitationTitledSingleSelectEnumSchema>(
    McpElicitationTitledSingleSelectEnumSchema.generatedSerializer(),
    constants = mapOf("type" to JsonPrimitive("string")),
)

/** A value to choose. */
@Serializable(with = McpElicitationConstOptionSerializer::class)
@KeepGeneratedSerializer
public data class McpElicitationConstOption(
    /** The value. */
    public val const: String,
    /** What it is called, for people. */
    public val title: String,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object McpElicitationConstOptionSerializer : ObjectSerializer<McpElicitationConstOption>(McpElicitationConstOption.generatedSerializer())

/** A choice of several values. The field `enum` or `anyOf` of `items` tells which. */
@Serializable(with = McpElicitationMultiSelectEnumSchemaSerializer::class)
public sealed interface McpElicitationMultiSelectEnumSchema : McpElicitationEnumSchema {
    /** What this version does not know. */
    public data class Unknown(
        /** All of it, as it came. */
        public val raw: JsonElement,
    ) : McpElicitationMultiSelectEnumSchema
}

internal object McpElicitationMultiSelectEnumSchemaSerializer : UntaggedUnionSerializer<McpElicitationMultiSelectEnumSchema>("McpElicitationMultiSelectEnumSchema") {
    override val members: List<UnionMember<McpElicitationMultiSelectEnumSchema>> by lazy {
        listOf(
            objectMember(McpElicitationUntitledMultiSelectEnumSchema.serializer()),
            objectMember(McpElicitationTitledMultiSelectEnumSchema.serializer()),
        ).flatten()
    }

    override fun unknown(raw: JsonElement): McpElicitationMultiSelectEnumSchema = McpElicitationMultiSelectEnumSchema.Unknown(raw)

    override fun write(
        json: Json,
        value: McpElicitationMultiSelectEnumSchema,
    ): JsonElement =
        when (value) {
            is McpElicitationUntitledMultiSelectEnumSchema -> json.encodeToJsonElement(McpElicitationUntitledMultiSelectEnumSchema.serializer(), value)
            is McpElicitationTitledMultiSelectEnumSchema -> json.encodeToJsonElement(McpElicitationTitledMultiSelectEnumSchema.serializer(), value)
            is McpElicitationMultiSelectEnumSchema.Unknown -> value.raw
        }
}

/** A choice of several values. */
@Serializable(with = McpElicitationUntitledMultiSelectEnumSchemaSerializer::class)
@KeepGeneratedSerializer
public data class McpElicitationUntitledMultiSelectEnumSchema(
    /** What stands beside the entry. Its name when left out. */
    public val title: String? = null,
    /** What the entry means, for the user. */
    public val description: String? = null,
    /** How many the user has to choose at least. */
    public val minItems: ULong? = null,
    /** How many the user may choose at most. */
    public val maxItems: ULong? = null,
    /** The values that are chosen at first. None when left out. */
    public val default: List<String>? = null,
    /** The values to choose from. */
    public val items: McpElicitationUntitledEnumItems,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
) : McpElicitationMultiSelectEnumSchema {
    /** Says that the entry is a list. */
    public val type: String
        get() = "array"
}

internal object McpElicitationUntitledMultiSelectEnumSchemaSerializer : ObjectSerializer<McpElicitationUntitledMultiSelectEnumSchema>(
    McpElicitationUntitledMultiSelectEnumSchema.generatedSerializer(),
    constants = mapOf("type" to JsonPrimitive("array")),
)

/** The values of a choice. */
@Serializable(with = McpElicitationUntitledEnumItemsSerializer::class)
@KeepGeneratedSerializer
public data class McpElicitationUntitledEnumItems(
    /** The values, shown as they are. */
    public val enum: List<String>,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
) {
    /** Says that each is text. */
    public val type: String
        get() = "string"
}

internal object McpElicitationUntitledEnumItemsSerializer : ObjectSerializer<McpElicitationUntitledEnumItems>(
    McpElicitationUntitledEnumItems.generatedSerializer(),
    constants = mapOf("type" to JsonPrimitive("string")),
)

/** A choice of several values, where each has a name of its own. */
@Serializable(with = McpElicitationTitledMultiSelectEnumSchemaSerializer::class)
@KeepGeneratedSerializer
public data class McpElicitationTitledMultiSelectEnumSchema(
    /** What stands beside the entry. Its name when left out. */
    public val title: String? = null,
    /** What the entry means, for the user. */
    public val description: String? = null,
    /** How many the user has to choose at least. */
    public val minItems: ULong? = null,
    /** How many the user may choose at most. */
    public val maxItems: ULong? = null,
    /** The values that are chosen at first. None when left out. */
    public val default: List<String>? = null,
    /** The values to choose from. */
    public val items: McpElicitationTitledEnumItems,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
) : McpElicitationMultiSelectEnumSchema {
    /** Says that the entry is a list. */
    public val type: String
        get() = "array"
}

internal object McpElicitationTitledMultiSelectEnumSchemaSerializer : ObjectSerializer<McpElicitationTitledMultiSelectEnumSchema>(
    McpElicitationTitledMultiSelectEnumSchema.generatedSerializer(),
    constants = mapOf("type" to JsonPrimitive("array")),
)

/** The values of a choice, where each has a name of its own. */
@Serializable(with = McpElicitationTitledEnumItemsSerializer::class)
@KeepGeneratedSerializer
public data class McpElicitationTitledEnumItems(
    /** The values. */
    public val anyOf: List<McpElicitationConstOption>,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object McpElicitationTitledEnumItemsSerializer : ObjectSerializer<McpElicitationTitledEnumItems>(McpElicitationTitledEnumItems.generatedSerializer())

/**
 * A choice of one value, in the form that MCP had at first: the names in a list beside that of the
 * values.
 */
@Serializable(with = McpElicitationLegacyTitledEnumSchemaSerializer::class)
@KeepGeneratedSerializer
public data class McpElicitationLegacyTitledEnumSchema(
    /** What stands beside the entry. Its name when left out. */
    public val title: String? = null,
    /** What the entry means, for the user. */
    public val description: String? = null,
    /** The value that is chosen at first. None when left out. */
    public val default: String? = null,
    /** The values to choose from. */
    public val enum: List<String>,
    /** What they are called, in the same order. */
    public val enumNames: List<String>? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
) : McpElicitationEnumSchema {
    /** Says that the entry is text. */
    public val type: String
        get() = "string"
}

internal object McpElicitationLegacyTitledEnumSchemaSerializer : ObjectSerializer<McpElicitationLegacyTitledEnumSchema>(
    McpElicitationLegacyTitledEnumSchema.generatedSerializer(),
    constants = mapOf("type" to JsonPrimitive("string")),
)

/** Text that the user enters. */
@Serializable(with = McpElicitationStringSchemaSerializer::class)
@KeepGeneratedSerializer
public data class McpElicitationStringSchema(
    /** What stands beside the entry. Its name when left out. */
    public val title: String? = null,
    /** What the entry means, for the user. */
    public val description: String? = null,
    /** How many characters it has at least. */
    public val minLength: UInt? = null,
    /** How many characters it has at most. */
    public val maxLength: UInt? = null,
    /** What it has to be. Anything when left out. */
    public val format: McpElicitationStringFormat? = null,
    /** The text that stands there at first. */
    public val default: String? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
) : McpElicitationPrimitiveSchema {
    /** Says that the entry is text. */
    public val type: String
        get() = "string"
}

internal object McpElicitationStringSchemaSerializer : ObjectSerializer<McpElicitationStringSchema>(
    McpElicitationStringSchema.generatedSerializer(),
    constants = mapOf("type" to JsonPrimitive("string")),
)

/** What a text has to be. */
@Serializable
@JvmInline
public value class McpElicitationStringFormat(
    /** The text on the wire. It need not be one that is known here. */
    public val value: String,
) {
    override fun toString(): String = value

    public companion object {
        /** A mail address. */
        public val EMAIL: McpElicitationStringFormat = McpElicitationStringFormat("email")

        /** A URI. */
        public val URI: McpElicitationStringFormat = McpElicitationStringFormat("uri")

        /** A day, as in `2026-11-30`. */
        public val DATE: McpElicitationStringFormat = McpElicitationStringFormat("date")

        /** A day and a time of it, as in `2026-11-30T09:00:00Z`. */
        public val DATE_TIME: McpElicitationStringFormat = McpElicitationStringFormat("date-time")

        /** The values that this version knows. */
        public val entries: List<McpElicitationStringFormat> = listOf(EMAIL, URI, DATE, DATE_TIME)
    }
}

/** A number that the user enters. */
@Serializable(with = McpElicitationNumberSchemaSerializer::class)
@KeepGeneratedSerializer
public data class McpElicitationNumberSchema(
    /** Says which numbers can be entered. */
    public val type: McpElicitationNumberType,
    /** What stands beside the entry. Its name when left out. */
    public val title: String? = null,
    /** What the entry means, for the user. */
    public val description: String? = null,
    /** The smallest that can be entered. */
    public val minimum: Double? = null,
    /** The largest that can be entered. */
    public val maximum: Double? = null,
    /** The number that stands there at first. */
    public val default: Double? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
) : McpElicitationPrimitiveSchema

internal object McpElicitationNumberSchemaSerializer : ObjectSerializer<McpElicitationNumberSchema>(McpElicitationNumberSchema.generatedSerializer())

/** The type of an entry that is a number, in JSON Schema. */
@Serializable
@JvmInline
public value class McpElicitationNumberType(
    /** The text on the wire. It need not be one that is known here. */
    public val value: String,
) {
    override fun toString(): String = value

    public companion object {
        /** Any number. */
        public val NUMBER: McpElicitationNumberType = McpElicitationNumberType("number")

        /** A whole number. */
        public val INTEGER: McpElicitationNumberType = McpElicitationNumberType("integer")

        /** The values that this version knows. */
        public val entries: List<McpElicitationNumberType> = listOf(NUMBER, INTEGER)
    }
}

/** A switch that the user sets. */
@Serializable(with = McpElicitationBooleanSchemaSerializer::class)
@KeepGeneratedSerializer
public data class McpElicitationBooleanSchema(
    /** What stands beside the entry. Its name when left out. */
    public val title: String? = null,
    /** What the entry means, for the user. */
    public val description: String? = null,
    /** How it is set at first. */
    public val default: Boolean? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
) : McpElicitationPrimitiveSchema {
    /** Says that the entry is true or false. */
    public val type: String
        get() = "boolean"
}

internal object McpElicitationBooleanSchemaSerializer : ObjectSerializer<McpElicitationBooleanSchema>(
    McpElicitationBooleanSchema.generatedSerializer(),
    constants = mapOf("type" to JsonPrimitive("boolean")),
)

/** A page to visit, where the user does what the MCP server must not see: enter a password, say. */
@Serializable(with = UrlElicitationSerializer::class)
@KeepGeneratedSerializer
public data class UrlElicitation(
    /** The thread. */
    public val threadId: String,
    /** The turn during which it is asked, as far as the server can tell. MCP itself knows no turns. */
    public val turnId: String? = null,
    /** Name of the MCP server that asks. */
    public val serverName: String,
    /** What is asked, for the user. */
    public val message: String,
    /** Address of the page. To be shown before it is opened. */
    public val url: String,
    /** Id of the question, chosen by the MCP server. */
    public val elicitationId: String,
    /** `_meta` of MCP: data for those who know it, passed on as it is. */
    @SerialName("_meta")
    public val meta: JsonElement? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
) : McpServerElicitationRequestParams {
    override val mode: String
        get() = "url"
}

internal object UrlElicitationSerializer : ObjectSerializer<UrlElicitation>(
    UrlElicitation.generatedSerializer(),
    constants = mapOf("mode" to JsonPrimitive("url")),
)

/**
 * A form that goes beyond what MCP allows, as MCP servers first asked with it. For clients that
 * declare `openai/form`.
 */
@Serializable(with = EarlyExtendedFormElicitationSerializer::class)
@KeepGeneratedSerializer
public data class EarlyExtendedFormElicitation(
    /** The thread. */
    public val threadId: String,
    /** The turn during which it is asked, as far as the server can tell. MCP itself knows no turns. */
    public val turnId: String? = null,
    /** Name of the MCP server that asks. */
    public val serverName: String,
    /** What is asked, for the user. */
    public val message: String,
    /** The form, in a schema that only its makers know. */
    public val requestedSchema: JsonElement,
    /** `_meta` of MCP: data for those who know it, passed on as it is. */
    @SerialName("_meta")
    public val meta: JsonElement? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
) : McpServerElicitationRequestParams {
    override val mode: String
        get() = "openai/form"
}

internal object EarlyExtendedFormElicitationSerializer : ObjectSerializer<EarlyExtendedFormElicitation>(
    EarlyExtendedFormElicitation.generatedSerializer(),
    constants = mapOf("mode" to JsonPrimitive("openai/form")),
)

/** A form that goes beyond what MCP allows. */
@Serializable(with = ExtendedFormElicitationSerializer::class)
@KeepGeneratedSerializer
public data class ExtendedFormElicitation(
    /** The thread. */
    public val threadId: String,
    /** The turn during which it is asked, as far as the server can tell. MCP itself knows no turns. */
    public val turnId: String? = null,
    /** Name of the MCP server that asks. */
    public val serverName: String,
    /** What is asked, for the user. */
    public val message: String,
    /** The form, in a schema that only its makers know. */
    public val requestedSchema: JsonElement,
    /** `_meta` of MCP: data for those who know it, passed on as it is. */
    @SerialName("_meta")
    public val meta: JsonElement? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
) : McpServerElicitationRequestParams {
    override val mode: String
        get() = "openaiForm"
}

internal object ExtendedFormElicitationSerializer : ObjectSerializer<ExtendedFormElicitation>(
    ExtendedFormElicitation.generatedSerializer(),
    constants = mapOf("mode" to JsonPrimitive("openaiForm")),
)

/** What the user says to an MCP server. */
@Serializable(with = McpServerElicitationRequestResponseSerializer::class)
@KeepGeneratedSerializer
public data class McpServerElicitationRequestResponse(
    /** What the user does with the question. */
    public val action: McpServerElicitationAction,
    /**
     * The form as filled in, by the names of its entries, or the proof. Null unless the user agrees, and
     * for pages.
     */
    public val content: JsonElement? = null,
    /** `_meta` of MCP: data for those who know it, passed on as it is. */
    @SerialName("_meta")
    public val meta: JsonElement? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object McpServerElicitationRequestResponseSerializer : ObjectSerializer<McpServerElicitationRequestResponse>(McpServerElicitationRequestResponse.generatedSerializer())

/** What the user does with a question of an MCP server. */
@Serializable
@JvmInline
public value class McpServerElicitationAction(
    /** The text on the wire. It need not be one that is known here. */
    public val value: String,
) {
    override fun toString(): String = value

    public companion object {
        /** The user agrees: sends the form, opens the page, or approves. */
        public val ACCEPT: McpServerElicitationAction = McpServerElicitationAction("accept")

        /** The user says no. */
        public val DECLINE: McpServerElicitationAction = McpServerElicitationAction("decline")

        /** The user closes the question without a choice. */
        public val CANCEL: McpServerElicitationAction = McpServerElicitationAction("cancel")

        /** The values that this version knows. */
        public val entries: List<McpServerElicitationAction> = listOf(ACCEPT, DECLINE, CANCEL)
    }
}

/** How far the start of an MCP server has come. */
@Serializable(with = McpServerStatusUpdatedNotificationSerializer::class)
@KeepGeneratedSerializer
public data class McpServerStatusUpdatedNotification(
    /** The thread that it is started for; null when it is for none. */
    public val threadId: String? = null,
    /** Name of the MCP server in the configuration. */
    public val name: String,
    /** How far it has come. */
    public val status: McpServerStartupState,
    /** What went wrong, for people. */
    public val error: String? = null,
    /** The cause, for programs, when it is a known one. */
    public val failureReason: McpServerStartupFailureReason? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object McpServerStatusUpdatedNotificationSerializer : ObjectSerializer<McpServerStatusUpdatedNotification>(McpServerStatusUpdatedNotification.generatedSerializer())

/** How far the start of an MCP server has come. */
@Serializable
@JvmInline
public value class McpServerStartupState(
    /** The text on the wire. It need not be one that is known here. */
    public val value: String,
) {
    override fun toString(): String = value

    public companion object {
        /** It goes on. */
        public val STARTING: McpServerStartupState = McpServerStartupState("starting")

        /** The MCP server can be used. */
        public val READY: McpServerStartupState = McpServerStartupState("ready")

        /** It failed. */
        public val FAILED: McpServerStartupState = McpServerStartupState("failed")

        /** It was given up. */
        public val CANCELLED: McpServerStartupState = McpServerStartupState("cancelled")

        /** The values that this version knows. */
        public val entries: List<McpServerStartupState> = listOf(STARTING, READY, FAILED, CANCELLED)
    }
}

/** The cause of a failed start, for programs. */
@Serializable
@JvmInline
public value class McpServerStartupFailureReason(
    /** The text on the wire. It need not be one that is known here. */
    public val value: String,
) {
    override fun toString(): String = value

    public companion object {
        /** The user has to sign in again. */
        public val REAUTHENTICATION_REQUIRED: McpServerStartupFailureReason = McpServerStartupFailureReason("reauthenticationRequired")

        /** The values that this version knows. */
        public val entries: List<McpServerStartupFailureReason> = listOf(REAUTHENTICATION_REQUIRED)
    }
}

/** How an attempt to sign in to an MCP server ended. */
@Serializable(with = McpServerOauthLoginCompletedNotificationSerializer::class)
@KeepGeneratedSerializer
public data class McpServerOauthLoginCompletedNotification(
    /** Name of the MCP server in the configuration. */
    public val name: String,
    /** The thread from the request. */
    public val threadId: String? = null,
    /** Id of the attempt, as in the answer that began it. */
    public val loginId: String? = null,
    /** Whether the user is signed in. */
    public val success: Boolean,
    /** What went wrong, for people. */
    public val error: String? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object McpServerOauthLoginCompletedNotificationSerializer : ObjectSerializer<McpServerOauthLoginCompletedNotification>(McpServerOauthLoginCompletedNotification.generatedSerializer())

/** One event out of a stream. */
@Serializable(with = McpServerEventStreamNotificationSerializer::class)
@KeepGeneratedSerializer
public data class McpServerEventStreamNotification(
    /** Id of the stream. */
    public val subscriptionId: String,
    /** The event. */
    public val notification: McpServerEventNotification,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object McpServerEventStreamNotificationSerializer : ObjectSerializer<McpServerEventStreamNotification>(McpServerEventStreamNotification.generatedSerializer())

/** A notification of MCP, as the MCP server sent it. */
@Serializable(with = McpServerEventNotificationSerializer::class)
@KeepGeneratedSerializer
public data class McpServerEventNotification(
    /** Its method. */
    public val method: String,
    /** Its params. */
    public val params: JsonElement,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object McpServerEventNotificationSerializer : ObjectSerializer<McpServerEventNotification>(McpServerEventNotification.generatedSerializer())
