// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.

@file:OptIn(ExperimentalSerializationApi::class)
@file:Suppress("DEPRECATION")
@file:UseSerializers(ExactJson::class, ExactJsonObject::class, StrictBoolean::class)

package heddle.client.types

import heddle.client.json.EXTRA
import heddle.client.json.ExactJson
import heddle.client.json.ExactJsonObject
import heddle.client.json.NO_FIELDS
import heddle.client.json.ObjectSerializer
import heddle.client.json.StrictBoolean
import kotlinx.serialization.ExperimentalSerializationApi
import kotlinx.serialization.KeepGeneratedSerializer
import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable
import kotlinx.serialization.UseSerializers
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject

/** The first words of a client on a new connection. */
@Serializable(with = InitializeParamsSerializer::class)
@KeepGeneratedSerializer
public data class InitializeParams(
    /** Who the client is. */
    public val clientInfo: ClientInfo,
    /** What the client can deal with. Nothing special when left out. */
    public val capabilities: InitializeCapabilities? = null,
    /**
     * The protocol versions that the client speaks, the one it likes best first. A server that knows this
     * field answers with `protocolVersion`; one that does not ignores it.
     */
    public val protocolVersions: List<String>? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object InitializeParamsSerializer : ObjectSerializer<InitializeParams>(
    InitializeParams.generatedSerializer(),
    neverNull = setOf("protocolVersions"),
)

/** Who the client is. */
@Serializable(with = ClientInfoSerializer::class)
@KeepGeneratedSerializer
public data class ClientInfo(
    /** Short name of the client program. The server repeats it at the start of its `userAgent`. */
    public val name: String,
    /** Name to show to people. */
    public val title: String? = null,
    /** Version of the client program, in its own scheme. */
    public val version: String,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object ClientInfoSerializer : ObjectSerializer<ClientInfo>(ClientInfo.generatedSerializer())

/** What the client can deal with. */
@Serializable(with = InitializeCapabilitiesSerializer::class)
@KeepGeneratedSerializer
public data class InitializeCapabilities(
    /**
     * The client wants methods and fields that are still experimental. Without it, using one is an error.
     * Default: `false`.
     */
    public val experimentalApi: Boolean? = null,
    /** Exact names of notifications that must not be sent on this connection. Unknown names are ignored. */
    public val optOutNotificationMethods: List<String>? = null,
    /** The client can answer requests to attest itself. Default: `false`. */
    public val requestAttestation: Boolean? = null,
    /** The client starts the sign-in at a gateway itself, so that the server must not. */
    public val explicitGatewayOauth: Boolean? = null,
    /** The client can show the forms that tool servers ask people to fill in. */
    public val mcpServerOpenaiFormElicitation: Boolean? = null,
    /** A person sits at the client and can decide approvals. */
    public val requiredHumanApproval: Boolean? = null,
    /** Capabilities beyond this protocol, by the name of the extension. */
    public val extensions: Map<String, JsonElement>? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object InitializeCapabilitiesSerializer : ObjectSerializer<InitializeCapabilities>(
    InitializeCapabilities.generatedSerializer(),
    neverNull =
        setOf(
            "experimentalApi",
            "requestAttestation",
            "explicitGatewayOauth",
            "mcpServerOpenaiFormElicitation",
            "requiredHumanApproval",
        ),
)

/** Who the server is. */
@Serializable(with = InitializeResponseSerializer::class)
@KeepGeneratedSerializer
public data class InitializeResponse(
    /** Name and version of the server, as `name/version (…)`. */
    public val userAgent: String,
    /** Folder in which the server keeps its state. */
    public val codexHome: String,
    /** Family of the operating system of the server: `unix` or `windows`. */
    public val platformFamily: String,
    /** Operating system of the server: `linux`, `macos`, `windows`, and others. */
    public val platformOs: String,
    /** The version that holds on this connection. Only when the client sent `protocolVersions`. */
    public val protocolVersion: String? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object InitializeResponseSerializer : ObjectSerializer<InitializeResponse>(
    InitializeResponse.generatedSerializer(),
    neverNull = setOf("protocolVersion"),
)
