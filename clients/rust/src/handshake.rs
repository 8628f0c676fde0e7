//! The first request of a connection.

use std::time::Duration;

use serde::Deserialize;
use serde_json::value::RawValue;
use serde_json::{Map, Value, json};

use crate::connection::Connection;
use crate::error::{Error, InvalidMessage, ProtocolViolation, Result, RpcError, VersionRefused};
use crate::roles::{Capabilities, ClientInfo, HANDSHAKE_FIELDS, ServerInfo};
use crate::version::{EXPERIMENTAL, SUPPORTED_VERSIONS};

const INITIALIZE: &str = "initialize";

/// Says who connects and which versions it speaks; a server that negotiates chooses one.
pub(crate) async fn handshake(
    connection: &Connection,
    client_info: Option<ClientInfo>,
    capabilities: Option<Capabilities>,
    timeout: Option<Duration>,
) -> Result<ServerInfo> {
    let params = params(client_info, capabilities)
        .map_err(|error| InvalidMessage::new(INITIALIZE, None, error))?;
    let raw = connection
        .request(INITIALIZE, Some(params), timeout)
        .await
        .map_err(explained)?;
    check_version(&raw)?;
    let server = serde_json::from_str(raw.get())
        .map_err(|error| InvalidMessage::new(INITIALIZE, Some(&raw), error))?;
    connection.notify("initialized", None::<()>).await?;
    Ok(server)
}

fn params(
    client_info: Option<ClientInfo>,
    capabilities: Option<Capabilities>,
) -> serde_json::Result<Map<String, Value>> {
    let client_info = match client_info {
        Some(info) => serde_json::to_value(info)?,
        None => json!({
            "name": env!("CARGO_PKG_NAME"),
            "title": null,
            "version": env!("CARGO_PKG_VERSION"),
        }),
    };
    let mut capabilities = match serde_json::to_value(capabilities)? {
        Value::Object(said) => said,
        _ => Map::new(),
    };
    capabilities
        .entry("experimentalApi")
        .or_insert(EXPERIMENTAL.into());
    let offer = [
        ("clientInfo", client_info),
        ("capabilities", capabilities.into()),
        ("protocolVersions", json!(SUPPORTED_VERSIONS)),
    ];
    Ok(offer
        .into_iter()
        .filter(|(name, _)| HANDSHAKE_FIELDS.contains(name))
        .map(|(name, value)| (name.to_owned(), value))
        .collect())
}

/// A server that negotiates must choose what was offered; one that does not is taken as it is.
fn check_version(result: &RawValue) -> Result<()> {
    #[derive(Deserialize)]
    #[serde(rename_all = "camelCase")]
    struct Chosen {
        protocol_version: Option<Value>,
    }

    let chosen: Chosen = serde_json::from_str(result.get()).map_err(|_| {
        ProtocolViolation::new(result.get(), "the result of initialize is not an object")
    })?;
    match chosen.protocol_version {
        Some(Value::String(version))
            if !SUPPORTED_VERSIONS.is_empty()
                && !SUPPORTED_VERSIONS.contains(&version.as_str()) =>
        {
            let offered = SUPPORTED_VERSIONS.join(", ");
            let reason = format!("the server chose protocol {version}, offered was {offered}");
            Err(ProtocolViolation::new(result.get(), reason).into())
        }
        _ => Ok(()),
    }
}

fn explained(error: Error) -> Error {
    match error {
        Error::Rpc(answer) if !SUPPORTED_VERSIONS.is_empty() => match supported(&answer) {
            Some(supported) => VersionRefused {
                offered: SUPPORTED_VERSIONS.iter().map(ToString::to_string).collect(),
                supported,
                answer,
            }
            .into(),
            None => answer.into(),
        },
        other => other,
    }
}

fn supported(answer: &RpcError) -> Option<Vec<String>> {
    let versions = answer.data.as_ref()?.get("supportedVersions")?.as_array()?;
    let text = |version: &Value| version.as_str().map(str::to_owned);
    Some(
        versions
            .iter()
            .map(|version| text(version).unwrap_or_else(|| version.to_string()))
            .collect(),
    )
}
