// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.

//! Types of the protocol: accounts.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use crate::maybe::Maybe;
use crate::wire::{self, text_enum};

/// Which account is signed in?
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GetAccountParams {
    /// Renew the tokens first. Not when left out, nor when the client supplies them: it then signs
    /// in anew with `chatgptAuthTokens`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub refresh_token: Option<bool>,
}

impl GetAccountParams {
    /// All is left out.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `refresh_token`.
    pub fn with_refresh_token(mut self, refresh_token: bool) -> Self {
        self.refresh_token = Some(refresh_token);
        self
    }
}

/// The account that is signed in.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GetAccountResponse {
    /// The account; null when there is none.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub account: Maybe<Account>,
    /// The configured provider of the model wants an account of the vendor, signed in or not.
    pub requires_openai_auth: bool,
    /// Id of the ChatGPT user, when there is one.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub user_id: Maybe<String>,
}

impl GetAccountResponse {
    /// What can be left out is.
    pub fn new(requires_openai_auth: bool) -> Self {
        Self {
            account: Maybe::Absent,
            requires_openai_auth,
            user_id: Maybe::Absent,
        }
    }

    /// Sets `account`.
    pub fn with_account(mut self, account: impl Into<Maybe<Account>>) -> Self {
        self.account = account.into();
        self
    }

    /// Sets `user_id`.
    pub fn with_user_id(mut self, user_id: impl Into<Maybe<String>>) -> Self {
        self.user_id = user_id.into();
        self
    }
}

/// In whose name the server talks to the model endpoint.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Account {
    /// An API key, of which nothing more is known.
    ApiKey(ApiKeyAccount),
    /// A person who signed in with ChatGPT.
    Chatgpt(ChatgptAccount),
    /// Access to models through Amazon Bedrock.
    AmazonBedrock(AmazonBedrockAccount),
    /// Access to models through Vertex AI of Google Cloud, with credentials that the server does
    /// not keep.
    Gcp(GcpAccount),
    /// What this crate does not know, as it came.
    Unknown(Value),
}

impl<'de> Deserialize<'de> for Account {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        match wire::tag(&value, "type") {
            Some("apiKey") => wire::decode(value).map(Self::ApiKey),
            Some("chatgpt") => wire::decode(value).map(Self::Chatgpt),
            Some("amazonBedrock") => wire::decode(value).map(Self::AmazonBedrock),
            Some("gcp") => wire::decode(value).map(Self::Gcp),
            _ => Ok(Self::Unknown(value)),
        }
    }
}

impl Serialize for Account {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::ApiKey(value) => value.serialize(serializer),
            Self::Chatgpt(value) => value.serialize(serializer),
            Self::AmazonBedrock(value) => value.serialize(serializer),
            Self::Gcp(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

impl From<ApiKeyAccount> for Account {
    fn from(value: ApiKeyAccount) -> Self {
        Self::ApiKey(value)
    }
}

impl From<ChatgptAccount> for Account {
    fn from(value: ChatgptAccount) -> Self {
        Self::Chatgpt(value)
    }
}

impl From<AmazonBedrockAccount> for Account {
    fn from(value: AmazonBedrockAccount) -> Self {
        Self::AmazonBedrock(value)
    }
}

impl From<GcpAccount> for Account {
    fn from(value: GcpAccount) -> Self {
        Self::Gcp(value)
    }
}

/// An API key, of which nothing more is known.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(tag = "type", rename = "apiKey")]
#[non_exhaustive]
pub struct ApiKeyAccount {}

impl ApiKeyAccount {
    /// All is left out.
    pub fn new() -> Self {
        Self {}
    }
}

/// A person who signed in with ChatGPT.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "chatgpt", rename_all = "camelCase")]
#[non_exhaustive]
pub struct ChatgptAccount {
    /// Mail address of the person; null when it is not known.
    #[serde(deserialize_with = "Option::deserialize")]
    pub email: Option<String>,
    /// What the person pays for.
    pub plan_type: PlanType,
    /// Name of the workspace that was chosen, for people.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub workspace_name: Maybe<String>,
}

impl ChatgptAccount {
    /// What can be left out is.
    pub fn new(email: Option<String>, plan_type: PlanType) -> Self {
        Self {
            email,
            plan_type,
            workspace_name: Maybe::Absent,
        }
    }

    /// Sets `workspace_name`.
    pub fn with_workspace_name(mut self, workspace_name: impl Into<Maybe<String>>) -> Self {
        self.workspace_name = workspace_name.into();
        self
    }
}

/// What the owner of an account pays for.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PlanType {
    /// Nothing.
    Free,
    /// The plan Go.
    Go,
    /// The plan Plus.
    Plus,
    /// The plan Pro.
    Pro,
    /// The smaller form of Pro.
    Prolite,
    /// The larger form of Pro.
    Promax,
    /// The plan Team.
    Team,
    /// Business without a contract, with what the smaller Pro offers.
    SelfServeBusinessProlite,
    /// Business without a contract, paid by use.
    SelfServeBusinessUsageBased,
    /// The plan Business.
    Business,
    /// The form of Enterprise that is called `ent26`.
    Ent26,
    /// Enterprise, for what runs without a person.
    EnterpriseCbpAutomation,
    /// Enterprise, paid by use.
    EnterpriseCbpUsageBased,
    /// The plan Enterprise.
    Enterprise,
    /// The plan for schools and universities.
    Edu,
    /// The plan for schools and universities, with what Plus offers.
    EduPlus,
    /// The plan for schools and universities, with what Pro offers.
    EduPro,
    /// The plan for science.
    Sci,
    /// The plan for science, with what Plus offers.
    SciPlus,
    /// A plan that the server cannot name.
    UnknownVariant,
    /// A value that this crate does not know.
    Unknown(String),
}

impl PlanType {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Free => "free",
            Self::Go => "go",
            Self::Plus => "plus",
            Self::Pro => "pro",
            Self::Prolite => "prolite",
            Self::Promax => "promax",
            Self::Team => "team",
            Self::SelfServeBusinessProlite => "self_serve_business_prolite",
            Self::SelfServeBusinessUsageBased => "self_serve_business_usage_based",
            Self::Business => "business",
            Self::Ent26 => "ent26",
            Self::EnterpriseCbpAutomation => "enterprise_cbp_automation",
            Self::EnterpriseCbpUsageBased => "enterprise_cbp_usage_based",
            Self::Enterprise => "enterprise",
            Self::Edu => "edu",
            Self::EduPlus => "edu_plus",
            Self::EduPro => "edu_pro",
            Self::Sci => "sci",
            Self::SciPlus => "sci_plus",
            Self::UnknownVariant => "unknown",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for PlanType {
    fn from(text: &str) -> Self {
        match text {
            "free" => Self::Free,
            "go" => Self::Go,
            "plus" => Self::Plus,
            "pro" => Self::Pro,
            "prolite" => Self::Prolite,
            "promax" => Self::Promax,
            "team" => Self::Team,
            "self_serve_business_prolite" => Self::SelfServeBusinessProlite,
            "self_serve_business_usage_based" => Self::SelfServeBusinessUsageBased,
            "business" => Self::Business,
            "ent26" => Self::Ent26,
            "enterprise_cbp_automation" => Self::EnterpriseCbpAutomation,
            "enterprise_cbp_usage_based" => Self::EnterpriseCbpUsageBased,
            "enterprise" => Self::Enterprise,
            "edu" => Self::Edu,
            "edu_plus" => Self::EduPlus,
            "edu_pro" => Self::EduPro,
            "sci" => Self::Sci,
            "sci_plus" => Self::SciPlus,
            "unknown" => Self::UnknownVariant,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

text_enum!(PlanType);

/// Access to models through Amazon Bedrock.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(tag = "type", rename = "amazonBedrock", rename_all = "camelCase")]
#[non_exhaustive]
pub struct AmazonBedrockAccount {
    /// The server itself keeps the credentials; else they come from its surroundings. Default:
    /// `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub uses_codex_managed_credentials: Option<bool>,
}

impl AmazonBedrockAccount {
    /// All is left out.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `uses_codex_managed_credentials`.
    pub fn with_uses_codex_managed_credentials(
        mut self,
        uses_codex_managed_credentials: bool,
    ) -> Self {
        self.uses_codex_managed_credentials = Some(uses_codex_managed_credentials);
        self
    }
}

/// Access to models through Vertex AI of Google Cloud, with credentials that the server does not
/// keep.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(tag = "type", rename = "gcp")]
#[non_exhaustive]
pub struct GcpAccount {}

impl GcpAccount {
    /// All is left out.
    pub fn new() -> Self {
        Self {}
    }
}

/// How to sign in.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum LoginAccountParams {
    /// Signing in with an API key, which the server stores.
    ApiKey(ApiKeyLogin),
    /// Signing in with ChatGPT, in a browser on the machine of the server.
    Chatgpt(ChatgptLogin),
    /// Signing in with ChatGPT, in a browser on any machine, by a code.
    ChatgptDeviceCode(DeviceCodeLogin),
    /// Signing in with tokens of ChatGPT that the client got and will renew. For clients of the
    /// vendor; it may change.
    ChatgptAuthTokens(AuthTokensLogin),
    /// What this crate does not know, as it came.
    Unknown(Value),
}

impl<'de> Deserialize<'de> for LoginAccountParams {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        match wire::tag(&value, "type") {
            Some("apiKey") => wire::decode(value).map(Self::ApiKey),
            Some("chatgpt") => wire::decode(value).map(Self::Chatgpt),
            Some("chatgptDeviceCode") => wire::decode(value).map(Self::ChatgptDeviceCode),
            Some("chatgptAuthTokens") => wire::decode(value).map(Self::ChatgptAuthTokens),
            _ => Ok(Self::Unknown(value)),
        }
    }
}

impl Serialize for LoginAccountParams {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::ApiKey(value) => value.serialize(serializer),
            Self::Chatgpt(value) => value.serialize(serializer),
            Self::ChatgptDeviceCode(value) => value.serialize(serializer),
            Self::ChatgptAuthTokens(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

impl From<ApiKeyLogin> for LoginAccountParams {
    fn from(value: ApiKeyLogin) -> Self {
        Self::ApiKey(value)
    }
}

impl From<ChatgptLogin> for LoginAccountParams {
    fn from(value: ChatgptLogin) -> Self {
        Self::Chatgpt(value)
    }
}

impl From<DeviceCodeLogin> for LoginAccountParams {
    fn from(value: DeviceCodeLogin) -> Self {
        Self::ChatgptDeviceCode(value)
    }
}

impl From<AuthTokensLogin> for LoginAccountParams {
    fn from(value: AuthTokensLogin) -> Self {
        Self::ChatgptAuthTokens(value)
    }
}

/// Signing in with an API key, which the server stores.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "apiKey", rename_all = "camelCase")]
#[non_exhaustive]
pub struct ApiKeyLogin {
    /// The key.
    pub api_key: String,
}

impl ApiKeyLogin {
    /// What can be left out is.
    pub fn new(api_key: impl Into<String>) -> Self {
        Self {
            api_key: api_key.into(),
        }
    }
}

/// Signing in with ChatGPT, in a browser on the machine of the server.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(tag = "type", rename = "chatgpt", rename_all = "camelCase")]
#[non_exhaustive]
pub struct ChatgptLogin {
    /// Take the shorter way through the pages.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub codex_streamlined_login: Option<bool>,
    /// End at a page of the vendor, not at the one that the server itself shows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub use_hosted_login_success_page: Option<bool>,
    /// The product that the pages are to name. The choice of the vendor when left out.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub app_brand: Maybe<LoginAppBrand>,
}

impl ChatgptLogin {
    /// All is left out.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `codex_streamlined_login`.
    pub fn with_codex_streamlined_login(mut self, codex_streamlined_login: bool) -> Self {
        self.codex_streamlined_login = Some(codex_streamlined_login);
        self
    }

    /// Sets `use_hosted_login_success_page`.
    pub fn with_use_hosted_login_success_page(
        mut self,
        use_hosted_login_success_page: bool,
    ) -> Self {
        self.use_hosted_login_success_page = Some(use_hosted_login_success_page);
        self
    }

    /// Sets `app_brand`.
    pub fn with_app_brand(mut self, app_brand: impl Into<Maybe<LoginAppBrand>>) -> Self {
        self.app_brand = app_brand.into();
        self
    }
}

/// A product, as the pages of the login name it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LoginAppBrand {
    /// Codex.
    Codex,
    /// ChatGPT.
    Chatgpt,
    /// A value that this crate does not know.
    Unknown(String),
}

impl LoginAppBrand {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Codex => "codex",
            Self::Chatgpt => "chatgpt",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for LoginAppBrand {
    fn from(text: &str) -> Self {
        match text {
            "codex" => Self::Codex,
            "chatgpt" => Self::Chatgpt,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

text_enum!(LoginAppBrand);

/// Signing in with ChatGPT, in a browser on any machine, by a code.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(tag = "type", rename = "chatgptDeviceCode")]
#[non_exhaustive]
pub struct DeviceCodeLogin {}

impl DeviceCodeLogin {
    /// All is left out.
    pub fn new() -> Self {
        Self {}
    }
}

/// Signing in with tokens of ChatGPT that the client got and will renew. For clients of the vendor;
/// it may change.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "chatgptAuthTokens", rename_all = "camelCase")]
#[non_exhaustive]
pub struct AuthTokensLogin {
    /// The access token, a JWT.
    pub access_token: String,
    /// Id of the workspace that the token is for.
    pub chatgpt_account_id: String,
    /// What the owner pays for. When null, the server reads it from the token.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub chatgpt_plan_type: Maybe<String>,
}

impl AuthTokensLogin {
    /// What can be left out is.
    pub fn new(access_token: impl Into<String>, chatgpt_account_id: impl Into<String>) -> Self {
        Self {
            access_token: access_token.into(),
            chatgpt_account_id: chatgpt_account_id.into(),
            chatgpt_plan_type: Maybe::Absent,
        }
    }

    /// Sets `chatgpt_plan_type`.
    pub fn with_chatgpt_plan_type(mut self, chatgpt_plan_type: impl Into<Maybe<String>>) -> Self {
        self.chatgpt_plan_type = chatgpt_plan_type.into();
        self
    }
}

/// What is to be done next, by the way to sign in.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum LoginAccountResponse {
    /// The key was taken.
    ApiKey(ApiKeyLoginResponse),
    /// The user has to go on in a browser.
    Chatgpt(ChatgptLoginResponse),
    /// The user has to go on in a browser, with a code.
    ChatgptDeviceCode(DeviceCodeLoginResponse),
    /// The tokens were taken.
    ChatgptAuthTokens(AuthTokensLoginResponse),
    /// What this crate does not know, as it came.
    Unknown(Value),
}

impl<'de> Deserialize<'de> for LoginAccountResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        match wire::tag(&value, "type") {
            Some("apiKey") => wire::decode(value).map(Self::ApiKey),
            Some("chatgpt") => wire::decode(value).map(Self::Chatgpt),
            Some("chatgptDeviceCode") => wire::decode(value).map(Self::ChatgptDeviceCode),
            Some("chatgptAuthTokens") => wire::decode(value).map(Self::ChatgptAuthTokens),
            _ => Ok(Self::Unknown(value)),
        }
    }
}

impl Serialize for LoginAccountResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::ApiKey(value) => value.serialize(serializer),
            Self::Chatgpt(value) => value.serialize(serializer),
            Self::ChatgptDeviceCode(value) => value.serialize(serializer),
            Self::ChatgptAuthTokens(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

impl From<ApiKeyLoginResponse> for LoginAccountResponse {
    fn from(value: ApiKeyLoginResponse) -> Self {
        Self::ApiKey(value)
    }
}

impl From<ChatgptLoginResponse> for LoginAccountResponse {
    fn from(value: ChatgptLoginResponse) -> Self {
        Self::Chatgpt(value)
    }
}

impl From<DeviceCodeLoginResponse> for LoginAccountResponse {
    fn from(value: DeviceCodeLoginResponse) -> Self {
        Self::ChatgptDeviceCode(value)
    }
}

impl From<AuthTokensLoginResponse> for LoginAccountResponse {
    fn from(value: AuthTokensLoginResponse) -> Self {
        Self::ChatgptAuthTokens(value)
    }
}

/// The key was taken.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(tag = "type", rename = "apiKey")]
#[non_exhaustive]
pub struct ApiKeyLoginResponse {}

impl ApiKeyLoginResponse {
    /// All is left out.
    pub fn new() -> Self {
        Self {}
    }
}

/// The user has to go on in a browser.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "chatgpt", rename_all = "camelCase")]
#[non_exhaustive]
pub struct ChatgptLoginResponse {
    /// Id of the attempt.
    pub login_id: String,
    /// The page that the client is to open.
    pub auth_url: String,
}

impl ChatgptLoginResponse {
    /// What can be left out is.
    pub fn new(login_id: impl Into<String>, auth_url: impl Into<String>) -> Self {
        Self {
            login_id: login_id.into(),
            auth_url: auth_url.into(),
        }
    }
}

/// The user has to go on in a browser, with a code.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "chatgptDeviceCode", rename_all = "camelCase")]
#[non_exhaustive]
pub struct DeviceCodeLoginResponse {
    /// Id of the attempt.
    pub login_id: String,
    /// The page that the user is to open.
    pub verification_url: String,
    /// The code to enter there. It holds once.
    pub user_code: String,
}

impl DeviceCodeLoginResponse {
    /// What can be left out is.
    pub fn new(
        login_id: impl Into<String>,
        verification_url: impl Into<String>,
        user_code: impl Into<String>,
    ) -> Self {
        Self {
            login_id: login_id.into(),
            verification_url: verification_url.into(),
            user_code: user_code.into(),
        }
    }
}

/// The tokens were taken.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(tag = "type", rename = "chatgptAuthTokens")]
#[non_exhaustive]
pub struct AuthTokensLoginResponse {}

impl AuthTokensLoginResponse {
    /// All is left out.
    pub fn new() -> Self {
        Self {}
    }
}

/// Which attempt to give up.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CancelLoginAccountParams {
    /// Id of the attempt.
    pub login_id: String,
}

impl CancelLoginAccountParams {
    /// What can be left out is.
    pub fn new(login_id: impl Into<String>) -> Self {
        Self {
            login_id: login_id.into(),
        }
    }
}

/// Whether the attempt was given up.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CancelLoginAccountResponse {
    /// What became of the wish.
    pub status: CancelLoginAccountStatus,
}

impl CancelLoginAccountResponse {
    /// What can be left out is.
    pub fn new(status: CancelLoginAccountStatus) -> Self {
        Self { status }
    }
}

/// What became of the wish.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CancelLoginAccountStatus {
    /// The attempt was given up.
    Canceled,
    /// There is no such attempt, or it has ended.
    NotFound,
    /// A value that this crate does not know.
    Unknown(String),
}

impl CancelLoginAccountStatus {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Canceled => "canceled",
            Self::NotFound => "notFound",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for CancelLoginAccountStatus {
    fn from(text: &str) -> Self {
        match text {
            "canceled" => Self::Canceled,
            "notFound" => Self::NotFound,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

text_enum!(CancelLoginAccountStatus);

/// The account was signed out.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LogoutAccountResponse {}

impl LogoutAccountResponse {
    /// All is left out.
    pub fn new() -> Self {
        Self {}
    }
}

/// The tokens that the client handed over no longer hold. Which ones instead?
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ChatgptAuthTokensRefreshParams {
    /// Why new ones are needed.
    pub reason: ChatgptAuthTokensRefreshReason,
    /// Id of the workspace that the old ones were for, so that a client with several finds the
    /// right one.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub previous_account_id: Maybe<String>,
}

impl ChatgptAuthTokensRefreshParams {
    /// What can be left out is.
    pub fn new(reason: ChatgptAuthTokensRefreshReason) -> Self {
        Self {
            reason,
            previous_account_id: Maybe::Absent,
        }
    }

    /// Sets `previous_account_id`.
    pub fn with_previous_account_id(
        mut self,
        previous_account_id: impl Into<Maybe<String>>,
    ) -> Self {
        self.previous_account_id = previous_account_id.into();
        self
    }
}

/// Why new tokens are needed.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChatgptAuthTokensRefreshReason {
    /// The endpoint answered a request with status 401.
    Unauthorized,
    /// A value that this crate does not know.
    Unknown(String),
}

impl ChatgptAuthTokensRefreshReason {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Unauthorized => "unauthorized",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for ChatgptAuthTokensRefreshReason {
    fn from(text: &str) -> Self {
        match text {
            "unauthorized" => Self::Unauthorized,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

text_enum!(ChatgptAuthTokensRefreshReason);

/// The new tokens.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ChatgptAuthTokensRefreshResponse {
    /// The access token, a JWT.
    pub access_token: String,
    /// Id of the workspace that the token is for.
    pub chatgpt_account_id: String,
    /// What the owner pays for. When null, the server reads it from the token.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub chatgpt_plan_type: Maybe<String>,
}

impl ChatgptAuthTokensRefreshResponse {
    /// What can be left out is.
    pub fn new(access_token: impl Into<String>, chatgpt_account_id: impl Into<String>) -> Self {
        Self {
            access_token: access_token.into(),
            chatgpt_account_id: chatgpt_account_id.into(),
            chatgpt_plan_type: Maybe::Absent,
        }
    }

    /// Sets `chatgpt_plan_type`.
    pub fn with_chatgpt_plan_type(mut self, chatgpt_plan_type: impl Into<Maybe<String>>) -> Self {
        self.chatgpt_plan_type = chatgpt_plan_type.into();
        self
    }
}

/// How an attempt to sign in ended.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AccountLoginCompletedNotification {
    /// Id of the attempt; null when it had none, as with an API key.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub login_id: Maybe<String>,
    /// Whether the user is signed in.
    pub success: bool,
    /// What went wrong, for people.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub error: Maybe<String>,
    /// The introduction to go on with, when the login asks for one.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub onboarding_entrypoint: Maybe<DesktopOnboardingEntrypoint>,
}

impl AccountLoginCompletedNotification {
    /// What can be left out is.
    pub fn new(success: bool) -> Self {
        Self {
            login_id: Maybe::Absent,
            success,
            error: Maybe::Absent,
            onboarding_entrypoint: Maybe::Absent,
        }
    }

    /// Sets `login_id`.
    pub fn with_login_id(mut self, login_id: impl Into<Maybe<String>>) -> Self {
        self.login_id = login_id.into();
        self
    }

    /// Sets `error`.
    pub fn with_error(mut self, error: impl Into<Maybe<String>>) -> Self {
        self.error = error.into();
        self
    }

    /// Sets `onboarding_entrypoint`.
    pub fn with_onboarding_entrypoint(
        mut self,
        onboarding_entrypoint: impl Into<Maybe<DesktopOnboardingEntrypoint>>,
    ) -> Self {
        self.onboarding_entrypoint = onboarding_entrypoint.into();
        self
    }
}

/// An introduction for new users of a desktop client.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DesktopOnboardingEntrypoint {
    /// The one for people who work in the life sciences.
    LifeSciences,
    /// A value that this crate does not know.
    Unknown(String),
}

impl DesktopOnboardingEntrypoint {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::LifeSciences => "life_sciences",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for DesktopOnboardingEntrypoint {
    fn from(text: &str) -> Self {
        match text {
            "life_sciences" => Self::LifeSciences,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

text_enum!(DesktopOnboardingEntrypoint);

/// What holds after somebody signed in or out.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AccountUpdatedNotification {
    /// How the server now proves who it is; null when nobody is signed in.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub auth_mode: Maybe<AuthMode>,
    /// What the owner of the account pays for, when that is known.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub plan_type: Maybe<PlanType>,
}

impl AccountUpdatedNotification {
    /// All is left out.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `auth_mode`.
    pub fn with_auth_mode(mut self, auth_mode: impl Into<Maybe<AuthMode>>) -> Self {
        self.auth_mode = auth_mode.into();
        self
    }

    /// Sets `plan_type`.
    pub fn with_plan_type(mut self, plan_type: impl Into<Maybe<PlanType>>) -> Self {
        self.plan_type = plan_type.into();
        self
    }
}

/// How the server proves who it is to the model endpoint.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AuthMode {
    /// With an API key that a client handed over and the server keeps.
    Apikey,
    /// With tokens of ChatGPT that the server keeps and renews.
    Chatgpt,
    /// With tokens of ChatGPT that the client hands over and renews; the server does not store
    /// them. For clients of the vendor.
    ChatgptAuthTokens,
    /// With headers that were given to it ready-made.
    Headers,
    /// With the registered identity of an agent.
    AgentIdentity,
    /// With a token that a person made for programs.
    PersonalAccessToken,
    /// With a key for Amazon Bedrock that the server keeps.
    BedrockApiKey,
    /// With a pair of AWS keys for Amazon Bedrock that the server keeps.
    BedrockAccessKeys,
    /// A value that this crate does not know.
    Unknown(String),
}

impl AuthMode {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Apikey => "apikey",
            Self::Chatgpt => "chatgpt",
            Self::ChatgptAuthTokens => "chatgptAuthTokens",
            Self::Headers => "headers",
            Self::AgentIdentity => "agentIdentity",
            Self::PersonalAccessToken => "personalAccessToken",
            Self::BedrockApiKey => "bedrockApiKey",
            Self::BedrockAccessKeys => "bedrockAccessKeys",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for AuthMode {
    fn from(text: &str) -> Self {
        match text {
            "apikey" => Self::Apikey,
            "chatgpt" => Self::Chatgpt,
            "chatgptAuthTokens" => Self::ChatgptAuthTokens,
            "headers" => Self::Headers,
            "agentIdentity" => Self::AgentIdentity,
            "personalAccessToken" => Self::PersonalAccessToken,
            "bedrockApiKey" => Self::BedrockApiKey,
            "bedrockAccessKeys" => Self::BedrockAccessKeys,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

text_enum!(AuthMode);
