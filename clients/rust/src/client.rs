//! The client.

use std::sync::Arc;
use std::time::Duration;

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::connection::Connection;
use crate::desk::Desk;
use crate::dispatcher::Dispatcher;
use crate::error::{Error, InvalidMessage, Result};
use crate::events::EventStream;
use crate::handshake::handshake;
use crate::notifications::ServerNotification;
use crate::options::ClientOptions;
use crate::roles::ServerInfo;
use crate::stdio::ServerCommand;
use crate::transport::Transport;

/// A connection to one server, after the handshake.
///
/// Every request of the protocol is a method. A client can be cloned: all clones speak over the same connection,
/// which is closed by [`close`](Client::close), or in the background when the last of them is dropped. Requests can
/// be cancelled by dropping their futures; the server may have heard of them.
#[derive(Debug, Clone)]
pub struct Client {
    pub(crate) inner: Arc<Inner>,
    request_timeout: Option<Duration>,
}

#[derive(Debug)]
pub(crate) struct Inner {
    pub(crate) dispatcher: Arc<Dispatcher>,
    pub(crate) event_buffer: usize,
    connection: Connection,
    server: ServerInfo,
}

impl Client {
    /// Starts a server as a child process and does the handshake over its standard input and output.
    ///
    /// The process belongs to the client: it ends with the connection.
    ///
    /// # Errors
    ///
    /// [`Error::StartFailed`], and those of [`connect`](Client::connect); the process is then gone.
    pub async fn spawn(command: ServerCommand, options: ClientOptions) -> Result<Self> {
        Self::connect(command.start()?, options).await
    }

    /// Does the handshake over a transport. When it fails, the transport is closed.
    ///
    /// # Errors
    ///
    /// [`Error::VersionRefused`], [`Error::Rpc`], [`Error::RequestTimeout`], [`Error::ConnectionClosed`],
    /// [`Error::ProtocolViolation`] or [`Error::InvalidMessage`].
    pub async fn connect(transport: impl Transport, options: ClientOptions) -> Result<Self> {
        let ClientOptions {
            client_info,
            capabilities,
            on_approval,
            handlers,
            request_timeout,
            event_buffer,
        } = options;
        let dispatcher = Arc::new(Dispatcher::default());
        let desk = Arc::new(Desk::new(handlers, on_approval));
        let connection = Connection::open(transport, Arc::clone(&dispatcher), desk);
        match handshake(&connection, client_info, capabilities, request_timeout).await {
            Ok(server) => Ok(Self {
                inner: Arc::new(Inner {
                    dispatcher,
                    event_buffer,
                    connection,
                    server,
                }),
                request_timeout,
            }),
            Err(error) => {
                connection.close().await;
                Err(error)
            }
        }
    }

    /// What the server said about itself in the handshake.
    pub fn server(&self) -> &ServerInfo {
        &self.inner.server
    }

    /// A client of the same connection that waits longer for answers, or less long; `None`: without limit.
    pub fn with_request_timeout(&self, timeout: impl Into<Option<Duration>>) -> Self {
        Self {
            inner: Arc::clone(&self.inner),
            request_timeout: timeout.into(),
        }
    }

    /// Everything that the server tells from now on.
    pub fn notifications(&self) -> EventStream<ServerNotification> {
        self.inner.dispatcher.stream(self.inner.event_buffer)
    }

    /// Sends any request by its name on the wire, also one that this crate does not know.
    ///
    /// # Errors
    ///
    /// [`Error::Rpc`], [`Error::RequestTimeout`], [`Error::ConnectionClosed`], [`Error::ProtocolViolation`], or
    /// [`Error::InvalidMessage`] when the result is none of the wanted type.
    pub async fn request<R: DeserializeOwned>(
        &self,
        method: &str,
        params: impl Serialize,
    ) -> Result<R> {
        self.call(method, Some(params)).await
    }

    /// As [`request`](Client::request); params can be left out.
    pub(crate) async fn call<R: DeserializeOwned>(
        &self,
        method: &str,
        params: Option<impl Serialize>,
    ) -> Result<R> {
        let raw = self
            .inner
            .connection
            .request(method, params, self.request_timeout)
            .await?;
        serde_json::from_str(raw.get())
            .map_err(|error| InvalidMessage::new(method, Some(&raw), error).into())
    }

    /// Sends a notification by its name on the wire; returns when it is written.
    ///
    /// # Errors
    ///
    /// [`Error::ConnectionClosed`] or [`Error::ProtocolViolation`] when the connection is gone.
    pub async fn notify(&self, method: &str, params: impl Serialize) -> Result<()> {
        self.tell(method, Some(params)).await
    }

    /// As [`notify`](Client::notify); params can be left out.
    pub(crate) async fn tell(&self, method: &str, params: Option<impl Serialize>) -> Result<()> {
        self.inner.connection.notify(method, params).await
    }

    /// Waits until the connection is gone, by whichever side, and says why.
    pub async fn closed(&self) -> Error {
        self.inner.connection.closed().await
    }

    /// Closes the connection and waits until the server is gone. What is still waited for ends with
    /// [`Error::ConnectionClosed`]. Can be called again, and by several at once.
    pub async fn close(&self) {
        self.inner.connection.close().await;
    }
}
