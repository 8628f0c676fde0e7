// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.

//! A client of the agent app-server protocol.
//!
//! [`Client`] starts a server or connects to one; [`types`] has what is said on the wire, [`notifications`] what a
//! server tells, and [`server_requests`] what it asks.

#![warn(missing_docs)]

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
mod readme {}

mod client;
#[allow(deprecated, missing_docs)]
mod client_notifications;
#[allow(deprecated, missing_docs)]
mod client_requests;
mod connection;
mod desk;
mod dispatcher;
mod error;
mod events;
mod handshake;
mod maybe;
mod message;
#[allow(deprecated, missing_docs)]
pub mod notifications;
mod options;
#[allow(deprecated, missing_docs)]
mod roles;
#[allow(deprecated, missing_docs)]
pub mod server_requests;
pub mod stdio;
mod threads;
#[cfg(feature = "websocket-rustls")]
mod tls;
pub mod transport;
#[allow(deprecated, missing_docs)]
pub mod types;
#[allow(dead_code)]
mod unknown_notification;
mod version;
#[cfg(feature = "websocket")]
mod websocket;
#[allow(dead_code, unused_imports, unused_macros)]
mod wire;

pub use client::Client;
pub use error::{
    ConnectionClosed, Error, HandlerError, InvalidMessage, ProtocolViolation, Result, RpcError,
    StartFailed, VersionRefused,
};
pub use events::EventStream;
pub use maybe::Maybe;
pub use message::RequestId;
pub use notifications::ServerNotification;
pub use options::ClientOptions;
pub use server_requests::{Approval, ApprovalDecision, Handlers};
pub use stdio::ServerCommand;
pub use threads::{ThreadHandle, TurnControl, TurnHandle, TurnInput, TurnResult};
pub use transport::Transport;
pub use version::{EXPERIMENTAL, PROTOCOL_VERSION, SUPPORTED_VERSIONS};
#[cfg(feature = "websocket")]
pub use websocket::{WebSocketOptions, WebSocketTransport};
