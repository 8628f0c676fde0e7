// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.

//! Types of the protocol: commands.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::*;
use crate::maybe::Maybe;
use crate::wire::text_enum;

/// A command to run. It belongs to the connection, not to a thread, and ends with the connection.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CommandExecParams {
    /// The program and its arguments, at least one word. No shell reads them.
    pub command: Vec<String>,
    /// The folder to run it in. That of the server when left out.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub cwd: Maybe<String>,
    /// Variables to change in the environment that the server gives it; null takes one out.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub env: Maybe<BTreeMap<String, Option<String>>>,
    /// A name for the process that the client makes up, unique on its connection. Needed for a
    /// terminal, for streams and to talk to the process later.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub process_id: Maybe<String>,
    /// Run it in a terminal, with input and output as streams. No when left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tty: Option<bool>,
    /// How large the terminal is at first. Only with `tty`.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub size: Maybe<CommandExecTerminalSize>,
    /// Input will come with `command/exec/write`. No when left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stream_stdin: Option<bool>,
    /// Send output as it comes, with `command/exec/outputDelta`; the result is then without it. No
    /// when left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stream_stdout_stderr: Option<bool>,
    /// How many bytes of output to keep, of each of the two streams; the rest is dropped. The
    /// server has a limit of its own when left out. Not with `disableOutputCap`.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub output_bytes_cap: Maybe<u64>,
    /// Keep all output. Not with `outputBytesCap`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub disable_output_cap: Option<bool>,
    /// How long it may run before it is ended. The server has a limit of its own when left out. Not
    /// with `disableTimeout`. In milliseconds.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub timeout_ms: Maybe<i64>,
    /// Let it run as long as it likes. Not with `timeoutMs`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub disable_timeout: Option<bool>,
    /// What it can reach. As configured when left out. Not with `permissionProfile`.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub sandbox_policy: Maybe<SandboxPolicy>,
}

impl CommandExecParams {
    /// What can be left out is.
    pub fn new(command: Vec<String>) -> Self {
        Self {
            command,
            cwd: Maybe::Absent,
            env: Maybe::Absent,
            process_id: Maybe::Absent,
            tty: None,
            size: Maybe::Absent,
            stream_stdin: None,
            stream_stdout_stderr: None,
            output_bytes_cap: Maybe::Absent,
            disable_output_cap: None,
            timeout_ms: Maybe::Absent,
            disable_timeout: None,
            sandbox_policy: Maybe::Absent,
        }
    }

    /// Sets `cwd`.
    pub fn with_cwd(mut self, cwd: impl Into<Maybe<String>>) -> Self {
        self.cwd = cwd.into();
        self
    }

    /// Sets `env`.
    pub fn with_env(mut self, env: impl Into<Maybe<BTreeMap<String, Option<String>>>>) -> Self {
        self.env = env.into();
        self
    }

    /// Sets `process_id`.
    pub fn with_process_id(mut self, process_id: impl Into<Maybe<String>>) -> Self {
        self.process_id = process_id.into();
        self
    }

    /// Sets `tty`.
    pub fn with_tty(mut self, tty: bool) -> Self {
        self.tty = Some(tty);
        self
    }

    /// Sets `size`.
    pub fn with_size(mut self, size: impl Into<Maybe<CommandExecTerminalSize>>) -> Self {
        self.size = size.into();
        self
    }

    /// Sets `stream_stdin`.
    pub fn with_stream_stdin(mut self, stream_stdin: bool) -> Self {
        self.stream_stdin = Some(stream_stdin);
        self
    }

    /// Sets `stream_stdout_stderr`.
    pub fn with_stream_stdout_stderr(mut self, stream_stdout_stderr: bool) -> Self {
        self.stream_stdout_stderr = Some(stream_stdout_stderr);
        self
    }

    /// Sets `output_bytes_cap`.
    pub fn with_output_bytes_cap(mut self, output_bytes_cap: impl Into<Maybe<u64>>) -> Self {
        self.output_bytes_cap = output_bytes_cap.into();
        self
    }

    /// Sets `disable_output_cap`.
    pub fn with_disable_output_cap(mut self, disable_output_cap: bool) -> Self {
        self.disable_output_cap = Some(disable_output_cap);
        self
    }

    /// Sets `timeout_ms`.
    pub fn with_timeout_ms(mut self, timeout_ms: impl Into<Maybe<i64>>) -> Self {
        self.timeout_ms = timeout_ms.into();
        self
    }

    /// Sets `disable_timeout`.
    pub fn with_disable_timeout(mut self, disable_timeout: bool) -> Self {
        self.disable_timeout = Some(disable_timeout);
        self
    }

    /// Sets `sandbox_policy`.
    pub fn with_sandbox_policy(mut self, sandbox_policy: impl Into<Maybe<SandboxPolicy>>) -> Self {
        self.sandbox_policy = sandbox_policy.into();
        self
    }
}

/// How large a terminal is, counted in characters.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CommandExecTerminalSize {
    /// Lines.
    pub rows: u16,
    /// Characters in a line.
    pub cols: u16,
}

impl CommandExecTerminalSize {
    /// What can be left out is.
    pub fn new(rows: u16, cols: u16) -> Self {
        Self { rows, cols }
    }
}

/// What became of the command. It comes when the process has ended, after the last of its output.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CommandExecResponse {
    /// The exit code; 124 when the time was up. Before 2026-06 the request fails then.
    pub exit_code: i32,
    /// Standard output; empty when it was streamed.
    pub stdout: String,
    /// Standard error; empty when it was streamed.
    pub stderr: String,
}

impl CommandExecResponse {
    /// What can be left out is.
    pub fn new(exit_code: i32, stdout: impl Into<String>, stderr: impl Into<String>) -> Self {
        Self {
            exit_code,
            stdout: stdout.into(),
            stderr: stderr.into(),
        }
    }
}

/// Input for a running process.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CommandExecWriteParams {
    /// The `processId` of the `command/exec`, on the same connection.
    pub process_id: String,
    /// The bytes to write. Bytes in base64.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub delta_base64: Maybe<String>,
    /// The input ends here, after these bytes if there are any. No when left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub close_stdin: Option<bool>,
}

impl CommandExecWriteParams {
    /// What can be left out is.
    pub fn new(process_id: impl Into<String>) -> Self {
        Self {
            process_id: process_id.into(),
            delta_base64: Maybe::Absent,
            close_stdin: None,
        }
    }

    /// Sets `delta_base64`.
    pub fn with_delta_base64(mut self, delta_base64: impl Into<Maybe<String>>) -> Self {
        self.delta_base64 = delta_base64.into();
        self
    }

    /// Sets `close_stdin`.
    pub fn with_close_stdin(mut self, close_stdin: bool) -> Self {
        self.close_stdin = Some(close_stdin);
        self
    }
}

/// The input was passed on.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CommandExecWriteResponse {}

impl CommandExecWriteResponse {
    /// All is left out.
    pub fn new() -> Self {
        Self {}
    }
}

/// A new size for the terminal of a running process.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CommandExecResizeParams {
    /// The `processId` of the `command/exec`, on the same connection.
    pub process_id: String,
    /// How large it is now.
    pub size: CommandExecTerminalSize,
}

impl CommandExecResizeParams {
    /// What can be left out is.
    pub fn new(process_id: impl Into<String>, size: CommandExecTerminalSize) -> Self {
        Self {
            process_id: process_id.into(),
            size,
        }
    }
}

/// The terminal has its new size.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CommandExecResizeResponse {}

impl CommandExecResizeResponse {
    /// All is left out.
    pub fn new() -> Self {
        Self {}
    }
}

/// A running process to end.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CommandExecTerminateParams {
    /// The `processId` of the `command/exec`, on the same connection.
    pub process_id: String,
}

impl CommandExecTerminateParams {
    /// What can be left out is.
    pub fn new(process_id: impl Into<String>) -> Self {
        Self {
            process_id: process_id.into(),
        }
    }
}

/// The process was told to end; the result of its `command/exec` still comes.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CommandExecTerminateResponse {}

impl CommandExecTerminateResponse {
    /// All is left out.
    pub fn new() -> Self {
        Self {}
    }
}

/// The next bytes that a running process put out. Only the connection that started it gets them.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CommandExecOutputDeltaNotification {
    /// The `processId` of the `command/exec`, on the same connection.
    pub process_id: String,
    /// Where they came out.
    pub stream: CommandExecOutputStream,
    /// The bytes. A character can be split between two of these. Bytes in base64.
    pub delta_base64: String,
    /// These are the last ones of the stream that are sent, because `outputBytesCap` was reached.
    pub cap_reached: bool,
}

impl CommandExecOutputDeltaNotification {
    /// What can be left out is.
    pub fn new(
        process_id: impl Into<String>,
        stream: CommandExecOutputStream,
        delta_base64: impl Into<String>,
        cap_reached: bool,
    ) -> Self {
        Self {
            process_id: process_id.into(),
            stream,
            delta_base64: delta_base64.into(),
            cap_reached,
        }
    }
}

/// Where output came out.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CommandExecOutputStream {
    /// Standard output, or the terminal: there the two are one.
    Stdout,
    /// Standard error.
    Stderr,
    /// A value that this crate does not know.
    Unknown(String),
}

impl CommandExecOutputStream {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Stdout => "stdout",
            Self::Stderr => "stderr",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for CommandExecOutputStream {
    fn from(text: &str) -> Self {
        match text {
            "stdout" => Self::Stdout,
            "stderr" => Self::Stderr,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

text_enum!(CommandExecOutputStream);
