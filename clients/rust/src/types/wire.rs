// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.

//! Types of the protocol: wire.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use crate::wire;

/// The id of a request: a string or an integer, chosen by the side that asks.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum RequestId {
    /// A value of the kind `string`.
    String(String),
    /// A value of the kind `int64`.
    Integer(i64),
    /// What this crate does not know, as it came.
    Unknown(Value),
}

impl<'de> Deserialize<'de> for RequestId {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        if let Some(known) = wire::attempt(&value, Value::is_string) {
            return Ok(Self::String(known));
        }
        if let Some(known) = wire::attempt(&value, Value::is_number) {
            return Ok(Self::Integer(known));
        }
        Ok(Self::Unknown(value))
    }
}

impl Serialize for RequestId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::String(value) => value.serialize(serializer),
            Self::Integer(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

impl From<String> for RequestId {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<i64> for RequestId {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

/// Where the fault is.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct InvalidParamsData {
    /// JSON pointer into the params; empty for the params as a whole.
    pub pointer: String,
}

impl InvalidParamsData {
    /// What can be left out is.
    pub fn new(pointer: impl Into<String>) -> Self {
        Self {
            pointer: pointer.into(),
        }
    }
}

/// What could be spoken instead.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UnsupportedVersionData {
    /// The protocol versions that the server speaks.
    pub supported_versions: Vec<String>,
}

impl UnsupportedVersionData {
    /// What can be left out is.
    pub fn new(supported_versions: Vec<String>) -> Self {
        Self { supported_versions }
    }
}

/// The thread that was asked for.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadErrorData {
    /// The id from the request.
    pub thread_id: String,
}

impl ThreadErrorData {
    /// What can be left out is.
    pub fn new(thread_id: impl Into<String>) -> Self {
        Self {
            thread_id: thread_id.into(),
        }
    }
}

/// The turn that was asked for.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TurnErrorData {
    /// The thread from the request.
    pub thread_id: String,
    /// The turn from the request.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub turn_id: Option<String>,
}

impl TurnErrorData {
    /// What can be left out is.
    pub fn new(thread_id: impl Into<String>) -> Self {
        Self {
            thread_id: thread_id.into(),
            turn_id: None,
        }
    }

    /// Sets `turn_id`.
    pub fn with_turn_id(mut self, turn_id: impl Into<String>) -> Self {
        self.turn_id = Some(turn_id.into());
        self
    }
}

/// The process that was asked for.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ProcessErrorData {
    /// The id from the request.
    pub process_id: String,
}

impl ProcessErrorData {
    /// What can be left out is.
    pub fn new(process_id: impl Into<String>) -> Self {
        Self {
            process_id: process_id.into(),
        }
    }
}

/// What the operating system says.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct FileErrorData {
    /// The file or folder that could not be worked with.
    pub path: String,
    /// The name of the error, such as `ENOENT`.
    pub code: String,
    /// Its number on the system of the server.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub errno: Option<i32>,
}

impl FileErrorData {
    /// What can be left out is.
    pub fn new(path: impl Into<String>, code: impl Into<String>) -> Self {
        Self {
            path: path.into(),
            code: code.into(),
            errno: None,
        }
    }

    /// Sets `errno`.
    pub fn with_errno(mut self, errno: i32) -> Self {
        self.errno = Some(errno);
        self
    }
}
