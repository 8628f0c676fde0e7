//! Everything that can go wrong. Each error is a sentence for people.

use std::fmt;
use std::io;
use std::sync::Arc;
use std::time::Duration;

use serde_json::Value;
use serde_json::value::RawValue;

/// What the calls of this crate return.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// What a handler of a request of the server can fail with. An [`RpcError`] goes out as it is; anything else is
/// an internal error with its message.
pub type HandlerError = Box<dyn std::error::Error + Send + Sync>;

/// Everything that this crate fails with.
///
/// Errors can be cloned: all who wait for something learn of a lost connection.
#[derive(Debug, Clone, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The server answered a request with an error.
    #[error(transparent)]
    Rpc(#[from] RpcError),
    /// There was no answer in time. The request may still take effect; a late answer is ignored.
    #[error(
        "The server did not answer {method} within {after:?}. Is it still working? \
         A longer time is set with `with_request_timeout`."
    )]
    RequestTimeout {
        /// What was asked.
        method: String,
        /// How long the answer was waited for.
        after: Duration,
    },
    /// The connection is gone, and with it whatever was waited for.
    #[error(transparent)]
    ConnectionClosed(#[from] ConnectionClosed),
    /// The server sent something that is no message of the protocol. The connection is closed.
    #[error(transparent)]
    ProtocolViolation(#[from] ProtocolViolation),
    /// Server and client have no protocol version in common.
    #[error(transparent)]
    VersionRefused(#[from] VersionRefused),
    /// The server could not be started, or reached.
    #[error(transparent)]
    StartFailed(#[from] StartFailed),
    /// Events came faster than they were read, and more of them than the reader may be behind.
    #[error(
        "More than {limit} events were waiting to be read; the later ones were dropped. \
         Read events as they come, or raise `event_buffer`."
    )]
    EventsDropped {
        /// How many may wait.
        limit: usize,
    },
    /// Something is not what this version of the protocol says.
    #[error(transparent)]
    InvalidMessage(#[from] InvalidMessage),
}

/// The answer to a request, where it is an error.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
#[error("{message} ({code})")]
#[non_exhaustive]
pub struct RpcError {
    /// What kind of error it is.
    pub code: i64,
    /// What happened, in words.
    pub message: String,
    /// What was added to the error, as it came.
    pub data: Option<Value>,
}

impl RpcError {
    /// The method is not there.
    pub const METHOD_NOT_FOUND: i64 = -32601;
    /// The params are not what the method takes.
    pub const INVALID_PARAMS: i64 = -32602;
    /// Something went wrong on the way to the answer.
    pub const INTERNAL_ERROR: i64 = -32603;

    /// An error without data.
    pub fn new(code: i64, message: impl Into<String>) -> Self {
        Self {
            code,
            message: message.into(),
            data: None,
        }
    }

    /// Adds data to it.
    pub fn with_data(mut self, data: Value) -> Self {
        self.data = Some(data);
        self
    }
}

/// How a connection ended, as far as it is known.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ConnectionClosed {
    /// What happened, in words.
    pub reason: String,
    /// The code that the process of the server exited with.
    pub exit_code: Option<i32>,
    /// The number of the signal that killed it.
    pub signal: Option<i32>,
    /// The last lines that it wrote to standard error.
    pub stderr: Vec<String>,
    /// The code that a WebSocket was closed with.
    pub close_code: Option<u16>,
}

impl ConnectionClosed {
    /// A connection that ended for a reason, told as a sentence.
    pub fn new(reason: impl Into<String>) -> Self {
        Self {
            reason: reason.into(),
            ..Self::default()
        }
    }
}

impl fmt::Display for ConnectionClosed {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.reason)?;
        if self.stderr.is_empty() {
            return Ok(());
        }
        write!(formatter, " Its last words:\n{}", self.stderr.join("\n"))
    }
}

impl std::error::Error for ConnectionClosed {}

/// What a server sent that is no message of the protocol.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ProtocolViolation {
    /// What it sent: the whole line.
    pub line: String,
    /// Why it is no message.
    pub reason: String,
}

impl ProtocolViolation {
    /// How much of the line is shown.
    const SHOWN: usize = 200;

    pub(crate) fn new(line: impl Into<String>, reason: impl Into<String>) -> Self {
        Self {
            line: line.into(),
            reason: reason.into(),
        }
    }
}

impl fmt::Display for ProtocolViolation {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shown: String = self.line.chars().take(Self::SHOWN).collect();
        let more = if shown.len() < self.line.len() {
            "…"
        } else {
            ""
        };
        write!(
            formatter,
            "The server sent a line that is no message: {}. The line: {shown}{more}\n\
             A server may write only messages to standard output; logs belong on standard error.",
            self.reason,
        )
    }
}

impl std::error::Error for ProtocolViolation {}

/// What client and server speak, where they have nothing in common.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
#[error(
    "The server speaks protocol {}, this client {}. Use a client that was generated for one of the versions of \
     the server.",
    .supported.join(", "),
    .offered.join(", ")
)]
#[non_exhaustive]
pub struct VersionRefused {
    /// What this client speaks.
    pub offered: Vec<String>,
    /// What the server speaks.
    pub supported: Vec<String>,
    /// The answer of the server.
    #[source]
    pub answer: RpcError,
}

/// Why there is no server to speak to.
#[derive(Debug, Clone, thiserror::Error)]
#[error("{message}")]
#[non_exhaustive]
pub struct StartFailed {
    /// What was tried, and what to look at.
    pub message: String,
    /// What the system says.
    #[source]
    pub source: Arc<io::Error>,
}

impl StartFailed {
    pub(crate) fn new(message: String, source: io::Error) -> Self {
        Self {
            message,
            source: Arc::new(source),
        }
    }
}

/// What could not be read as a type of the protocol, or written.
#[derive(Debug, Clone, thiserror::Error)]
#[error("{method} is not as this version of the protocol says: {source}")]
#[non_exhaustive]
pub struct InvalidMessage {
    /// The method that it belongs to.
    pub method: String,
    /// What came; none where something could not be written.
    pub value: Option<Value>,
    /// What is wrong with it.
    #[source]
    pub source: Arc<serde_json::Error>,
}

impl InvalidMessage {
    pub(crate) fn new(method: &str, value: Option<&RawValue>, source: serde_json::Error) -> Self {
        Self {
            method: method.to_owned(),
            value: value.and_then(|raw| serde_json::from_str(raw.get()).ok()),
            source: Arc::new(source),
        }
    }
}
