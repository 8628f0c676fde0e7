// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.

//! Types of the protocol: mcp.

use std::collections::BTreeMap;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use crate::maybe::Maybe;
use crate::wire::{self, text_enum};

/// Which MCP servers to list, and what of them.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListMcpServerStatusParams {
    /// Where to go on: `nextCursor` of the page before.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub cursor: Maybe<String>,
    /// How many at most. The server has a limit of its own.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub limit: Maybe<u32>,
    /// How much to find out. Everything when left out.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub detail: Maybe<McpServerStatusDetail>,
    /// The loaded thread whose MCP servers to list. Those of the configuration when left out.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub thread_id: Maybe<String>,
    /// Only this MCP server. No other one is contacted.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub server_name: Maybe<String>,
}

impl ListMcpServerStatusParams {
    /// All is left out.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `cursor`.
    pub fn with_cursor(mut self, cursor: impl Into<Maybe<String>>) -> Self {
        self.cursor = cursor.into();
        self
    }

    /// Sets `limit`.
    pub fn with_limit(mut self, limit: impl Into<Maybe<u32>>) -> Self {
        self.limit = limit.into();
        self
    }

    /// Sets `detail`.
    pub fn with_detail(mut self, detail: impl Into<Maybe<McpServerStatusDetail>>) -> Self {
        self.detail = detail.into();
        self
    }

    /// Sets `thread_id`.
    pub fn with_thread_id(mut self, thread_id: impl Into<Maybe<String>>) -> Self {
        self.thread_id = thread_id.into();
        self
    }

    /// Sets `server_name`.
    pub fn with_server_name(mut self, server_name: impl Into<Maybe<String>>) -> Self {
        self.server_name = server_name.into();
        self
    }
}

/// How much to find out about each MCP server.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum McpServerStatusDetail {
    /// Everything.
    Full,
    /// Everything but the resources, which is faster.
    ToolsAndAuthOnly,
    /// A value that this crate does not know.
    Unknown(String),
}

impl McpServerStatusDetail {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Full => "full",
            Self::ToolsAndAuthOnly => "toolsAndAuthOnly",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for McpServerStatusDetail {
    fn from(text: &str) -> Self {
        match text {
            "full" => Self::Full,
            "toolsAndAuthOnly" => Self::ToolsAndAuthOnly,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

text_enum!(McpServerStatusDetail);

/// One page of MCP servers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListMcpServerStatusResponse {
    /// The MCP servers.
    pub data: Vec<McpServerStatus>,
    /// Where the next page begins; null at the end.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub next_cursor: Maybe<String>,
}

impl ListMcpServerStatusResponse {
    /// What can be left out is.
    pub fn new(data: Vec<McpServerStatus>) -> Self {
        Self {
            data,
            next_cursor: Maybe::Absent,
        }
    }

    /// Sets `next_cursor`.
    pub fn with_next_cursor(mut self, next_cursor: impl Into<Maybe<String>>) -> Self {
        self.next_cursor = next_cursor.into();
        self
    }
}

/// An MCP server and what it offers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct McpServerStatus {
    /// Its name in the configuration.
    pub name: String,
    /// The plugin that brought it.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub plugin_id: Maybe<String>,
    /// Scheme, host and port that it is reached at; null when it is not reached over HTTP.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub http_origin: Maybe<String>,
    /// How it introduces itself; null when it was not reached.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub server_info: Maybe<McpServerInfo>,
    /// The capabilities that it declares, in the form of MCP; null when it was not reached.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub server_capabilities: Maybe<Value>,
    /// How the server proves who it is to it.
    pub auth_status: McpAuthStatus,
    /// Where the connection of the thread stands; null without one, or when the configuration
    /// changed since.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub runtime_status: Maybe<McpServerConnectionStatus>,
    /// Its tools, by name.
    pub tools: BTreeMap<String, McpTool>,
    /// Its resources. Empty when they were not asked for.
    pub resources: Vec<McpResource>,
    /// Its patterns for resources. Empty when they were not asked for.
    pub resource_templates: Vec<McpResourceTemplate>,
    /// `_meta` of MCP from the first page of its tools; null when there is none.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub tool_list_meta: Maybe<Value>,
    /// Why its tools could not be listed, for people; null when they could.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub tools_error: Maybe<String>,
}

impl McpServerStatus {
    /// What can be left out is.
    pub fn new(
        name: impl Into<String>,
        auth_status: McpAuthStatus,
        tools: BTreeMap<String, McpTool>,
        resources: Vec<McpResource>,
        resource_templates: Vec<McpResourceTemplate>,
    ) -> Self {
        Self {
            name: name.into(),
            plugin_id: Maybe::Absent,
            http_origin: Maybe::Absent,
            server_info: Maybe::Absent,
            server_capabilities: Maybe::Absent,
            auth_status,
            runtime_status: Maybe::Absent,
            tools,
            resources,
            resource_templates,
            tool_list_meta: Maybe::Absent,
            tools_error: Maybe::Absent,
        }
    }

    /// Sets `plugin_id`.
    pub fn with_plugin_id(mut self, plugin_id: impl Into<Maybe<String>>) -> Self {
        self.plugin_id = plugin_id.into();
        self
    }

    /// Sets `http_origin`.
    pub fn with_http_origin(mut self, http_origin: impl Into<Maybe<String>>) -> Self {
        self.http_origin = http_origin.into();
        self
    }

    /// Sets `server_info`.
    pub fn with_server_info(mut self, server_info: impl Into<Maybe<McpServerInfo>>) -> Self {
        self.server_info = server_info.into();
        self
    }

    /// Sets `server_capabilities`.
    pub fn with_server_capabilities(
        mut self,
        server_capabilities: impl Into<Maybe<Value>>,
    ) -> Self {
        self.server_capabilities = server_capabilities.into();
        self
    }

    /// Sets `runtime_status`.
    pub fn with_runtime_status(
        mut self,
        runtime_status: impl Into<Maybe<McpServerConnectionStatus>>,
    ) -> Self {
        self.runtime_status = runtime_status.into();
        self
    }

    /// Sets `tool_list_meta`.
    pub fn with_tool_list_meta(mut self, tool_list_meta: impl Into<Maybe<Value>>) -> Self {
        self.tool_list_meta = tool_list_meta.into();
        self
    }

    /// Sets `tools_error`.
    pub fn with_tools_error(mut self, tools_error: impl Into<Maybe<String>>) -> Self {
        self.tools_error = tools_error.into();
        self
    }
}

/// How an MCP server introduces itself.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct McpServerInfo {
    /// Its name, for programs.
    pub name: String,
    /// Its name, for people. `name` when left out.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub title: Maybe<String>,
    /// Its version.
    pub version: String,
    /// What it does.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub description: Maybe<String>,
    /// Pictures to show it with, in the form of MCP.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub icons: Maybe<Vec<Value>>,
    /// Address of its website.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub website_url: Maybe<String>,
}

impl McpServerInfo {
    /// What can be left out is.
    pub fn new(name: impl Into<String>, version: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            title: Maybe::Absent,
            version: version.into(),
            description: Maybe::Absent,
            icons: Maybe::Absent,
            website_url: Maybe::Absent,
        }
    }

    /// Sets `title`.
    pub fn with_title(mut self, title: impl Into<Maybe<String>>) -> Self {
        self.title = title.into();
        self
    }

    /// Sets `description`.
    pub fn with_description(mut self, description: impl Into<Maybe<String>>) -> Self {
        self.description = description.into();
        self
    }

    /// Sets `icons`.
    pub fn with_icons(mut self, icons: impl Into<Maybe<Vec<Value>>>) -> Self {
        self.icons = icons.into();
        self
    }

    /// Sets `website_url`.
    pub fn with_website_url(mut self, website_url: impl Into<Maybe<String>>) -> Self {
        self.website_url = website_url.into();
        self
    }
}

/// How the server proves who it is to an MCP server.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum McpAuthStatus {
    /// It could not be found out.
    UnknownVariant,
    /// Not at all: the MCP server knows no OAuth.
    Unsupported,
    /// Not yet: the user has to sign in.
    NotLoggedIn,
    /// With a token from the configuration.
    BearerToken,
    /// With OAuth; the user is signed in.
    OAuth,
    /// A value that this crate does not know.
    Unknown(String),
}

impl McpAuthStatus {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::UnknownVariant => "unknown",
            Self::Unsupported => "unsupported",
            Self::NotLoggedIn => "notLoggedIn",
            Self::BearerToken => "bearerToken",
            Self::OAuth => "oAuth",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for McpAuthStatus {
    fn from(text: &str) -> Self {
        match text {
            "unknown" => Self::UnknownVariant,
            "unsupported" => Self::Unsupported,
            "notLoggedIn" => Self::NotLoggedIn,
            "bearerToken" => Self::BearerToken,
            "oAuth" => Self::OAuth,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

text_enum!(McpAuthStatus);

/// Where the connection to an MCP server stands.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum McpServerConnectionStatus {
    /// It has not been tried yet.
    NotStarted,
    /// It is being set up.
    Starting,
    /// It is open.
    Connected,
    /// The user has to sign in first.
    AuthenticationRequired,
    /// It could not be set up.
    Failed,
    /// The attempt was given up.
    Cancelled,
    /// The configuration forbids it.
    Disabled,
    /// A value that this crate does not know.
    Unknown(String),
}

impl McpServerConnectionStatus {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::NotStarted => "notStarted",
            Self::Starting => "starting",
            Self::Connected => "connected",
            Self::AuthenticationRequired => "authenticationRequired",
            Self::Failed => "failed",
            Self::Cancelled => "cancelled",
            Self::Disabled => "disabled",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for McpServerConnectionStatus {
    fn from(text: &str) -> Self {
        match text {
            "notStarted" => Self::NotStarted,
            "starting" => Self::Starting,
            "connected" => Self::Connected,
            "authenticationRequired" => Self::AuthenticationRequired,
            "failed" => Self::Failed,
            "cancelled" => Self::Cancelled,
            "disabled" => Self::Disabled,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

text_enum!(McpServerConnectionStatus);

/// A tool that an MCP server offers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct McpTool {
    /// Its name at the MCP server.
    pub name: String,
    /// Its name, for people. `name` when left out.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub title: Maybe<String>,
    /// What it is, for the model.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub description: Maybe<String>,
    /// JSON Schema of its arguments.
    pub input_schema: Value,
    /// JSON Schema of its structured result.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub output_schema: Maybe<Value>,
    /// Hints about its use, in the form of MCP.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub annotations: Maybe<Value>,
    /// Pictures to show it with, in the form of MCP.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub icons: Maybe<Vec<Value>>,
    /// `_meta` of MCP: data for those who know it, passed on as it is.
    #[serde(rename = "_meta", default, skip_serializing_if = "Maybe::is_absent")]
    pub meta: Maybe<Value>,
}

impl McpTool {
    /// What can be left out is.
    pub fn new(name: impl Into<String>, input_schema: Value) -> Self {
        Self {
            name: name.into(),
            title: Maybe::Absent,
            description: Maybe::Absent,
            input_schema,
            output_schema: Maybe::Absent,
            annotations: Maybe::Absent,
            icons: Maybe::Absent,
            meta: Maybe::Absent,
        }
    }

    /// Sets `title`.
    pub fn with_title(mut self, title: impl Into<Maybe<String>>) -> Self {
        self.title = title.into();
        self
    }

    /// Sets `description`.
    pub fn with_description(mut self, description: impl Into<Maybe<String>>) -> Self {
        self.description = description.into();
        self
    }

    /// Sets `output_schema`.
    pub fn with_output_schema(mut self, output_schema: impl Into<Maybe<Value>>) -> Self {
        self.output_schema = output_schema.into();
        self
    }

    /// Sets `annotations`.
    pub fn with_annotations(mut self, annotations: impl Into<Maybe<Value>>) -> Self {
        self.annotations = annotations.into();
        self
    }

    /// Sets `icons`.
    pub fn with_icons(mut self, icons: impl Into<Maybe<Vec<Value>>>) -> Self {
        self.icons = icons.into();
        self
    }

    /// Sets `meta`.
    pub fn with_meta(mut self, meta: impl Into<Maybe<Value>>) -> Self {
        self.meta = meta.into();
        self
    }
}

/// Something that an MCP server lets be read.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct McpResource {
    /// Its address, to read it by.
    pub uri: String,
    /// Its name at the MCP server.
    pub name: String,
    /// Its name, for people. `name` when left out.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub title: Maybe<String>,
    /// What it is, for the model.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub description: Maybe<String>,
    /// Media type of the content.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub mime_type: Maybe<String>,
    /// Size of the content in bytes.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub size: Maybe<i64>,
    /// Hints about its use, in the form of MCP.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub annotations: Maybe<Value>,
    /// Pictures to show it with, in the form of MCP.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub icons: Maybe<Vec<Value>>,
    /// `_meta` of MCP: data for those who know it, passed on as it is.
    #[serde(rename = "_meta", default, skip_serializing_if = "Maybe::is_absent")]
    pub meta: Maybe<Value>,
}

impl McpResource {
    /// What can be left out is.
    pub fn new(uri: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            uri: uri.into(),
            name: name.into(),
            title: Maybe::Absent,
            description: Maybe::Absent,
            mime_type: Maybe::Absent,
            size: Maybe::Absent,
            annotations: Maybe::Absent,
            icons: Maybe::Absent,
            meta: Maybe::Absent,
        }
    }

    /// Sets `title`.
    pub fn with_title(mut self, title: impl Into<Maybe<String>>) -> Self {
        self.title = title.into();
        self
    }

    /// Sets `description`.
    pub fn with_description(mut self, description: impl Into<Maybe<String>>) -> Self {
        self.description = description.into();
        self
    }

    /// Sets `mime_type`.
    pub fn with_mime_type(mut self, mime_type: impl Into<Maybe<String>>) -> Self {
        self.mime_type = mime_type.into();
        self
    }

    /// Sets `size`.
    pub fn with_size(mut self, size: impl Into<Maybe<i64>>) -> Self {
        self.size = size.into();
        self
    }

    /// Sets `annotations`.
    pub fn with_annotations(mut self, annotations: impl Into<Maybe<Value>>) -> Self {
        self.annotations = annotations.into();
        self
    }

    /// Sets `icons`.
    pub fn with_icons(mut self, icons: impl Into<Maybe<Vec<Value>>>) -> Self {
        self.icons = icons.into();
        self
    }

    /// Sets `meta`.
    pub fn with_meta(mut self, meta: impl Into<Maybe<Value>>) -> Self {
        self.meta = meta.into();
        self
    }
}

/// A pattern for the addresses of many resources of one kind.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct McpResourceTemplate {
    /// The pattern, an URI template of RFC 6570.
    pub uri_template: String,
    /// Its name at the MCP server.
    pub name: String,
    /// Its name, for people. `name` when left out.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub title: Maybe<String>,
    /// What it is, for the model.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub description: Maybe<String>,
    /// Media type of the content, when it is the same for all.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub mime_type: Maybe<String>,
    /// Hints about its use, in the form of MCP.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub annotations: Maybe<Value>,
}

impl McpResourceTemplate {
    /// What can be left out is.
    pub fn new(uri_template: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            uri_template: uri_template.into(),
            name: name.into(),
            title: Maybe::Absent,
            description: Maybe::Absent,
            mime_type: Maybe::Absent,
            annotations: Maybe::Absent,
        }
    }

    /// Sets `title`.
    pub fn with_title(mut self, title: impl Into<Maybe<String>>) -> Self {
        self.title = title.into();
        self
    }

    /// Sets `description`.
    pub fn with_description(mut self, description: impl Into<Maybe<String>>) -> Self {
        self.description = description.into();
        self
    }

    /// Sets `mime_type`.
    pub fn with_mime_type(mut self, mime_type: impl Into<Maybe<String>>) -> Self {
        self.mime_type = mime_type.into();
        self
    }

    /// Sets `annotations`.
    pub fn with_annotations(mut self, annotations: impl Into<Maybe<Value>>) -> Self {
        self.annotations = annotations.into();
        self
    }
}

/// The configuration of the MCP servers was read anew.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct McpServerRefreshResponse {}

impl McpServerRefreshResponse {
    /// All is left out.
    pub fn new() -> Self {
        Self {}
    }
}

/// The MCP server to sign in to.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct McpServerOauthLoginParams {
    /// Its name in the configuration.
    pub name: String,
    /// The loaded thread that has the MCP server. The configuration decides when left out.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub thread_id: Maybe<String>,
    /// The scopes to ask for. Those of the configuration when left out.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub scopes: Maybe<Vec<String>>,
    /// How the server makes itself known, this time. As is offered when left out.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub client_registration: Maybe<McpServerOauthClientRegistration>,
    /// How long to wait for the user. In seconds.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub timeout_secs: Maybe<i64>,
}

impl McpServerOauthLoginParams {
    /// What can be left out is.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            thread_id: Maybe::Absent,
            scopes: Maybe::Absent,
            client_registration: Maybe::Absent,
            timeout_secs: Maybe::Absent,
        }
    }

    /// Sets `thread_id`.
    pub fn with_thread_id(mut self, thread_id: impl Into<Maybe<String>>) -> Self {
        self.thread_id = thread_id.into();
        self
    }

    /// Sets `scopes`.
    pub fn with_scopes(mut self, scopes: impl Into<Maybe<Vec<String>>>) -> Self {
        self.scopes = scopes.into();
        self
    }

    /// Sets `client_registration`.
    pub fn with_client_registration(
        mut self,
        client_registration: impl Into<Maybe<McpServerOauthClientRegistration>>,
    ) -> Self {
        self.client_registration = client_registration.into();
        self
    }

    /// Sets `timeout_secs`.
    pub fn with_timeout_secs(mut self, timeout_secs: impl Into<Maybe<i64>>) -> Self {
        self.timeout_secs = timeout_secs.into();
        self
    }
}

/// How the server makes itself known to the authorisation server.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum McpServerOauthClientRegistration {
    /// As the authorisation server offers it.
    Auto,
    /// By the address of a document about it (Client ID Metadata Document).
    Cimd,
    /// By registering on the spot (Dynamic Client Registration, RFC 7591).
    Dcr,
    /// A value that this crate does not know.
    Unknown(String),
}

impl McpServerOauthClientRegistration {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Auto => "auto",
            Self::Cimd => "cimd",
            Self::Dcr => "dcr",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for McpServerOauthClientRegistration {
    fn from(text: &str) -> Self {
        match text {
            "auto" => Self::Auto,
            "cimd" => Self::Cimd,
            "dcr" => Self::Dcr,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

text_enum!(McpServerOauthClientRegistration);

/// The user has to go on in a browser.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct McpServerOauthLoginResponse {
    /// The page that the client is to open.
    pub authorization_url: String,
    /// Id of the attempt.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub login_id: Maybe<String>,
}

impl McpServerOauthLoginResponse {
    /// What can be left out is.
    pub fn new(authorization_url: impl Into<String>) -> Self {
        Self {
            authorization_url: authorization_url.into(),
            login_id: Maybe::Absent,
        }
    }

    /// Sets `login_id`.
    pub fn with_login_id(mut self, login_id: impl Into<Maybe<String>>) -> Self {
        self.login_id = login_id.into();
        self
    }
}

/// Which tool to call, and with what.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct McpServerToolCallParams {
    /// The loaded thread that has the MCP server.
    pub thread_id: String,
    /// Name of the MCP server in the configuration.
    pub server: String,
    /// Name of the tool.
    pub tool: String,
    /// What to call it with, as `inputSchema` of the tool says.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub arguments: Maybe<Value>,
    /// `_meta` of MCP: data for those who know it, passed on as it is.
    #[serde(rename = "_meta", default, skip_serializing_if = "Maybe::is_absent")]
    pub meta: Maybe<Value>,
}

impl McpServerToolCallParams {
    /// What can be left out is.
    pub fn new(
        thread_id: impl Into<String>,
        server: impl Into<String>,
        tool: impl Into<String>,
    ) -> Self {
        Self {
            thread_id: thread_id.into(),
            server: server.into(),
            tool: tool.into(),
            arguments: Maybe::Absent,
            meta: Maybe::Absent,
        }
    }

    /// Sets `arguments`.
    pub fn with_arguments(mut self, arguments: impl Into<Maybe<Value>>) -> Self {
        self.arguments = arguments.into();
        self
    }

    /// Sets `meta`.
    pub fn with_meta(mut self, meta: impl Into<Maybe<Value>>) -> Self {
        self.meta = meta.into();
        self
    }
}

/// What the tool answered.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct McpServerToolCallResponse {
    /// The answer, in content blocks of MCP.
    pub content: Vec<Value>,
    /// The answer as `outputSchema` of the tool says.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub structured_content: Maybe<Value>,
    /// The tool says that it failed. Not so when left out.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub is_error: Maybe<bool>,
    /// `_meta` of MCP: data for those who know it, passed on as it is.
    #[serde(rename = "_meta", default, skip_serializing_if = "Maybe::is_absent")]
    pub meta: Maybe<Value>,
}

impl McpServerToolCallResponse {
    /// What can be left out is.
    pub fn new(content: Vec<Value>) -> Self {
        Self {
            content,
            structured_content: Maybe::Absent,
            is_error: Maybe::Absent,
            meta: Maybe::Absent,
        }
    }

    /// Sets `structured_content`.
    pub fn with_structured_content(mut self, structured_content: impl Into<Maybe<Value>>) -> Self {
        self.structured_content = structured_content.into();
        self
    }

    /// Sets `is_error`.
    pub fn with_is_error(mut self, is_error: impl Into<Maybe<bool>>) -> Self {
        self.is_error = is_error.into();
        self
    }

    /// Sets `meta`.
    pub fn with_meta(mut self, meta: impl Into<Maybe<Value>>) -> Self {
        self.meta = meta.into();
        self
    }
}

/// Which resource to read.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct McpResourceReadParams {
    /// The loaded thread that has the MCP server. The configuration decides when left out.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub thread_id: Maybe<String>,
    /// Name of the MCP server in the configuration.
    pub server: String,
    /// Address of the resource.
    pub uri: String,
    /// The hosted app to read from directly. The resource is searched for when left out.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub target: Maybe<McpResourceReadTarget>,
    /// Search in this app only.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub connector_id: Maybe<String>,
    /// Id of the tool call that named the resource: read from the same app as it did.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub origin_call_id: Maybe<String>,
    /// Data to send along as `_meta` of MCP. What tells account and turn is reserved for the
    /// server.
    #[serde(rename = "_meta", default, skip_serializing_if = "Maybe::is_absent")]
    pub meta: Maybe<BTreeMap<String, Value>>,
}

impl McpResourceReadParams {
    /// What can be left out is.
    pub fn new(server: impl Into<String>, uri: impl Into<String>) -> Self {
        Self {
            thread_id: Maybe::Absent,
            server: server.into(),
            uri: uri.into(),
            target: Maybe::Absent,
            connector_id: Maybe::Absent,
            origin_call_id: Maybe::Absent,
            meta: Maybe::Absent,
        }
    }

    /// Sets `thread_id`.
    pub fn with_thread_id(mut self, thread_id: impl Into<Maybe<String>>) -> Self {
        self.thread_id = thread_id.into();
        self
    }

    /// Sets `target`.
    pub fn with_target(mut self, target: impl Into<Maybe<McpResourceReadTarget>>) -> Self {
        self.target = target.into();
        self
    }

    /// Sets `connector_id`.
    pub fn with_connector_id(mut self, connector_id: impl Into<Maybe<String>>) -> Self {
        self.connector_id = connector_id.into();
        self
    }

    /// Sets `origin_call_id`.
    pub fn with_origin_call_id(mut self, origin_call_id: impl Into<Maybe<String>>) -> Self {
        self.origin_call_id = origin_call_id.into();
        self
    }

    /// Sets `meta`.
    pub fn with_meta(mut self, meta: impl Into<Maybe<BTreeMap<String, Value>>>) -> Self {
        self.meta = meta.into();
        self
    }
}

/// A hosted app, and the account to use it with.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct McpResourceReadTarget {
    /// Id of the app.
    pub connector_id: String,
    /// Id of the linked account; null to use the app without one, where it allows that.
    #[serde(deserialize_with = "Option::deserialize")]
    pub link_id: Option<String>,
}

impl McpResourceReadTarget {
    /// What can be left out is.
    pub fn new(connector_id: impl Into<String>, link_id: Option<String>) -> Self {
        Self {
            connector_id: connector_id.into(),
            link_id,
        }
    }
}

/// What was read.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct McpResourceReadResponse {
    /// The content, in as many parts as the MCP server makes of it.
    pub contents: Vec<McpResourceContent>,
    /// Id of the tool call whose app was read from, when the request named one.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub origin_call_id: Maybe<String>,
}

impl McpResourceReadResponse {
    /// What can be left out is.
    pub fn new(contents: Vec<McpResourceContent>) -> Self {
        Self {
            contents,
            origin_call_id: Maybe::Absent,
        }
    }

    /// Sets `origin_call_id`.
    pub fn with_origin_call_id(mut self, origin_call_id: impl Into<Maybe<String>>) -> Self {
        self.origin_call_id = origin_call_id.into();
        self
    }
}

/// The content of a resource, or of a part of it: text or bytes.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum McpResourceContent {
    /// Content that is text.
    Text(McpTextResourceContent),
    /// Content that is not text.
    Blob(McpBlobResourceContent),
    /// What this crate does not know, as it came.
    Unknown(Value),
}

impl<'de> Deserialize<'de> for McpResourceContent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[rustfmt::skip]
        const SHAPES: &[&[wire::Shape]] = &[
            &[
                wire::Shape { required: &["uri", "text"], optional: &["mimeType", "_meta"], constants: &[], texts: &[] },
            ],
            &[
                wire::Shape { required: &["uri", "blob"], optional: &["mimeType", "_meta"], constants: &[], texts: &[] },
            ],
        ];
        let value = Value::deserialize(deserializer)?;
        for member in wire::by_closeness(&value, SHAPES) {
            let known = match member {
                0 => wire::read(&value).map(Self::Text),
                _ => wire::read(&value).map(Self::Blob),
            };
            if let Some(known) = known {
                return Ok(known);
            }
        }
        Ok(Self::Unknown(value))
    }
}

impl Serialize for McpResourceContent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Text(value) => value.serialize(serializer),
            Self::Blob(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

impl From<McpTextResourceContent> for McpResourceContent {
    fn from(value: McpTextResourceContent) -> Self {
        Self::Text(value)
    }
}

impl From<McpBlobResourceContent> for McpResourceContent {
    fn from(value: McpBlobResourceContent) -> Self {
        Self::Blob(value)
    }
}

/// Content that is text.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct McpTextResourceContent {
    /// Address of the resource.
    pub uri: String,
    /// Media type of the content.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub mime_type: Maybe<String>,
    /// `_meta` of MCP: data for those who know it, passed on as it is.
    #[serde(rename = "_meta", default, skip_serializing_if = "Maybe::is_absent")]
    pub meta: Maybe<Value>,
    /// The text.
    pub text: String,
}

impl McpTextResourceContent {
    /// What can be left out is.
    pub fn new(uri: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            uri: uri.into(),
            mime_type: Maybe::Absent,
            meta: Maybe::Absent,
            text: text.into(),
        }
    }

    /// Sets `mime_type`.
    pub fn with_mime_type(mut self, mime_type: impl Into<Maybe<String>>) -> Self {
        self.mime_type = mime_type.into();
        self
    }

    /// Sets `meta`.
    pub fn with_meta(mut self, meta: impl Into<Maybe<Value>>) -> Self {
        self.meta = meta.into();
        self
    }
}

/// Content that is not text.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct McpBlobResourceContent {
    /// Address of the resource.
    pub uri: String,
    /// Media type of the content.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub mime_type: Maybe<String>,
    /// `_meta` of MCP: data for those who know it, passed on as it is.
    #[serde(rename = "_meta", default, skip_serializing_if = "Maybe::is_absent")]
    pub meta: Maybe<Value>,
    /// The bytes. Bytes in base64.
    pub blob: String,
}

impl McpBlobResourceContent {
    /// What can be left out is.
    pub fn new(uri: impl Into<String>, blob: impl Into<String>) -> Self {
        Self {
            uri: uri.into(),
            mime_type: Maybe::Absent,
            meta: Maybe::Absent,
            blob: blob.into(),
        }
    }

    /// Sets `mime_type`.
    pub fn with_mime_type(mut self, mime_type: impl Into<Maybe<String>>) -> Self {
        self.mime_type = mime_type.into();
        self
    }

    /// Sets `meta`.
    pub fn with_meta(mut self, meta: impl Into<Maybe<Value>>) -> Self {
        self.meta = meta.into();
        self
    }
}

/// What an MCP server wants from the user. The MCP server waits for the answer.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum McpServerElicitationRequestParams {
    /// A form to fill in.
    Form(Box<FormElicitation>),
    /// A page to visit, where the user does what the MCP server must not see: enter a password,
    /// say.
    Url(Box<UrlElicitation>),
    /// A form that goes beyond what MCP allows, as MCP servers first asked with it. For clients
    /// that declare `openai/form`.
    OpenaiForm(Box<EarlyExtendedFormElicitation>),
    /// A form that goes beyond what MCP allows.
    OpenaiFormVariant(Box<ExtendedFormElicitation>),
    /// What this crate does not know, as it came.
    Unknown(Value),
}

impl<'de> Deserialize<'de> for McpServerElicitationRequestParams {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        match wire::tag(&value, "mode") {
            Some("form") => wire::decode(value).map(Self::Form),
            Some("url") => wire::decode(value).map(Self::Url),
            Some("openai/form") => wire::decode(value).map(Self::OpenaiForm),
            Some("openaiForm") => wire::decode(value).map(Self::OpenaiFormVariant),
            _ => Ok(Self::Unknown(value)),
        }
    }
}

impl Serialize for McpServerElicitationRequestParams {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Form(value) => value.serialize(serializer),
            Self::Url(value) => value.serialize(serializer),
            Self::OpenaiForm(value) => value.serialize(serializer),
            Self::OpenaiFormVariant(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

impl From<FormElicitation> for McpServerElicitationRequestParams {
    fn from(value: FormElicitation) -> Self {
        Self::Form(Box::new(value))
    }
}

impl From<UrlElicitation> for McpServerElicitationRequestParams {
    fn from(value: UrlElicitation) -> Self {
        Self::Url(Box::new(value))
    }
}

impl From<EarlyExtendedFormElicitation> for McpServerElicitationRequestParams {
    fn from(value: EarlyExtendedFormElicitation) -> Self {
        Self::OpenaiForm(Box::new(value))
    }
}

impl From<ExtendedFormElicitation> for McpServerElicitationRequestParams {
    fn from(value: ExtendedFormElicitation) -> Self {
        Self::OpenaiFormVariant(Box::new(value))
    }
}

/// A form to fill in.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "mode", rename = "form", rename_all = "camelCase")]
#[non_exhaustive]
pub struct FormElicitation {
    /// The thread.
    pub thread_id: String,
    /// The turn during which it is asked, as far as the server can tell. MCP itself knows no turns.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub turn_id: Maybe<String>,
    /// Name of the MCP server that asks.
    pub server_name: String,
    /// What is asked, for the user.
    pub message: String,
    /// The form.
    pub requested_schema: McpElicitationSchema,
    /// `_meta` of MCP: data for those who know it, passed on as it is.
    #[serde(rename = "_meta", default, skip_serializing_if = "Maybe::is_absent")]
    pub meta: Maybe<Value>,
}

impl FormElicitation {
    /// What can be left out is.
    pub fn new(
        thread_id: impl Into<String>,
        server_name: impl Into<String>,
        message: impl Into<String>,
        requested_schema: McpElicitationSchema,
    ) -> Self {
        Self {
            thread_id: thread_id.into(),
            turn_id: Maybe::Absent,
            server_name: server_name.into(),
            message: message.into(),
            requested_schema,
            meta: Maybe::Absent,
        }
    }

    /// Sets `turn_id`.
    pub fn with_turn_id(mut self, turn_id: impl Into<Maybe<String>>) -> Self {
        self.turn_id = turn_id.into();
        self
    }

    /// Sets `meta`.
    pub fn with_meta(mut self, meta: impl Into<Maybe<Value>>) -> Self {
        self.meta = meta.into();
        self
    }
}

/// A form: the small part of JSON Schema that MCP (2025-11-25) allows in `elicitation/create`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "object")]
#[non_exhaustive]
pub struct McpElicitationSchema {
    /// The dialect of JSON Schema. 2020-12 when left out.
    #[serde(rename = "$schema", default, skip_serializing_if = "Maybe::is_absent")]
    pub schema: Maybe<String>,
    /// The entries, by the names that the answer has them under.
    pub properties: BTreeMap<String, McpElicitationPrimitiveSchema>,
    /// Names of the entries that must be filled in.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub required: Maybe<Vec<String>>,
}

impl McpElicitationSchema {
    /// What can be left out is.
    pub fn new(properties: BTreeMap<String, McpElicitationPrimitiveSchema>) -> Self {
        Self {
            schema: Maybe::Absent,
            properties,
            required: Maybe::Absent,
        }
    }

    /// Sets `schema`.
    pub fn with_schema(mut self, schema: impl Into<Maybe<String>>) -> Self {
        self.schema = schema.into();
        self
    }

    /// Sets `required`.
    pub fn with_required(mut self, required: impl Into<Maybe<Vec<String>>>) -> Self {
        self.required = required.into();
        self
    }
}

/// One entry of a form. Its `type` tells the kind; text with values to choose from is a choice.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum McpElicitationPrimitiveSchema {
    /// A choice among given values.
    Enum(McpElicitationEnumSchema),
    /// Text that the user enters.
    String(McpElicitationStringSchema),
    /// A number that the user enters.
    Number(McpElicitationNumberSchema),
    /// A switch that the user sets.
    Boolean(McpElicitationBooleanSchema),
    /// What this crate does not know, as it came.
    Unknown(Value),
}

impl<'de> Deserialize<'de> for McpElicitationPrimitiveSchema {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[rustfmt::skip]
        const SHAPES: &[&[wire::Shape]] = &[
            &[
                wire::Shape { required: &["type", "enum"], optional: &["title", "description", "default"], constants: &[("type", "string")], texts: &[] },
                wire::Shape { required: &["type", "oneOf"], optional: &["title", "description", "default"], constants: &[("type", "string")], texts: &[] },
                wire::Shape { required: &["type", "items"], optional: &["title", "description", "minItems", "maxItems", "default"], constants: &[("type", "array")], texts: &[] },
                wire::Shape { required: &["type", "items"], optional: &["title", "description", "minItems", "maxItems", "default"], constants: &[("type", "array")], texts: &[] },
                wire::Shape { required: &["type", "enum"], optional: &["title", "description", "default", "enumNames"], constants: &[("type", "string")], texts: &[] },
            ],
            &[
                wire::Shape { required: &["type"], optional: &["title", "description", "minLength", "maxLength", "format", "default"], constants: &[("type", "string")], texts: &[("format", &["email", "uri", "date", "date-time"])] },
            ],
            &[
                wire::Shape { required: &["type"], optional: &["title", "description", "minimum", "maximum", "default"], constants: &[], texts: &[("type", &["number", "integer"])] },
            ],
            &[
                wire::Shape { required: &["type"], optional: &["title", "description", "default"], constants: &[("type", "boolean")], texts: &[] },
            ],
        ];
        let value = Value::deserialize(deserializer)?;
        for member in wire::by_closeness(&value, SHAPES) {
            let known = match member {
                0 => wire::read(&value).map(Self::Enum),
                1 => wire::read(&value).map(Self::String),
                2 => wire::read(&value).map(Self::Number),
                _ => wire::read(&value).map(Self::Boolean),
            };
            if let Some(known) = known {
                return Ok(known);
            }
        }
        Ok(Self::Unknown(value))
    }
}

impl Serialize for McpElicitationPrimitiveSchema {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Enum(value) => value.serialize(serializer),
            Self::String(value) => value.serialize(serializer),
            Self::Number(value) => value.serialize(serializer),
            Self::Boolean(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

impl From<McpElicitationEnumSchema> for McpElicitationPrimitiveSchema {
    fn from(value: McpElicitationEnumSchema) -> Self {
        Self::Enum(value)
    }
}

impl From<McpElicitationStringSchema> for McpElicitationPrimitiveSchema {
    fn from(value: McpElicitationStringSchema) -> Self {
        Self::String(value)
    }
}

impl From<McpElicitationNumberSchema> for McpElicitationPrimitiveSchema {
    fn from(value: McpElicitationNumberSchema) -> Self {
        Self::Number(value)
    }
}

impl From<McpElicitationBooleanSchema> for McpElicitationPrimitiveSchema {
    fn from(value: McpElicitationBooleanSchema) -> Self {
        Self::Boolean(value)
    }
}

/// A choice among given values.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum McpElicitationEnumSchema {
    /// A choice of one value. The field `enum` or `oneOf` tells which.
    SingleSelect(McpElicitationSingleSelectEnumSchema),
    /// A choice of several values. The field `enum` or `anyOf` of `items` tells which.
    MultiSelect(Box<McpElicitationMultiSelectEnumSchema>),
    /// A choice of one value, in the form that MCP had at first: the names in a list beside that of
    /// the values.
    LegacyTitled(McpElicitationLegacyTitledEnumSchema),
    /// What this crate does not know, as it came.
    Unknown(Value),
}

impl<'de> Deserialize<'de> for McpElicitationEnumSchema {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[rustfmt::skip]
        const SHAPES: &[&[wire::Shape]] = &[
            &[
                wire::Shape { required: &["type", "enum"], optional: &["title", "description", "default"], constants: &[("type", "string")], texts: &[] },
                wire::Shape { required: &["type", "oneOf"], optional: &["title", "description", "default"], constants: &[("type", "string")], texts: &[] },
            ],
            &[
                wire::Shape { required: &["type", "items"], optional: &["title", "description", "minItems", "maxItems", "default"], constants: &[("type", "array")], texts: &[] },
                wire::Shape { required: &["type", "items"], optional: &["title", "description", "minItems", "maxItems", "default"], constants: &[("type", "array")], texts: &[] },
            ],
            &[
                wire::Shape { required: &["type", "enum"], optional: &["title", "description", "default", "enumNames"], constants: &[("type", "string")], texts: &[] },
            ],
        ];
        let value = Value::deserialize(deserializer)?;
        for member in wire::by_closeness(&value, SHAPES) {
            let known = match member {
                0 => wire::read(&value).map(Self::SingleSelect),
                1 => wire::read(&value).map(Self::MultiSelect),
                _ => wire::read(&value).map(Self::LegacyTitled),
            };
            if let Some(known) = known {
                return Ok(known);
            }
        }
        Ok(Self::Unknown(value))
    }
}

impl Serialize for McpElicitationEnumSchema {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::SingleSelect(value) => value.serialize(serializer),
            Self::MultiSelect(value) => value.serialize(serializer),
            Self::LegacyTitled(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

impl From<McpElicitationSingleSelectEnumSchema> for McpElicitationEnumSchema {
    fn from(value: McpElicitationSingleSelectEnumSchema) -> Self {
        Self::SingleSelect(value)
    }
}

impl From<McpElicitationMultiSelectEnumSchema> for McpElicitationEnumSchema {
    fn from(value: McpElicitationMultiSelectEnumSchema) -> Self {
        Self::MultiSelect(Box::new(value))
    }
}

impl From<McpElicitationLegacyTitledEnumSchema> for McpElicitationEnumSchema {
    fn from(value: McpElicitationLegacyTitledEnumSchema) -> Self {
        Self::LegacyTitled(value)
    }
}

/// A choice of one value. The field `enum` or `oneOf` tells which.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum McpElicitationSingleSelectEnumSchema {
    /// A choice of one value.
    Untitled(McpElicitationUntitledSingleSelectEnumSchema),
    /// A choice of one value, where each has a name of its own.
    Titled(McpElicitationTitledSingleSelectEnumSchema),
    /// What this crate does not know, as it came.
    Unknown(Value),
}

impl<'de> Deserialize<'de> for McpElicitationSingleSelectEnumSchema {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[rustfmt::skip]
        const SHAPES: &[&[wire::Shape]] = &[
            &[
                wire::Shape { required: &["type", "enum"], optional: &["title", "description", "default"], constants: &[("type", "string")], texts: &[] },
            ],
            &[
                wire::Shape { required: &["type", "oneOf"], optional: &["title", "description", "default"], constants: &[("type", "string")], texts: &[] },
            ],
        ];
        let value = Value::deserialize(deserializer)?;
        for member in wire::by_closeness(&value, SHAPES) {
            let known = match member {
                0 => wire::read(&value).map(Self::Untitled),
                _ => wire::read(&value).map(Self::Titled),
            };
            if let Some(known) = known {
                return Ok(known);
            }
        }
        Ok(Self::Unknown(value))
    }
}

impl Serialize for McpElicitationSingleSelectEnumSchema {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Untitled(value) => value.serialize(serializer),
            Self::Titled(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

impl From<McpElicitationUntitledSingleSelectEnumSchema> for McpElicitationSingleSelectEnumSchema {
    fn from(value: McpElicitationUntitledSingleSelectEnumSchema) -> Self {
        Self::Untitled(value)
    }
}

impl From<McpElicitationTitledSingleSelectEnumSchema> for McpElicitationSingleSelectEnumSchema {
    fn from(value: McpElicitationTitledSingleSelectEnumSchema) -> Self {
        Self::Titled(value)
    }
}

/// A choice of one value.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "string")]
#[non_exhaustive]
pub struct McpElicitationUntitledSingleSelectEnumSchema {
    /// What stands beside the entry. Its name when left out.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub title: Maybe<String>,
    /// What the entry means, for the user.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub description: Maybe<String>,
    /// The value that is chosen at first. None when left out.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub default: Maybe<String>,
    /// The values to choose from, shown as they are.
    pub r#enum: Vec<String>,
}

impl McpElicitationUntitledSingleSelectEnumSchema {
    /// What can be left out is.
    pub fn new(r#enum: Vec<String>) -> Self {
        Self {
            title: Maybe::Absent,
            description: Maybe::Absent,
            default: Maybe::Absent,
            r#enum,
        }
    }

    /// Sets `title`.
    pub fn with_title(mut self, title: impl Into<Maybe<String>>) -> Self {
        self.title = title.into();
        self
    }

    /// Sets `description`.
    pub fn with_description(mut self, description: impl Into<Maybe<String>>) -> Self {
        self.description = description.into();
        self
    }

    /// Sets `default`.
    pub fn with_default(mut self, default: impl Into<Maybe<String>>) -> Self {
        self.default = default.into();
        self
    }
}

/// A choice of one value, where each has a name of its own.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "string", rename_all = "camelCase")]
#[non_exhaustive]
pub struct McpElicitationTitledSingleSelectEnumSchema {
    /// What stands beside the entry. Its name when left out.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub title: Maybe<String>,
    /// What the entry means, for the user.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub description: Maybe<String>,
    /// The value that is chosen at first. None when left out.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub default: Maybe<String>,
    /// The values to choose from.
    pub one_of: Vec<McpElicitationConstOption>,
}

impl McpElicitationTitledSingleSelectEnumSchema {
    /// What can be left out is.
    pub fn new(one_of: Vec<McpElicitationConstOption>) -> Self {
        Self {
            title: Maybe::Absent,
            description: Maybe::Absent,
            default: Maybe::Absent,
            one_of,
        }
    }

    /// Sets `title`.
    pub fn with_title(mut self, title: impl Into<Maybe<String>>) -> Self {
        self.title = title.into();
        self
    }

    /// Sets `description`.
    pub fn with_description(mut self, description: impl Into<Maybe<String>>) -> Self {
        self.description = description.into();
        self
    }

    /// Sets `default`.
    pub fn with_default(mut self, default: impl Into<Maybe<String>>) -> Self {
        self.default = default.into();
        self
    }
}

/// A value to choose.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct McpElicitationConstOption {
    /// The value.
    pub r#const: String,
    /// What it is called, for people.
    pub title: String,
}

impl McpElicitationConstOption {
    /// What can be left out is.
    pub fn new(r#const: impl Into<String>, title: impl Into<String>) -> Self {
        Self {
            r#const: r#const.into(),
            title: title.into(),
        }
    }
}

/// A choice of several values. The field `enum` or `anyOf` of `items` tells which.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum McpElicitationMultiSelectEnumSchema {
    /// A choice of several values.
    Untitled(McpElicitationUntitledMultiSelectEnumSchema),
    /// A choice of several values, where each has a name of its own.
    Titled(McpElicitationTitledMultiSelectEnumSchema),
    /// What this crate does not know, as it came.
    Unknown(Value),
}

impl<'de> Deserialize<'de> for McpElicitationMultiSelectEnumSchema {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[rustfmt::skip]
        const SHAPES: &[&[wire::Shape]] = &[
            &[
                wire::Shape { required: &["type", "items"], optional: &["title", "description", "minItems", "maxItems", "default"], constants: &[("type", "array")], texts: &[] },
            ],
            &[
                wire::Shape { required: &["type", "items"], optional: &["title", "description", "minItems", "maxItems", "default"], constants: &[("type", "array")], texts: &[] },
            ],
        ];
        let value = Value::deserialize(deserializer)?;
        for member in wire::by_closeness(&value, SHAPES) {
            let known = match member {
                0 => wire::read(&value).map(Self::Untitled),
                _ => wire::read(&value).map(Self::Titled),
            };
            if let Some(known) = known {
                return Ok(known);
            }
        }
        Ok(Self::Unknown(value))
    }
}

impl Serialize for McpElicitationMultiSelectEnumSchema {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Untitled(value) => value.serialize(serializer),
            Self::Titled(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

impl From<McpElicitationUntitledMultiSelectEnumSchema> for McpElicitationMultiSelectEnumSchema {
    fn from(value: McpElicitationUntitledMultiSelectEnumSchema) -> Self {
        Self::Untitled(value)
    }
}

impl From<McpElicitationTitledMultiSelectEnumSchema> for McpElicitationMultiSelectEnumSchema {
    fn from(value: McpElicitationTitledMultiSelectEnumSchema) -> Self {
        Self::Titled(value)
    }
}

/// A choice of several values.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "array", rename_all = "camelCase")]
#[non_exhaustive]
pub struct McpElicitationUntitledMultiSelectEnumSchema {
    /// What stands beside the entry. Its name when left out.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub title: Maybe<String>,
    /// What the entry means, for the user.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub description: Maybe<String>,
    /// How many the user has to choose at least.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub min_items: Maybe<u64>,
    /// How many the user may choose at most.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub max_items: Maybe<u64>,
    /// The values that are chosen at first. None when left out.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub default: Maybe<Vec<String>>,
    /// The values to choose from.
    pub items: McpElicitationUntitledEnumItems,
}

impl McpElicitationUntitledMultiSelectEnumSchema {
    /// What can be left out is.
    pub fn new(items: McpElicitationUntitledEnumItems) -> Self {
        Self {
            title: Maybe::Absent,
            description: Maybe::Absent,
            min_items: Maybe::Absent,
            max_items: Maybe::Absent,
            default: Maybe::Absent,
            items,
        }
    }

    /// Sets `title`.
    pub fn with_title(mut self, title: impl Into<Maybe<String>>) -> Self {
        self.title = title.into();
        self
    }

    /// Sets `description`.
    pub fn with_description(mut self, description: impl Into<Maybe<String>>) -> Self {
        self.description = description.into();
        self
    }

    /// Sets `min_items`.
    pub fn with_min_items(mut self, min_items: impl Into<Maybe<u64>>) -> Self {
        self.min_items = min_items.into();
        self
    }

    /// Sets `max_items`.
    pub fn with_max_items(mut self, max_items: impl Into<Maybe<u64>>) -> Self {
        self.max_items = max_items.into();
        self
    }

    /// Sets `default`.
    pub fn with_default(mut self, default: impl Into<Maybe<Vec<String>>>) -> Self {
        self.default = default.into();
        self
    }
}

/// The values of a choice.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "string")]
#[non_exhaustive]
pub struct McpElicitationUntitledEnumItems {
    /// The values, shown as they are.
    pub r#enum: Vec<String>,
}

impl McpElicitationUntitledEnumItems {
    /// What can be left out is.
    pub fn new(r#enum: Vec<String>) -> Self {
        Self { r#enum }
    }
}

/// A choice of several values, where each has a name of its own.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "array", rename_all = "camelCase")]
#[non_exhaustive]
pub struct McpElicitationTitledMultiSelectEnumSchema {
    /// What stands beside the entry. Its name when left out.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub title: Maybe<String>,
    /// What the entry means, for the user.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub description: Maybe<String>,
    /// How many the user has to choose at least.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub min_items: Maybe<u64>,
    /// How many the user may choose at most.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub max_items: Maybe<u64>,
    /// The values that are chosen at first. None when left out.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub default: Maybe<Vec<String>>,
    /// The values to choose from.
    pub items: McpElicitationTitledEnumItems,
}

impl McpElicitationTitledMultiSelectEnumSchema {
    /// What can be left out is.
    pub fn new(items: McpElicitationTitledEnumItems) -> Self {
        Self {
            title: Maybe::Absent,
            description: Maybe::Absent,
            min_items: Maybe::Absent,
            max_items: Maybe::Absent,
            default: Maybe::Absent,
            items,
        }
    }

    /// Sets `title`.
    pub fn with_title(mut self, title: impl Into<Maybe<String>>) -> Self {
        self.title = title.into();
        self
    }

    /// Sets `description`.
    pub fn with_description(mut self, description: impl Into<Maybe<String>>) -> Self {
        self.description = description.into();
        self
    }

    /// Sets `min_items`.
    pub fn with_min_items(mut self, min_items: impl Into<Maybe<u64>>) -> Self {
        self.min_items = min_items.into();
        self
    }

    /// Sets `max_items`.
    pub fn with_max_items(mut self, max_items: impl Into<Maybe<u64>>) -> Self {
        self.max_items = max_items.into();
        self
    }

    /// Sets `default`.
    pub fn with_default(mut self, default: impl Into<Maybe<Vec<String>>>) -> Self {
        self.default = default.into();
        self
    }
}

/// The values of a choice, where each has a name of its own.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct McpElicitationTitledEnumItems {
    /// The values.
    pub any_of: Vec<McpElicitationConstOption>,
}

impl McpElicitationTitledEnumItems {
    /// What can be left out is.
    pub fn new(any_of: Vec<McpElicitationConstOption>) -> Self {
        Self { any_of }
    }
}

/// A choice of one value, in the form that MCP had at first: the names in a list beside that of the
/// values.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "string", rename_all = "camelCase")]
#[non_exhaustive]
pub struct McpElicitationLegacyTitledEnumSchema {
    /// What stands beside the entry. Its name when left out.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub title: Maybe<String>,
    /// What the entry means, for the user.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub description: Maybe<String>,
    /// The value that is chosen at first. None when left out.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub default: Maybe<String>,
    /// The values to choose from.
    pub r#enum: Vec<String>,
    /// What they are called, in the same order.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub enum_names: Maybe<Vec<String>>,
}

impl McpElicitationLegacyTitledEnumSchema {
    /// What can be left out is.
    pub fn new(r#enum: Vec<String>) -> Self {
        Self {
            title: Maybe::Absent,
            description: Maybe::Absent,
            default: Maybe::Absent,
            r#enum,
            enum_names: Maybe::Absent,
        }
    }

    /// Sets `title`.
    pub fn with_title(mut self, title: impl Into<Maybe<String>>) -> Self {
        self.title = title.into();
        self
    }

    /// Sets `description`.
    pub fn with_description(mut self, description: impl Into<Maybe<String>>) -> Self {
        self.description = description.into();
        self
    }

    /// Sets `default`.
    pub fn with_default(mut self, default: impl Into<Maybe<String>>) -> Self {
        self.default = default.into();
        self
    }

    /// Sets `enum_names`.
    pub fn with_enum_names(mut self, enum_names: impl Into<Maybe<Vec<String>>>) -> Self {
        self.enum_names = enum_names.into();
        self
    }
}

/// Text that the user enters.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(tag = "type", rename = "string", rename_all = "camelCase")]
#[non_exhaustive]
pub struct McpElicitationStringSchema {
    /// What stands beside the entry. Its name when left out.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub title: Maybe<String>,
    /// What the entry means, for the user.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub description: Maybe<String>,
    /// How many characters it has at least.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub min_length: Maybe<u32>,
    /// How many characters it has at most.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub max_length: Maybe<u32>,
    /// What it has to be. Anything when left out.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub format: Maybe<McpElicitationStringFormat>,
    /// The text that stands there at first.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub default: Maybe<String>,
}

impl McpElicitationStringSchema {
    /// All is left out.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `title`.
    pub fn with_title(mut self, title: impl Into<Maybe<String>>) -> Self {
        self.title = title.into();
        self
    }

    /// Sets `description`.
    pub fn with_description(mut self, description: impl Into<Maybe<String>>) -> Self {
        self.description = description.into();
        self
    }

    /// Sets `min_length`.
    pub fn with_min_length(mut self, min_length: impl Into<Maybe<u32>>) -> Self {
        self.min_length = min_length.into();
        self
    }

    /// Sets `max_length`.
    pub fn with_max_length(mut self, max_length: impl Into<Maybe<u32>>) -> Self {
        self.max_length = max_length.into();
        self
    }

    /// Sets `format`.
    pub fn with_format(mut self, format: impl Into<Maybe<McpElicitationStringFormat>>) -> Self {
        self.format = format.into();
        self
    }

    /// Sets `default`.
    pub fn with_default(mut self, default: impl Into<Maybe<String>>) -> Self {
        self.default = default.into();
        self
    }
}

/// What a text has to be.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum McpElicitationStringFormat {
    /// A mail address.
    Email,
    /// A URI.
    Uri,
    /// A day, as in `2026-11-30`.
    Date,
    /// A day and a time of it, as in `2026-11-30T09:00:00Z`.
    DateTime,
    /// A value that this crate does not know.
    Unknown(String),
}

impl McpElicitationStringFormat {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Email => "email",
            Self::Uri => "uri",
            Self::Date => "date",
            Self::DateTime => "date-time",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for McpElicitationStringFormat {
    fn from(text: &str) -> Self {
        match text {
            "email" => Self::Email,
            "uri" => Self::Uri,
            "date" => Self::Date,
            "date-time" => Self::DateTime,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

text_enum!(McpElicitationStringFormat);

/// A number that the user enters.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct McpElicitationNumberSchema {
    /// Says which numbers can be entered.
    pub r#type: McpElicitationNumberType,
    /// What stands beside the entry. Its name when left out.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub title: Maybe<String>,
    /// What the entry means, for the user.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub description: Maybe<String>,
    /// The smallest that can be entered.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub minimum: Maybe<f64>,
    /// The largest that can be entered.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub maximum: Maybe<f64>,
    /// The number that stands there at first.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub default: Maybe<f64>,
}

impl McpElicitationNumberSchema {
    /// What can be left out is.
    pub fn new(r#type: McpElicitationNumberType) -> Self {
        Self {
            r#type,
            title: Maybe::Absent,
            description: Maybe::Absent,
            minimum: Maybe::Absent,
            maximum: Maybe::Absent,
            default: Maybe::Absent,
        }
    }

    /// Sets `title`.
    pub fn with_title(mut self, title: impl Into<Maybe<String>>) -> Self {
        self.title = title.into();
        self
    }

    /// Sets `description`.
    pub fn with_description(mut self, description: impl Into<Maybe<String>>) -> Self {
        self.description = description.into();
        self
    }

    /// Sets `minimum`.
    pub fn with_minimum(mut self, minimum: impl Into<Maybe<f64>>) -> Self {
        self.minimum = minimum.into();
        self
    }

    /// Sets `maximum`.
    pub fn with_maximum(mut self, maximum: impl Into<Maybe<f64>>) -> Self {
        self.maximum = maximum.into();
        self
    }

    /// Sets `default`.
    pub fn with_default(mut self, default: impl Into<Maybe<f64>>) -> Self {
        self.default = default.into();
        self
    }
}

/// The type of an entry that is a number, in JSON Schema.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum McpElicitationNumberType {
    /// Any number.
    Number,
    /// A whole number.
    Integer,
    /// A value that this crate does not know.
    Unknown(String),
}

impl McpElicitationNumberType {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Number => "number",
            Self::Integer => "integer",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for McpElicitationNumberType {
    fn from(text: &str) -> Self {
        match text {
            "number" => Self::Number,
            "integer" => Self::Integer,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

text_enum!(McpElicitationNumberType);

/// A switch that the user sets.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(tag = "type", rename = "boolean")]
#[non_exhaustive]
pub struct McpElicitationBooleanSchema {
    /// What stands beside the entry. Its name when left out.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub title: Maybe<String>,
    /// What the entry means, for the user.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub description: Maybe<String>,
    /// How it is set at first.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub default: Maybe<bool>,
}

impl McpElicitationBooleanSchema {
    /// All is left out.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `title`.
    pub fn with_title(mut self, title: impl Into<Maybe<String>>) -> Self {
        self.title = title.into();
        self
    }

    /// Sets `description`.
    pub fn with_description(mut self, description: impl Into<Maybe<String>>) -> Self {
        self.description = description.into();
        self
    }

    /// Sets `default`.
    pub fn with_default(mut self, default: impl Into<Maybe<bool>>) -> Self {
        self.default = default.into();
        self
    }
}

/// A page to visit, where the user does what the MCP server must not see: enter a password, say.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "mode", rename = "url", rename_all = "camelCase")]
#[non_exhaustive]
pub struct UrlElicitation {
    /// The thread.
    pub thread_id: String,
    /// The turn during which it is asked, as far as the server can tell. MCP itself knows no turns.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub turn_id: Maybe<String>,
    /// Name of the MCP server that asks.
    pub server_name: String,
    /// What is asked, for the user.
    pub message: String,
    /// Address of the page. To be shown before it is opened.
    pub url: String,
    /// Id of the question, chosen by the MCP server.
    pub elicitation_id: String,
    /// `_meta` of MCP: data for those who know it, passed on as it is.
    #[serde(rename = "_meta", default, skip_serializing_if = "Maybe::is_absent")]
    pub meta: Maybe<Value>,
}

impl UrlElicitation {
    /// What can be left out is.
    pub fn new(
        thread_id: impl Into<String>,
        server_name: impl Into<String>,
        message: impl Into<String>,
        url: impl Into<String>,
        elicitation_id: impl Into<String>,
    ) -> Self {
        Self {
            thread_id: thread_id.into(),
            turn_id: Maybe::Absent,
            server_name: server_name.into(),
            message: message.into(),
            url: url.into(),
            elicitation_id: elicitation_id.into(),
            meta: Maybe::Absent,
        }
    }

    /// Sets `turn_id`.
    pub fn with_turn_id(mut self, turn_id: impl Into<Maybe<String>>) -> Self {
        self.turn_id = turn_id.into();
        self
    }

    /// Sets `meta`.
    pub fn with_meta(mut self, meta: impl Into<Maybe<Value>>) -> Self {
        self.meta = meta.into();
        self
    }
}

/// A form that goes beyond what MCP allows, as MCP servers first asked with it. For clients that
/// declare `openai/form`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "mode", rename = "openai/form", rename_all = "camelCase")]
#[non_exhaustive]
pub struct EarlyExtendedFormElicitation {
    /// The thread.
    pub thread_id: String,
    /// The turn during which it is asked, as far as the server can tell. MCP itself knows no turns.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub turn_id: Maybe<String>,
    /// Name of the MCP server that asks.
    pub server_name: String,
    /// What is asked, for the user.
    pub message: String,
    /// The form, in a schema that only its makers know.
    pub requested_schema: Value,
    /// `_meta` of MCP: data for those who know it, passed on as it is.
    #[serde(rename = "_meta", default, skip_serializing_if = "Maybe::is_absent")]
    pub meta: Maybe<Value>,
}

impl EarlyExtendedFormElicitation {
    /// What can be left out is.
    pub fn new(
        thread_id: impl Into<String>,
        server_name: impl Into<String>,
        message: impl Into<String>,
        requested_schema: Value,
    ) -> Self {
        Self {
            thread_id: thread_id.into(),
            turn_id: Maybe::Absent,
            server_name: server_name.into(),
            message: message.into(),
            requested_schema,
            meta: Maybe::Absent,
        }
    }

    /// Sets `turn_id`.
    pub fn with_turn_id(mut self, turn_id: impl Into<Maybe<String>>) -> Self {
        self.turn_id = turn_id.into();
        self
    }

    /// Sets `meta`.
    pub fn with_meta(mut self, meta: impl Into<Maybe<Value>>) -> Self {
        self.meta = meta.into();
        self
    }
}

/// A form that goes beyond what MCP allows.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "mode", rename = "openaiForm", rename_all = "camelCase")]
#[non_exhaustive]
pub struct ExtendedFormElicitation {
    /// The thread.
    pub thread_id: String,
    /// The turn during which it is asked, as far as the server can tell. MCP itself knows no turns.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub turn_id: Maybe<String>,
    /// Name of the MCP server that asks.
    pub server_name: String,
    /// What is asked, for the user.
    pub message: String,
    /// The form, in a schema that only its makers know.
    pub requested_schema: Value,
    /// `_meta` of MCP: data for those who know it, passed on as it is.
    #[serde(rename = "_meta", default, skip_serializing_if = "Maybe::is_absent")]
    pub meta: Maybe<Value>,
}

impl ExtendedFormElicitation {
    /// What can be left out is.
    pub fn new(
        thread_id: impl Into<String>,
        server_name: impl Into<String>,
        message: impl Into<String>,
        requested_schema: Value,
    ) -> Self {
        Self {
            thread_id: thread_id.into(),
            turn_id: Maybe::Absent,
            server_name: server_name.into(),
            message: message.into(),
            requested_schema,
            meta: Maybe::Absent,
        }
    }

    /// Sets `turn_id`.
    pub fn with_turn_id(mut self, turn_id: impl Into<Maybe<String>>) -> Self {
        self.turn_id = turn_id.into();
        self
    }

    /// Sets `meta`.
    pub fn with_meta(mut self, meta: impl Into<Maybe<Value>>) -> Self {
        self.meta = meta.into();
        self
    }
}

/// What the user says to an MCP server.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct McpServerElicitationRequestResponse {
    /// What the user does with the question.
    pub action: McpServerElicitationAction,
    /// The form as filled in, by the names of its entries, or the proof. Null unless the user
    /// agrees, and for pages.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub content: Maybe<Value>,
    /// `_meta` of MCP: data for those who know it, passed on as it is.
    #[serde(rename = "_meta", default, skip_serializing_if = "Maybe::is_absent")]
    pub meta: Maybe<Value>,
}

impl McpServerElicitationRequestResponse {
    /// What can be left out is.
    pub fn new(action: McpServerElicitationAction) -> Self {
        Self {
            action,
            content: Maybe::Absent,
            meta: Maybe::Absent,
        }
    }

    /// Sets `content`.
    pub fn with_content(mut self, content: impl Into<Maybe<Value>>) -> Self {
        self.content = content.into();
        self
    }

    /// Sets `meta`.
    pub fn with_meta(mut self, meta: impl Into<Maybe<Value>>) -> Self {
        self.meta = meta.into();
        self
    }
}

/// What the user does with a question of an MCP server.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum McpServerElicitationAction {
    /// The user agrees: sends the form, opens the page, or approves.
    Accept,
    /// The user says no.
    Decline,
    /// The user closes the question without a choice.
    Cancel,
    /// A value that this crate does not know.
    Unknown(String),
}

impl McpServerElicitationAction {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Accept => "accept",
            Self::Decline => "decline",
            Self::Cancel => "cancel",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for McpServerElicitationAction {
    fn from(text: &str) -> Self {
        match text {
            "accept" => Self::Accept,
            "decline" => Self::Decline,
            "cancel" => Self::Cancel,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

text_enum!(McpServerElicitationAction);

/// How far the start of an MCP server has come.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct McpServerStatusUpdatedNotification {
    /// The thread that it is started for; null when it is for none.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub thread_id: Maybe<String>,
    /// Name of the MCP server in the configuration.
    pub name: String,
    /// How far it has come.
    pub status: McpServerStartupState,
    /// What went wrong, for people.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub error: Maybe<String>,
    /// The cause, for programs, when it is a known one.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub failure_reason: Maybe<McpServerStartupFailureReason>,
}

impl McpServerStatusUpdatedNotification {
    /// What can be left out is.
    pub fn new(name: impl Into<String>, status: McpServerStartupState) -> Self {
        Self {
            thread_id: Maybe::Absent,
            name: name.into(),
            status,
            error: Maybe::Absent,
            failure_reason: Maybe::Absent,
        }
    }

    /// Sets `thread_id`.
    pub fn with_thread_id(mut self, thread_id: impl Into<Maybe<String>>) -> Self {
        self.thread_id = thread_id.into();
        self
    }

    /// Sets `error`.
    pub fn with_error(mut self, error: impl Into<Maybe<String>>) -> Self {
        self.error = error.into();
        self
    }

    /// Sets `failure_reason`.
    pub fn with_failure_reason(
        mut self,
        failure_reason: impl Into<Maybe<McpServerStartupFailureReason>>,
    ) -> Self {
        self.failure_reason = failure_reason.into();
        self
    }
}

/// How far the start of an MCP server has come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum McpServerStartupState {
    /// It goes on.
    Starting,
    /// The MCP server can be used.
    Ready,
    /// It failed.
    Failed,
    /// It was given up.
    Cancelled,
    /// A value that this crate does not know.
    Unknown(String),
}

impl McpServerStartupState {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Starting => "starting",
            Self::Ready => "ready",
            Self::Failed => "failed",
            Self::Cancelled => "cancelled",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for McpServerStartupState {
    fn from(text: &str) -> Self {
        match text {
            "starting" => Self::Starting,
            "ready" => Self::Ready,
            "failed" => Self::Failed,
            "cancelled" => Self::Cancelled,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

text_enum!(McpServerStartupState);

/// The cause of a failed start, for programs.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum McpServerStartupFailureReason {
    /// The user has to sign in again.
    ReauthenticationRequired,
    /// A value that this crate does not know.
    Unknown(String),
}

impl McpServerStartupFailureReason {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::ReauthenticationRequired => "reauthenticationRequired",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for McpServerStartupFailureReason {
    fn from(text: &str) -> Self {
        match text {
            "reauthenticationRequired" => Self::ReauthenticationRequired,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

text_enum!(McpServerStartupFailureReason);

/// How an attempt to sign in to an MCP server ended.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct McpServerOauthLoginCompletedNotification {
    /// Name of the MCP server in the configuration.
    pub name: String,
    /// The thread from the request.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub thread_id: Maybe<String>,
    /// Id of the attempt, as in the answer that began it.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub login_id: Maybe<String>,
    /// Whether the user is signed in.
    pub success: bool,
    /// What went wrong, for people.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub error: Maybe<String>,
}

impl McpServerOauthLoginCompletedNotification {
    /// What can be left out is.
    pub fn new(name: impl Into<String>, success: bool) -> Self {
        Self {
            name: name.into(),
            thread_id: Maybe::Absent,
            login_id: Maybe::Absent,
            success,
            error: Maybe::Absent,
        }
    }

    /// Sets `thread_id`.
    pub fn with_thread_id(mut self, thread_id: impl Into<Maybe<String>>) -> Self {
        self.thread_id = thread_id.into();
        self
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
}

/// One event out of a stream.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct McpServerEventStreamNotification {
    /// Id of the stream.
    pub subscription_id: String,
    /// The event.
    pub notification: McpServerEventNotification,
}

impl McpServerEventStreamNotification {
    /// What can be left out is.
    pub fn new(
        subscription_id: impl Into<String>,
        notification: McpServerEventNotification,
    ) -> Self {
        Self {
            subscription_id: subscription_id.into(),
            notification,
        }
    }
}

/// A notification of MCP, as the MCP server sent it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct McpServerEventNotification {
    /// Its method.
    pub method: String,
    /// Its params.
    pub params: Value,
}

impl McpServerEventNotification {
    /// What can be left out is.
    pub fn new(method: impl Into<String>, params: Value) -> Self {
        Self {
            method: method.into(),
            params,
        }
    }
}
