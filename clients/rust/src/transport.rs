//! What carries messages.

use std::future::Future;

use crate::error::Error;

/// Carries messages, each of them one JSON text: a line over stdio, a text frame over a WebSocket.
///
/// This crate brings those for child processes and WebSockets; others are a few lines. A transport is taken apart
/// when the connection begins, so that both directions can wait at the same time.
pub trait Transport: Send + 'static {
    /// What the other side sends.
    type Reader: MessageReader;
    /// What is sent to it.
    type Writer: MessageWriter;

    /// Gives out both directions.
    fn split(self) -> (Self::Reader, Self::Writer);
}

/// The messages of the other side.
pub trait MessageReader: Send + 'static {
    /// The next message; none when the other side has closed the connection and nothing more can be said about it.
    ///
    /// # Errors
    ///
    /// Says why there are no more messages. An [`Error::ConnectionClosed`] is what users of the client get to see.
    fn read(&mut self) -> impl Future<Output = Result<Option<String>, Error>> + Send;
}

/// The way to the other side. It is used by one task: a message is written whole before the next one.
pub trait MessageWriter: Send + 'static {
    /// Hands over one message; returns when there is room for another one.
    ///
    /// # Errors
    ///
    /// When nothing can be written any more. The reader is then asked why.
    fn write(&mut self, message: String) -> impl Future<Output = Result<(), Error>> + Send;

    /// Closes the connection; returns when all that belongs to it is gone.
    fn close(&mut self) -> impl Future<Output = ()> + Send;
}
