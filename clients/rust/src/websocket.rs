//! Connections over WebSocket: one message a text frame.

use std::fmt;
use std::io;
use std::time::Duration;

use futures_util::stream::{SplitSink, SplitStream};
use futures_util::{SinkExt, StreamExt};
use tokio::net::TcpStream;
use tokio_tungstenite::tungstenite::client::IntoClientRequest;
use tokio_tungstenite::tungstenite::handshake::client::Request;
use tokio_tungstenite::tungstenite::http::header::{AUTHORIZATION, HeaderName, HeaderValue};
use tokio_tungstenite::tungstenite::protocol::WebSocketConfig;
use tokio_tungstenite::tungstenite::{self, Message};
use tokio_tungstenite::{MaybeTlsStream, WebSocketStream};

use crate::client::Client;
use crate::error::{ConnectionClosed, Error, Result, StartFailed};
use crate::options::ClientOptions;
use crate::transport::{MessageReader, MessageWriter, Transport};

/// Bytes; far above any real message.
const MAX_MESSAGE_SIZE: usize = 64 * 1024 * 1024;

/// How long the other side may take to agree to the end.
const CLOSE_TIMEOUT: Duration = Duration::from_secs(2);

type Socket = WebSocketStream<MaybeTlsStream<TcpStream>>;

/// What is said when a WebSocket is opened.
#[derive(Clone, Default)]
pub struct WebSocketOptions {
    bearer_token: Option<String>,
    headers: Vec<(String, String)>,
}

impl WebSocketOptions {
    /// Nothing in particular.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sent in the header `Authorization`.
    pub fn bearer_token(mut self, token: impl Into<String>) -> Self {
        self.bearer_token = Some(token.into());
        self
    }

    /// Adds a header.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }
}

/// Without what must not be seen in logs.
impl fmt::Debug for WebSocketOptions {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<_> = self.headers.iter().map(|(name, _)| name).collect();
        formatter
            .debug_struct("WebSocketOptions")
            .field("bearer_token", &self.bearer_token.is_some())
            .field("headers", &names)
            .finish()
    }
}

impl Client {
    /// Connects to a server that listens at an address, as `ws://127.0.0.1:4500`, and does the handshake.
    ///
    /// # Errors
    ///
    /// [`Error::StartFailed`] when there is no WebSocket at the address, and those of [`connect`](Client::connect).
    pub async fn connect_websocket(
        url: &str,
        websocket: WebSocketOptions,
        options: ClientOptions,
    ) -> Result<Self> {
        let transport = WebSocketTransport::open(url, websocket).await?;
        Self::connect(transport, options).await
    }
}

/// A connection over WebSocket.
#[derive(Debug)]
pub struct WebSocketTransport {
    socket: Socket,
}

/// What comes over a WebSocket.
#[derive(Debug)]
pub struct WebSocketReader {
    frames: SplitStream<Socket>,
}

/// What goes over a WebSocket.
#[derive(Debug)]
pub struct WebSocketWriter {
    frames: SplitSink<Socket, Message>,
}

impl WebSocketTransport {
    /// Opens a WebSocket.
    ///
    /// # Errors
    ///
    /// [`Error::StartFailed`]
    pub async fn open(url: &str, options: WebSocketOptions) -> Result<Self> {
        let failed = |error: &dyn fmt::Display| {
            let message =
                format!("There is no connection to {url}: {error}. Does a server listen there?");
            Error::from(StartFailed::new(
                message,
                io::Error::other(error.to_string()),
            ))
        };
        let mut request = url.into_client_request().map_err(|error| failed(&error))?;
        let bearer = options.bearer_token.map(|token| format!("Bearer {token}"));
        let bearer = bearer.map(|value| (AUTHORIZATION.to_string(), value));
        for (name, value) in options.headers.into_iter().chain(bearer) {
            let name = HeaderName::try_from(name).map_err(|error| failed(&error))?;
            let mut value = HeaderValue::try_from(value).map_err(|error| failed(&error))?;
            value.set_sensitive(true);
            request.headers_mut().append(name, value);
        }
        let socket = connect(request).await.map_err(|error| failed(&error))?;
        Ok(Self { socket })
    }
}

async fn connect(request: Request) -> tungstenite::Result<Socket> {
    let config = WebSocketConfig::default()
        .max_message_size(Some(MAX_MESSAGE_SIZE))
        .max_frame_size(Some(MAX_MESSAGE_SIZE));
    #[cfg(not(feature = "websocket-rustls"))]
    let connected = tokio_tungstenite::connect_async_with_config(request, Some(config), true);
    #[cfg(feature = "websocket-rustls")]
    let connected = {
        let connector = crate::tls::connector().map_err(tungstenite::error::TlsError::from)?;
        tokio_tungstenite::connect_async_tls_with_config(
            request,
            Some(config),
            true,
            Some(connector),
        )
    };
    let (socket, _) = connected.await?;
    Ok(socket)
}

impl Transport for WebSocketTransport {
    type Reader = WebSocketReader;
    type Writer = WebSocketWriter;

    fn split(self) -> (WebSocketReader, WebSocketWriter) {
        let (writer, reader) = self.socket.split();
        (
            WebSocketReader { frames: reader },
            WebSocketWriter { frames: writer },
        )
    }
}

impl MessageReader for WebSocketReader {
    async fn read(&mut self) -> Result<Option<String>> {
        loop {
            match self.frames.next().await {
                Some(Ok(Message::Text(text))) => return Ok(Some(text.as_str().to_owned())),
                Some(Ok(Message::Close(frame))) => {
                    let (code, why) = frame.map_or((None, String::new()), |frame| {
                        (Some(u16::from(frame.code)), frame.reason.to_string())
                    });
                    return Err(closed(code, &why));
                }
                // Pings are answered by the socket itself.
                Some(Ok(_)) => {}
                Some(Err(error)) => return Err(broken(&error)),
                None => return Ok(None),
            }
        }
    }
}

fn closed(close_code: Option<u16>, why: &str) -> Error {
    let code = close_code.map_or(String::new(), |code| format!(" with code {code}"));
    let why = if why.is_empty() {
        String::new()
    } else {
        format!(": {why}")
    };
    ConnectionClosed {
        close_code,
        ..ConnectionClosed::new(format!("The server closed the connection{code}{why}."))
    }
    .into()
}

fn broken(error: &tungstenite::Error) -> Error {
    ConnectionClosed::new(format!("The connection broke: {error}.")).into()
}

impl MessageWriter for WebSocketWriter {
    async fn write(&mut self, message: String) -> Result<()> {
        self.frames
            .send(Message::text(message))
            .await
            .map_err(|error| broken(&error))
    }

    async fn close(&mut self) {
        // A socket that is gone, or whose other side says nothing, is closed too.
        let _ = tokio::time::timeout(CLOSE_TIMEOUT, self.frames.close()).await;
    }
}
