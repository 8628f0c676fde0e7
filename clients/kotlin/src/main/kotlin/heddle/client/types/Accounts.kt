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

/** Which account is signed in? */
@Serializable(with = GetAccountParamsSerializer::class)
@KeepGeneratedSerializer
public data class GetAccountParams(
    /**
     * Renew the tokens first. Not when left out, nor when the client supplies them: it then signs in anew
     * with `chatgptAuthTokens`.
     */
    public val refreshToken: Boolean? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object GetAccountParamsSerializer : ObjectSerializer<GetAccountParams>(
    GetAccountParams.generatedSerializer(),
    neverNull = setOf("refreshToken"),
)

/** The account that is signed in. */
@Serializable(with = GetAccountResponseSerializer::class)
@KeepGeneratedSerializer
public data class GetAccountResponse(
    /** The account; null when there is none. */
    public val account: Account? = null,
    /** The configured provider of the model wants an account of the vendor, signed in or not. */
    public val requiresOpenaiAuth: Boolean,
    /** Id of the ChatGPT user, when there is one. */
    public val userId: String? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object GetAccountResponseSerializer : ObjectSerializer<GetAccountResponse>(GetAccountResponse.generatedSerializer())

/** In whose name the server talks to the model endpoint. */
@Serializable(with = AccountSerializer::class)
public sealed interface Account {
    /** What kind it is, in the word of the wire. */
    public val type: String

    /** A kind that this version does not know. */
    public data class Unknown(
        /** All of it, as it came. */
        public val raw: JsonObject,
    ) : Account {
        override val type: String
            get() = raw.text("type")
    }
}

internal object AccountSerializer : TaggedUnionSerializer<Account>("Account", "type") {
    override fun variant(tag: String): DeserializationStrategy<Account>? =
        when (tag) {
            "apiKey" -> ApiKeyAccount.serializer()
            "chatgpt" -> ChatgptAccount.serializer()
            "amazonBedrock" -> AmazonBedrockAccount.serializer()
            "gcp" -> GcpAccount.serializer()
            else -> null
        }

    override fun unknown(raw: JsonObject): Account = Account.Unknown(raw)

    override fun write(
        json: Json,
        value: Account,
    ): JsonElement =
        when (value) {
            is ApiKeyAccount -> json.encodeToJsonElement(ApiKeyAccount.serializer(), value)
            is ChatgptAccount -> json.encodeToJsonElement(ChatgptAccount.serializer(), value)
            is AmazonBedrockAccount -> json.encodeToJsonElement(AmazonBedrockAccount.serializer(), value)
            is GcpAccount -> json.encodeToJsonElement(GcpAccount.serializer(), value)
            is Account.Unknown -> value.raw
        }
}

/** An API key, of which nothing more is known. */
@Serializable(with = ApiKeyAccountSerializer::class)
@KeepGeneratedSerializer
public data class ApiKeyAccount(
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
) : Account {
    override val type: String
        get() = "apiKey"
}

internal object ApiKeyAccountSerializer : ObjectSerializer<ApiKeyAccount>(
    ApiKeyAccount.generatedSerializer(),
    constants = mapOf("type" to JsonPrimitive("apiKey")),
)

/** A person who signed in with ChatGPT. */
@Serializable(with = ChatgptAccountSerializer::class)
@KeepGeneratedSerializer
public data class ChatgptAccount(
    /** Mail address of the person; null when it is not known. */
    public val email: String?,
    /** What the person pays for. */
    public val planType: PlanType,
    /** Name of the workspace that was chosen, for people. */
    public val workspaceName: String? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
) : Account {
    override val type: String
        get() = "chatgpt"
}

internal object ChatgptAccountSerializer : ObjectSerializer<ChatgptAccount>(
    ChatgptAccount.generatedSerializer(),
    constants = mapOf("type" to JsonPrimitive("chatgpt")),
)

/** What the owner of an account pays for. */
@Serializable
@JvmInline
public value class PlanType(
    /** The text on the wire. It need not be one that is known here. */
    public val value: String,
) {
    override fun toString(): String = value

    public companion object {
        /** Nothing. */
        public val FREE: PlanType = PlanType("free")

        /** The plan Go. */
        public val GO: PlanType = PlanType("go")

        /** The plan Plus. */
        public val PLUS: PlanType = PlanType("plus")

        /** The plan Pro. */
        public val PRO: PlanType = PlanType("pro")

        /** The smaller form of Pro. */
        public val PROLITE: PlanType = PlanType("prolite")

        /** The larger form of Pro. */
        public val PROMAX: PlanType = PlanType("promax")

        /** The plan Team. */
        public val TEAM: PlanType = PlanType("team")

        /** Business without a contract, with what the smaller Pro offers. */
        public val SELF_SERVE_BUSINESS_PROLITE: PlanType = PlanType("self_serve_business_prolite")

        /** Business without a contract, paid by use. */
        public val SELF_SERVE_BUSINESS_USAGE_BASED: PlanType = PlanType("self_serve_business_usage_based")

        /** The plan Business. */
        public val BUSINESS: PlanType = PlanType("business")

        /** The form of Enterprise that is called `ent26`. */
        public val ENT26: PlanType = PlanType("ent26")

        /** Enterprise, for what runs without a person. */
        public val ENTERPRISE_CBP_AUTOMATION: PlanType = PlanType("enterprise_cbp_automation")

        /** Enterprise, paid by use. */
        public val ENTERPRISE_CBP_USAGE_BASED: PlanType = PlanType("enterprise_cbp_usage_based")

        /** The plan Enterprise. */
        public val ENTERPRISE: PlanType = PlanType("enterprise")

        /** The plan for schools and universities. */
        public val EDU: PlanType = PlanType("edu")

        /** The plan for schools and universities, with what Plus offers. */
        public val EDU_PLUS: PlanType = PlanType("edu_plus")

        /** The plan for schools and universities, with what Pro offers. */
        public val EDU_PRO: PlanType = PlanType("edu_pro")

        /** The plan for science. */
        public val SCI: PlanType = PlanType("sci")

        /** The plan for science, with what Plus offers. */
        public val SCI_PLUS: PlanType = PlanType("sci_plus")

        /** A plan that the server cannot name. */
        public val UNKNOWN: PlanType = PlanType("unknown")

        /** The values that this version knows. */
        public val entries: List<PlanType> =
            listOf(
                FREE,
                GO,
                PLUS,
                PRO,
                PROLITE,
                PROMAX,
                TEAM,
                SELF_SERVE_BUSINESS_PROLITE,
                SELF_SERVE_BUSINESS_USAGE_BASED,
                BUSINESS,
                ENT26,
                ENTERPRISE_CBP_AUTOMATION,
                ENTERPRISE_CBP_USAGE_BASED,
                ENTERPRISE,
                EDU,
                EDU_PLUS,
                EDU_PRO,
                SCI,
                SCI_PLUS,
                UNKNOWN,
            )
    }
}

/** Access to models through Amazon Bedrock. */
@Serializable(with = AmazonBedrockAccountSerializer::class)
@KeepGeneratedSerializer
public data class AmazonBedrockAccount(
    /** The server itself keeps the credentials; else they come from its surroundings. Default: `false`. */
    public val usesCodexManagedCredentials: Boolean? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
) : Account {
    override val type: String
        get() = "amazonBedrock"
}

internal object AmazonBedrockAccountSerializer : ObjectSerializer<AmazonBedrockAccount>(
    AmazonBedrockAccount.generatedSerializer(),
    constants = mapOf("type" to JsonPrimitive("amazonBedrock")),
    neverNull = setOf("usesCodexManagedCredentials"),
)

/** Access to models through Vertex AI of Google Cloud, with credentials that the server does not keep. */
@Serializable(with = GcpAccountSerializer::class)
@KeepGeneratedSerializer
public data class GcpAccount(
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
) : Account {
    override val type: String
        get() = "gcp"
}

internal object GcpAccountSerializer : ObjectSerializer<GcpAccount>(
    GcpAccount.generatedSerializer(),
    constants = mapOf("type" to JsonPrimitive("gcp")),
)

/** How to sign in. */
@Serializable(with = LoginAccountParamsSerializer::class)
public sealed interface LoginAccountParams {
    /** What kind it is, in the word of the wire. */
    public val type: String

    /** A kind that this version does not know. */
    public data class Unknown(
        /** All of it, as it came. */
        public val raw: JsonObject,
    ) : LoginAccountParams {
        override val type: String
            get() = raw.text("type")
    }
}

internal object LoginAccountParamsSerializer : TaggedUnionSerializer<LoginAccountParams>("LoginAccountParams", "type") {
    override fun variant(tag: String): DeserializationStrategy<LoginAccountParams>? =
        when (tag) {
            "apiKey" -> ApiKeyLogin.serializer()
            "chatgpt" -> ChatgptLogin.serializer()
            "chatgptDeviceCode" -> DeviceCodeLogin.serializer()
            "chatgptAuthTokens" -> AuthTokensLogin.serializer()
            else -> null
        }

    override fun unknown(raw: JsonObject): LoginAccountParams = LoginAccountParams.Unknown(raw)

    override fun write(
        json: Json,
        value: LoginAccountParams,
    ): JsonElement =
        when (value) {
            is ApiKeyLogin -> json.encodeToJsonElement(ApiKeyLogin.serializer(), value)
            is ChatgptLogin -> json.encodeToJsonElement(ChatgptLogin.serializer(), value)
            is DeviceCodeLogin -> json.encodeToJsonElement(DeviceCodeLogin.serializer(), value)
            is AuthTokensLogin -> json.encodeToJsonElement(AuthTokensLogin.serializer(), value)
            is LoginAccountParams.Unknown -> value.raw
        }
}

/** Signing in with an API key, which the server stores. */
@Serializable(with = ApiKeyLoginSerializer::class)
@KeepGeneratedSerializer
public data class ApiKeyLogin(
    /** The key. */
    public val apiKey: String,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
) : LoginAccountParams {
    override val type: String
        get() = "apiKey"
}

internal object ApiKeyLoginSerializer : ObjectSerializer<ApiKeyLogin>(
    ApiKeyLogin.generatedSerializer(),
    constants = mapOf("type" to JsonPrimitive("apiKey")),
)

/** Signing in with ChatGPT, in a browser on the machine of the server. */
@Serializable(with = ChatgptLoginSerializer::class)
@KeepGeneratedSerializer
public data class ChatgptLogin(
    /** Take the shorter way through the pages. */
    public val codexStreamlinedLogin: Boolean? = null,
    /** End at a page of the vendor, not at the one that the server itself shows. */
    public val useHostedLoginSuccessPage: Boolean? = null,
    /** The product that the pages are to name. The choice of the vendor when left out. */
    public val appBrand: LoginAppBrand? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
) : LoginAccountParams {
    override val type: String
        get() = "chatgpt"
}

internal object ChatgptLoginSerializer : ObjectSerializer<ChatgptLogin>(
    ChatgptLogin.generatedSerializer(),
    constants = mapOf("type" to JsonPrimitive("chatgpt")),
    neverNull = setOf("codexStreamlinedLogin", "useHostedLoginSuccessPage"),
)

/** A product, as the pages of the login name it. */
@Serializable
@JvmInline
public value class LoginAppBrand(
    /** The text on the wire. It need not be one that is known here. */
    public val value: String,
) {
    override fun toString(): String = value

    public companion object {
        /** Codex. */
        public val CODEX: LoginAppBrand = LoginAppBrand("codex")

        /** ChatGPT. */
        public val CHATGPT: LoginAppBrand = LoginAppBrand("chatgpt")

        /** The values that this version knows. */
        public val entries: List<LoginAppBrand> = listOf(CODEX, CHATGPT)
    }
}

/** Signing in with ChatGPT, in a browser on any machine, by a code. */
@Serializable(with = DeviceCodeLoginSerializer::class)
@KeepGeneratedSerializer
public data class DeviceCodeLogin(
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
) : LoginAccountParams {
    override val type: String
        get() = "chatgptDeviceCode"
}

internal object DeviceCodeLoginSerializer : ObjectSerializer<DeviceCodeLogin>(
    DeviceCodeLogin.generatedSerializer(),
    constants = mapOf("type" to JsonPrimitive("chatgptDeviceCode")),
)

/**
 * Signing in with tokens of ChatGPT that the client got and will renew. For clients of the vendor; it
 * may change.
 */
@Serializable(with = AuthTokensLoginSerializer::class)
@KeepGeneratedSerializer
public data class AuthTokensLogin(
    /** The access token, a JWT. */
    public val accessToken: String,
    /** Id of the workspace that the token is for. */
    public val chatgptAccountId: String,
    /** What the owner pays for. When null, the server reads it from the token. */
    public val chatgptPlanType: String? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
) : LoginAccountParams {
    override val type: String
        get() = "chatgptAuthTokens"
}

internal object AuthTokensLoginSerializer : ObjectSerializer<AuthTokensLogin>(
    AuthTokensLogin.generatedSerializer(),
    constants = mapOf("type" to JsonPrimitive("chatgptAuthTokens")),
)

/** What is to be done next, by the way to sign in. */
@Serializable(with = LoginAccountResponseSerializer::class)
public sealed interface LoginAccountResponse {
    /** What kind it is, in the word of the wire. */
    public val type: String

    /** A kind that this version does not know. */
    public data class Unknown(
        /** All of it, as it came. */
        public val raw: JsonObject,
    ) : LoginAccountResponse {
        override val type: String
            get() = raw.text("type")
    }
}

internal object LoginAccountResponseSerializer : TaggedUnionSerializer<LoginAccountResponse>("LoginAccountResponse", "type") {
    override fun variant(tag: String): DeserializationStrategy<LoginAccountResponse>? =
        when (tag) {
            "apiKey" -> ApiKeyLoginResponse.serializer()
            "chatgpt" -> ChatgptLoginResponse.serializer()
            "chatgptDeviceCode" -> DeviceCodeLoginResponse.serializer()
            "chatgptAuthTokens" -> AuthTokensLoginResponse.serializer()
            else -> null
        }

    override fun unknown(raw: JsonObject): LoginAccountResponse = LoginAccountResponse.Unknown(raw)

    override fun write(
        json: Json,
        value: LoginAccountResponse,
    ): JsonElement =
        when (value) {
            is ApiKeyLoginResponse -> json.encodeToJsonElement(ApiKeyLoginResponse.serializer(), value)
            is ChatgptLoginResponse -> json.encodeToJsonElement(ChatgptLoginResponse.serializer(), value)
            is DeviceCodeLoginResponse -> json.encodeToJsonElement(DeviceCodeLoginResponse.serializer(), value)
            is AuthTokensLoginResponse -> json.encodeToJsonElement(AuthTokensLoginResponse.serializer(), value)
            is LoginAccountResponse.Unknown -> value.raw
        }
}

/** The key was taken. */
@Serializable(with = ApiKeyLoginResponseSerializer::class)
@KeepGeneratedSerializer
public data class ApiKeyLoginResponse(
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
) : LoginAccountResponse {
    override val type: String
        get() = "apiKey"
}

internal object ApiKeyLoginResponseSerializer : ObjectSerializer<ApiKeyLoginResponse>(
    ApiKeyLoginResponse.generatedSerializer(),
    constants = mapOf("type" to JsonPrimitive("apiKey")),
)

/** The user has to go on in a browser. */
@Serializable(with = ChatgptLoginResponseSerializer::class)
@KeepGeneratedSerializer
public data class ChatgptLoginResponse(
    /** Id of the attempt. */
    public val loginId: String,
    /** The page that the client is to open. */
    public val authUrl: String,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
) : LoginAccountResponse {
    override val type: String
        get() = "chatgpt"
}

internal object ChatgptLoginResponseSerializer : ObjectSerializer<ChatgptLoginResponse>(
    ChatgptLoginResponse.generatedSerializer(),
    constants = mapOf("type" to JsonPrimitive("chatgpt")),
)

/** The user has to go on in a browser, with a code. */
@Serializable(with = DeviceCodeLoginResponseSerializer::class)
@KeepGeneratedSerializer
public data class DeviceCodeLoginResponse(
    /** Id of the attempt. */
    public val loginId: String,
    /** The page that the user is to open. */
    public val verificationUrl: String,
    /** The code to enter there. It holds once. */
    public val userCode: String,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
) : LoginAccountResponse {
    override val type: String
        get() = "chatgptDeviceCode"
}

internal object DeviceCodeLoginResponseSerializer : ObjectSerializer<DeviceCodeLoginResponse>(
    DeviceCodeLoginResponse.generatedSerializer(),
    constants = mapOf("type" to JsonPrimitive("chatgptDeviceCode")),
)

/** The tokens were taken. */
@Serializable(with = AuthTokensLoginResponseSerializer::class)
@KeepGeneratedSerializer
public data class AuthTokensLoginResponse(
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
) : LoginAccountResponse {
    override val type: String
        get() = "chatgptAuthTokens"
}

internal object AuthTokensLoginResponseSerializer : ObjectSerializer<AuthTokensLoginResponse>(
    AuthTokensLoginResponse.generatedSerializer(),
    constants = mapOf("type" to JsonPrimitive("chatgptAuthTokens")),
)

/** Which attempt to give up. */
@Serializable(with = CancelLoginAccountParamsSerializer::class)
@KeepGeneratedSerializer
public data class CancelLoginAccountParams(
    /** Id of the attempt. */
    public val loginId: String,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object CancelLoginAccountParamsSerializer : ObjectSerializer<CancelLoginAccountParams>(CancelLoginAccountParams.generatedSerializer())

/** Whether the attempt was given up. */
@Serializable(with = CancelLoginAccountResponseSerializer::class)
@KeepGeneratedSerializer
public data class CancelLoginAccountResponse(
    /** What became of the wish. */
    public val status: CancelLoginAccountStatus,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object CancelLoginAccountResponseSerializer : ObjectSerializer<CancelLoginAccountResponse>(CancelLoginAccountResponse.generatedSerializer())

/** What became of the wish. */
@Serializable
@JvmInline
public value class CancelLoginAccountStatus(
    /** The text on the wire. It need not be one that is known here. */
    public val value: String,
) {
    override fun toString(): String = value

    public companion object {
        /** The attempt was given up. */
        public val CANCELED: CancelLoginAccountStatus = CancelLoginAccountStatus("canceled")

        /** There is no such attempt, or it has ended. */
        public val NOT_FOUND: CancelLoginAccountStatus = CancelLoginAccountStatus("notFound")

        /** The values that this version knows. */
        public val entries: List<CancelLoginAccountStatus> = listOf(CANCELED, NOT_FOUND)
    }
}

/** The account was signed out. */
@Serializable(with = LogoutAccountResponseSerializer::class)
@KeepGeneratedSerializer
public data class LogoutAccountResponse(
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object LogoutAccountResponseSerializer : ObjectSerializer<LogoutAccountResponse>(LogoutAccountResponse.generatedSerializer())

/** The tokens that the client handed over no longer hold. Which ones instead? */
@Serializable(with = ChatgptAuthTokensRefreshParamsSerializer::class)
@KeepGeneratedSerializer
public data class ChatgptAuthTokensRefreshParams(
    /** Why new ones are needed. */
    public val reason: ChatgptAuthTokensRefreshReason,
    /** Id of the workspace that the old ones were for, so that a client with several finds the right one. */
    public val previousAccountId: String? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object ChatgptAuthTokensRefreshParamsSerializer : ObjectSerializer<ChatgptAuthTokensRefreshParams>(ChatgptAuthTokensRefreshParams.generatedSerializer())

/** Why new tokens are needed. */
@Serializable
@JvmInline
public value class ChatgptAuthTokensRefreshReason(
    /** The text on the wire. It need not be one that is known here. */
    public val value: String,
) {
    override fun toString(): String = value

    public companion object {
        /** The endpoint answered a request with status 401. */
        public val UNAUTHORIZED: ChatgptAuthTokensRefreshReason = ChatgptAuthTokensRefreshReason("unauthorized")

        /** The values that this version knows. */
        public val entries: List<ChatgptAuthTokensRefreshReason> = listOf(UNAUTHORIZED)
    }
}

/** The new tokens. */
@Serializable(with = ChatgptAuthTokensRefreshResponseSerializer::class)
@KeepGeneratedSerializer
public data class ChatgptAuthTokensRefreshResponse(
    /** The access token, a JWT. */
    public val accessToken: String,
    /** Id of the workspace that the token is for. */
    public val chatgptAccountId: String,
    /** What the owner pays for. When null, the server reads it from the token. */
    public val chatgptPlanType: String? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object ChatgptAuthTokensRefreshResponseSerializer : ObjectSerializer<ChatgptAuthTokensRefreshResponse>(ChatgptAuthTokensRefreshResponse.generatedSerializer())

/** How an attempt to sign in ended. */
@Serializable(with = AccountLoginCompletedNotificationSerializer::class)
@KeepGeneratedSerializer
public data class AccountLoginCompletedNotification(
    /** Id of the attempt; null when it had none, as with an API key. */
    public val loginId: String? = null,
    /** Whether the user is signed in. */
    public val success: Boolean,
    /** What went wrong, for people. */
    public val error: String? = null,
    /** The introduction to go on with, when the login asks for one. */
    public val onboardingEntrypoint: DesktopOnboardingEntrypoint? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object AccountLoginCompletedNotificationSerializer : ObjectSerializer<AccountLoginCompletedNotification>(AccountLoginCompletedNotification.generatedSerializer())

/** An introduction for new users of a desktop client. */
@Serializable
@JvmInline
public value class DesktopOnboardingEntrypoint(
    /** The text on the wire. It need not be one that is known here. */
    public val value: String,
) {
    override fun toString(): String = value

    public companion object {
        /** The one for people who work in the life sciences. */
        public val LIFE_SCIENCES: DesktopOnboardingEntrypoint = DesktopOnboardingEntrypoint("life_sciences")

        /** The values that this version knows. */
        public val entries: List<DesktopOnboardingEntrypoint> = listOf(LIFE_SCIENCES)
    }
}

/** What holds after somebody signed in or out. */
@Serializable(with = AccountUpdatedNotificationSerializer::class)
@KeepGeneratedSerializer
public data class AccountUpdatedNotification(
    /** How the server now proves who it is; null when nobody is signed in. */
    public val authMode: AuthMode? = null,
    /** What the owner of the account pays for, when that is known. */
    public val planType: PlanType? = null,
    /** Fields that have no property here, and those that are null. */
    @SerialName(EXTRA)
    public val extra: JsonObject = NO_FIELDS,
)

internal object AccountUpdatedNotificationSerializer : ObjectSerializer<AccountUpdatedNotification>(AccountUpdatedNotification.generatedSerializer())

/** How the server proves who it is to the model endpoint. */
@Serializable
@JvmInline
public value class AuthMode(
    /** The text on the wire. It need not be one that is known here. */
    public val value: String,
) {
    override fun toString(): String = value

    public companion object {
        /** With an API key that a client handed over and the server keeps. */
        public val APIKEY: AuthMode = AuthMode("apikey")

        /** With tokens of ChatGPT that the server keeps and renews. */
        public val CHATGPT: AuthMode = AuthMode("chatgpt")

        /**
         * With tokens of ChatGPT that the client hands over and renews; the server does not store them. For
         * clients of the vendor.
         */
        public val CHATGPT_AUTH_TOKENS: AuthMode = AuthMode("chatgptAuthTokens")

        /** With headers that were given to it ready-made. */
        public val HEADERS: AuthMode = AuthMode("headers")

        /** With the registered identity of an agent. */
        public val AGENT_IDENTITY: AuthMode = AuthMode("agentIdentity")

        /** With a token that a person made for programs. */
        public val PERSONAL_ACCESS_TOKEN: AuthMode = AuthMode("personalAccessToken")

        /** With a key for Amazon Bedrock that the server keeps. */
        public val BEDROCK_API_KEY: AuthMode = AuthMode("bedrockApiKey")

        /** With a pair of AWS keys for Amazon Bedrock that the server keeps. */
        public val BEDROCK_ACCESS_KEYS: AuthMode = AuthMode("bedrockAccessKeys")

        /** The values that this version knows. */
        public val entries: List<AuthMode> =
            listOf(
                APIKEY,
                CHATGPT,
                CHATGPT_AUTH_TOKENS,
                HEADERS,
                AGENT_IDENTITY,
                PERSONAL_ACCESS_TOKEN,
                BEDROCK_API_KEY,
                BEDROCK_ACCESS_KEYS,
            )
    }
}
