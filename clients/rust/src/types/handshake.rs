// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.

//! Types of the protocol: handshake.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::maybe::Maybe;

/// The first words of a client on a new connection.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct InitializeParams {
    /// Who the client is.
    pub client_info: ClientInfo,
    /// What the client can deal with. Nothing special when left out.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub capabilities: Maybe<InitializeCapabilities>,
    /// The protocol versions that the client speaks, the one it likes best first. A server that
    /// knows this field answers with `protocolVersion`; one that does not ignores it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub protocol_versions: Option<Vec<String>>,
}

impl InitializeParams {
    /// What can be left out is.
    pub fn new(client_info: ClientInfo) -> Self {
        Self {
            client_info,
            capabilities: Maybe::Absent,
            protocol_versions: None,
        }
    }

    /// Sets `capabilities`.
    pub fn with_capabilities(
        mut self,
        capabilities: impl Into<Maybe<InitializeCapabilities>>,
    ) -> Self {
        self.capabilities = capabilities.into();
        self
    }

    /// Sets `protocol_versions`.
    pub fn with_protocol_versions(mut self, protocol_versions: Vec<String>) -> Self {
        self.protocol_versions = Some(protocol_versions);
        self
    }
}

/// Who the client is.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ClientInfo {
    /// Short name of the client program. The server repeats it at the start of its `userAgent`.
    pub name: String,
    /// Name to show to people.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub title: Maybe<String>,
    /// Version of the client program, in its own scheme.
    pub version: String,
}

impl ClientInfo {
    /// What can be left out is.
    pub fn new(name: impl Into<String>, version: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            title: Maybe::Absent,
            version: version.into(),
        }
    }

    /// Sets `title`.
    pub fn with_title(mut self, title: impl Into<Maybe<String>>) -> Self {
        self.title = title.into();
        self
    }
}

/// What the client can deal with.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct InitializeCapabilities {
    /// The client wants methods and fields that are still experimental. Without it, using one is an
    /// error. Default: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub experimental_api: Option<bool>,
    /// Exact names of notifications that must not be sent on this connection. Unknown names are
    /// ignored.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub opt_out_notification_methods: Maybe<Vec<String>>,
    /// The client can answer requests to attest itself. Default: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub request_attestation: Option<bool>,
    /// The client starts the sign-in at a gateway itself, so that the server must not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub explicit_gateway_oauth: Option<bool>,
    /// The client can show the forms that tool servers ask people to fill in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mcp_server_openai_form_elicitation: Option<bool>,
    /// A person sits at the client and can decide approvals.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub required_human_approval: Option<bool>,
    /// Capabilities beyond this protocol, by the name of the extension.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub extensions: Maybe<BTreeMap<String, Value>>,
}

impl InitializeCapabilities {
    /// All is left out.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `experimental_api`.
    pub fn with_experimental_api(mut self, experimental_api: bool) -> Self {
        self.experimental_api = Some(experimental_api);
        self
    }

    /// Sets `opt_out_notification_methods`.
    pub fn with_opt_out_notification_methods(
        mut self,
        opt_out_notification_methods: impl Into<Maybe<Vec<String>>>,
    ) -> Self {
        self.opt_out_notification_methods = opt_out_notification_methods.into();
        self
    }

    /// Sets `request_attestation`.
    pub fn with_request_attestation(mut self, request_attestation: bool) -> Self {
        self.request_attestation = Some(request_attestation);
        self
    }

    /// Sets `explicit_gateway_oauth`.
    pub fn with_explicit_gateway_oauth(mut self, explicit_gateway_oauth: bool) -> Self {
        self.explicit_gateway_oauth = Some(explicit_gateway_oauth);
        self
    }

    /// Sets `mcp_server_openai_form_elicitation`.
    pub fn with_mcp_server_openai_form_elicitation(
        mut self,
        mcp_server_openai_form_elicitation: bool,
    ) -> Self {
        self.mcp_server_openai_form_elicitation = Some(mcp_server_openai_form_elicitation);
        self
    }

    /// Sets `required_human_approval`.
    pub fn with_required_human_approval(mut self, required_human_approval: bool) -> Self {
        self.required_human_approval = Some(required_human_approval);
        self
    }

    /// Sets `extensions`.
    pub fn with_extensions(
        mut self,
        extensions: impl Into<Maybe<BTreeMap<String, Value>>>,
    ) -> Self {
        self.extensions = extensions.into();
        self
    }
}

/// Who the server is.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct InitializeResponse {
    /// Name and version of the server, as `name/version (…)`.
    pub user_agent: String,
    /// Folder in which the server keeps its state.
    pub codex_home: String,
    /// Family of the operating system of the server: `unix` or `windows`.
    pub platform_family: String,
    /// Operating system of the server: `linux`, `macos`, `windows`, and others.
    pub platform_os: String,
    /// The version that holds on this connection. Only when the client sent `protocolVersions`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub protocol_version: Option<String>,
}

impl InitializeResponse {
    /// What can be left out is.
    pub fn new(
        user_agent: impl Into<String>,
        codex_home: impl Into<String>,
        platform_family: impl Into<String>,
        platform_os: impl Into<String>,
    ) -> Self {
        Self {
            user_agent: user_agent.into(),
            codex_home: codex_home.into(),
            platform_family: platform_family.into(),
            platform_os: platform_os.into(),
            protocol_version: None,
        }
    }

    /// Sets `protocol_version`.
    pub fn with_protocol_version(mut self, protocol_version: impl Into<String>) -> Self {
        self.protocol_version = Some(protocol_version.into());
        self
    }
}
