//! Notifications that this crate cannot say more about.

use serde_json::Value;
use serde_json::value::RawValue;

/// A notification that this crate does not know, or cannot read.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UnknownNotification {
    /// Its name on the wire.
    pub method: String,
    /// Its params as they came; null where there are none.
    pub params: Value,
    /// Why it is not one of the others.
    pub reason: UnknownReason,
}

/// Why a notification is not one of those that this crate knows.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum UnknownReason {
    /// It is of a later version, or of the vendor of the server.
    UnknownMethod,
    /// Its params are not what this version of the protocol says; what is wrong with them, in words.
    InvalidParams(String),
}

impl UnknownNotification {
    pub(crate) fn unknown(method: &str, params: Option<&RawValue>) -> Self {
        Self::new(method, params, UnknownReason::UnknownMethod)
    }

    pub(crate) fn invalid(
        method: &str,
        params: Option<&RawValue>,
        error: &serde_json::Error,
    ) -> Self {
        let reason = UnknownReason::InvalidParams(error.to_string());
        Self::new(method, params, reason)
    }

    fn new(method: &str, params: Option<&RawValue>, reason: UnknownReason) -> Self {
        Self {
            method: method.to_owned(),
            params: params
                .and_then(|raw| serde_json::from_str(raw.get()).ok())
                .unwrap_or_default(),
            reason,
        }
    }
}
