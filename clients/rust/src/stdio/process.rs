//! A server that is a child process.

use std::io;
use std::process::ExitStatus;
use std::time::Duration;

use tokio::io::{AsyncWriteExt, BufReader};
use tokio::process::{Child, ChildStdin, ChildStdout};
use tokio::sync::watch;
use tokio::task::JoinHandle;

use super::command::OnStderr;
use super::lines::Lines;
use super::tail::Tail;
use crate::error::{ConnectionClosed, Error};
use crate::transport::{MessageReader, MessageWriter, Transport};

/// A pipe that someone else holds open must not keep the end of the process from us.
const DRAIN: Duration = Duration::from_millis(500);

/// A process that is being watched. It is stopped when `stop` says so, or when all who could say it are gone.
#[derive(Debug, Clone)]
struct Process {
    stop: watch::Sender<bool>,
    exited: watch::Receiver<Option<Exit>>,
    stderr: Tail,
}

/// How a process ended; none where the system cannot say it.
type Exit = Option<ExitStatus>;

/// Speaks with a child process.
#[derive(Debug)]
pub struct ProcessTransport {
    reader: ProcessReader,
    writer: ProcessWriter,
}

/// What the process writes to standard output.
#[derive(Debug)]
pub struct ProcessReader {
    lines: Lines<BufReader<ChildStdout>>,
    process: Process,
}

/// The standard input of the process.
#[derive(Debug)]
pub struct ProcessWriter {
    input: Option<ChildStdin>,
    process: Process,
}

impl ProcessTransport {
    pub(crate) fn new(
        mut child: Child,
        on_stderr: Option<OnStderr>,
        close_timeout: Duration,
    ) -> io::Result<Self> {
        let missing = || io::Error::other("a pipe of the process is missing");
        let input = child.stdin.take().ok_or_else(missing)?;
        let output = child.stdout.take().ok_or_else(missing)?;
        let errors = child.stderr.take().ok_or_else(missing)?;
        let stderr = Tail::default();
        let reading = tokio::spawn(stderr.clone().read(errors, on_stderr));
        let (stop, stopping) = watch::channel(false);
        let (exit, exited) = watch::channel(None);
        tokio::spawn(async move {
            let status = supervise(child, stopping, close_timeout).await;
            drain(reading).await;
            exit.send_replace(Some(status));
        });
        let process = Process {
            stop,
            exited,
            stderr,
        };
        Ok(Self {
            reader: ProcessReader {
                lines: Lines::new(BufReader::new(output)),
                process: process.clone(),
            },
            writer: ProcessWriter {
                input: Some(input),
                process,
            },
        })
    }
}

async fn supervise(
    mut child: Child,
    mut stopping: watch::Receiver<bool>,
    patience: Duration,
) -> Exit {
    let asked = async move {
        // An error says that all who could ask are gone.
        let _ = stopping.wait_for(|stop| *stop).await;
    };
    let status = tokio::select! {
        status = child.wait() => status,
        () = asked => stop(&mut child, patience).await,
    };
    status.ok()
}

/// The polite way first: a server ends when its input does.
async fn stop(child: &mut Child, patience: Duration) -> io::Result<ExitStatus> {
    if let Ok(status) = tokio::time::timeout(patience, child.wait()).await {
        return status;
    }
    if terminate(child) {
        if let Ok(status) = tokio::time::timeout(patience, child.wait()).await {
            return status;
        }
    }
    child.kill().await?;
    child.wait().await
}

/// Asks the process to end, where the system has a way to.
#[cfg(unix)]
fn terminate(child: &Child) -> bool {
    use rustix::process::{Pid, Signal, kill_process};

    child
        .id()
        .and_then(|id| i32::try_from(id).ok())
        .and_then(Pid::from_raw)
        .is_some_and(|pid| kill_process(pid, Signal::TERM).is_ok())
}

#[cfg(not(unix))]
fn terminate(_child: &Child) -> bool {
    false
}

/// Waits for the last lines, as long as they can be those of the process itself.
async fn drain(mut reading: JoinHandle<()>) {
    if tokio::time::timeout(DRAIN, &mut reading).await.is_err() {
        reading.abort();
    }
}

impl Process {
    async fn exit(&mut self) -> Exit {
        match self.exited.wait_for(Option::is_some).await {
            Ok(exit) => exit.flatten(),
            Err(_) => None,
        }
    }

    async fn farewell(&mut self) -> Error {
        self.stop.send_replace(true);
        let exit = self.exit().await;
        let exit_code = exit.and_then(|status| status.code());
        let signal = exit.and_then(signal_of);
        let how = match (exit_code, signal) {
            (Some(code), _) => format!("exited with code {code}"),
            (None, Some(signal)) => format!("was killed by signal {signal}"),
            (None, None) => "is gone".to_owned(),
        };
        ConnectionClosed {
            reason: format!("The server {how}."),
            exit_code,
            signal,
            stderr: self.stderr.lines(),
            close_code: None,
        }
        .into()
    }
}

#[cfg(unix)]
fn signal_of(status: ExitStatus) -> Option<i32> {
    std::os::unix::process::ExitStatusExt::signal(&status)
}

#[cfg(not(unix))]
fn signal_of(_status: ExitStatus) -> Option<i32> {
    None
}

impl Transport for ProcessTransport {
    type Reader = ProcessReader;
    type Writer = ProcessWriter;

    fn split(self) -> (ProcessReader, ProcessWriter) {
        (self.reader, self.writer)
    }
}

impl MessageReader for ProcessReader {
    async fn read(&mut self) -> Result<Option<String>, Error> {
        let mut exited = self.process.exited.clone();
        let drained = async move {
            // An error says that the one who would tell is gone: so is the process.
            let _ = exited.wait_for(Option::is_some).await;
            tokio::time::sleep(DRAIN).await;
        };
        let line = tokio::select! {
            // A line that is there comes first, however late it is.
            biased;
            line = self.lines.next() => line,
            () = drained => Ok(None),
        };
        match line {
            Ok(Some(line)) => Ok(Some(line)),
            Ok(None) => Err(self.process.farewell().await),
            Err(error) => {
                let reason = format!("The output of the server cannot be read: {error}.");
                Err(ConnectionClosed::new(reason).into())
            }
        }
    }
}

impl MessageWriter for ProcessWriter {
    async fn write(&mut self, mut message: String) -> Result<(), Error> {
        let Some(input) = &mut self.input else {
            return Err(ConnectionClosed::new("The input of the server is closed.").into());
        };
        message.push('\n');
        let written = async {
            input.write_all(message.as_bytes()).await?;
            input.flush().await
        };
        written.await.map_err(|error| {
            let reason = format!("The server does not read its input any more: {error}.");
            ConnectionClosed::new(reason).into()
        })
    }

    async fn close(&mut self) {
        self.input = None;
        self.process.stop.send_replace(true);
        self.process.exit().await;
    }
}
