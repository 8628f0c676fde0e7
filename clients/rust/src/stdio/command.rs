//! The command that starts a server.

use std::ffi::OsStr;
use std::fmt;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::sync::Arc;
use std::time::Duration;

use tokio::process::Command;

use super::process::ProcessTransport;
use crate::error::{Error, Result, StartFailed};

const CLOSE_TIMEOUT: Duration = Duration::from_secs(2);

pub(crate) type OnStderr = Arc<dyn Fn(&str) + Send + Sync>;

/// How a server is started. By default it is `codex app-server`, from the `PATH`.
pub struct ServerCommand {
    command: Command,
    folder: Option<PathBuf>,
    on_stderr: Option<OnStderr>,
    close_timeout: Duration,
}

impl Default for ServerCommand {
    fn default() -> Self {
        Self::new("codex").arg("app-server")
    }
}

impl ServerCommand {
    /// A program, by its path or by its name on the `PATH`.
    pub fn new(program: impl AsRef<OsStr>) -> Self {
        Self {
            command: Command::new(program),
            folder: None,
            on_stderr: None,
            close_timeout: CLOSE_TIMEOUT,
        }
    }

    /// Adds an argument.
    pub fn arg(mut self, arg: impl AsRef<OsStr>) -> Self {
        self.command.arg(arg);
        self
    }

    /// Adds arguments.
    pub fn args(mut self, args: impl IntoIterator<Item = impl AsRef<OsStr>>) -> Self {
        self.command.args(args);
        self
    }

    /// Sets a variable of the environment, which is otherwise that of this process.
    pub fn env(mut self, name: impl AsRef<OsStr>, value: impl AsRef<OsStr>) -> Self {
        self.command.env(name, value);
        self
    }

    /// Takes a variable out of the environment.
    pub fn env_remove(mut self, name: impl AsRef<OsStr>) -> Self {
        self.command.env_remove(name);
        self
    }

    /// The folder that the server is started in.
    pub fn current_dir(mut self, folder: impl AsRef<Path>) -> Self {
        self.command.current_dir(&folder);
        self.folder = Some(folder.as_ref().to_owned());
        self
    }

    /// Gets what the server writes to standard error, line by line. The last lines are kept for errors anyway.
    pub fn on_stderr(mut self, on_stderr: impl Fn(&str) + Send + Sync + 'static) -> Self {
        self.on_stderr = Some(Arc::new(on_stderr));
        self
    }

    /// How long the process may take to end by itself after its input was closed, and once more after it was asked to:
    /// 2 seconds when nothing is said.
    pub fn close_timeout(mut self, timeout: Duration) -> Self {
        self.close_timeout = timeout;
        self
    }

    /// Starts the process. It is killed when the transport is dropped.
    ///
    /// # Errors
    ///
    /// [`Error::StartFailed`] when there is no such program, folder or permission.
    pub fn start(mut self) -> Result<ProcessTransport> {
        let child = self
            .command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .kill_on_drop(true)
            .spawn()
            .map_err(|error| self.start_failed(error))?;
        ProcessTransport::new(child, self.on_stderr.take(), self.close_timeout)
            .map_err(|error| self.start_failed(error))
    }

    fn start_failed(&self, error: io::Error) -> Error {
        let program = self.command.as_std().get_program().to_string_lossy();
        let reason = match (&self.folder, error.kind()) {
            (None, io::ErrorKind::NotFound) => "there is no such command".to_owned(),
            (Some(folder), io::ErrorKind::NotFound) => {
                format!(
                    "there is no such command, or no folder {}",
                    folder.display()
                )
            }
            _ => error.to_string(),
        };
        let message = format!(
            "The server could not be started: {program}: {reason}. Is it installed, and on the PATH?"
        );
        StartFailed::new(message, error).into()
    }
}

impl fmt::Debug for ServerCommand {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("ServerCommand")
            .field("command", &self.command)
            .field("on_stderr", &self.on_stderr.is_some())
            .field("close_timeout", &self.close_timeout)
            .finish()
    }
}
