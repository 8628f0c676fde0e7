//! What can be said about a client when it is made.

use std::fmt;
use std::time::Duration;

use crate::desk::{Handlers, OnApproval, boxed_approval};
use crate::error::HandlerError;
use crate::roles::{Capabilities, ClientInfo};
use crate::server_requests::{Approval, ApprovalDecision};

const REQUEST_TIMEOUT: Duration = Duration::from_secs(60);
const EVENT_BUFFER: usize = 65_536;

/// How a client introduces itself, and who answers the server.
pub struct ClientOptions {
    pub(crate) client_info: Option<ClientInfo>,
    pub(crate) capabilities: Option<Capabilities>,
    pub(crate) on_approval: Option<OnApproval>,
    pub(crate) handlers: Handlers,
    pub(crate) request_timeout: Option<Duration>,
    pub(crate) event_buffer: usize,
}

impl Default for ClientOptions {
    fn default() -> Self {
        Self {
            client_info: None,
            capabilities: None,
            on_approval: None,
            handlers: Handlers::new(),
            request_timeout: Some(REQUEST_TIMEOUT),
            event_buffer: EVENT_BUFFER,
        }
    }
}

impl ClientOptions {
    /// A client that declines whatever it is asked.
    pub fn new() -> Self {
        Self::default()
    }

    /// Who this client is. This crate introduces itself when nothing is said.
    pub fn client_info(mut self, client_info: ClientInfo) -> Self {
        self.client_info = Some(client_info);
        self
    }

    /// What this client can do. Whether it knows the experimental part of the protocol is said by itself.
    pub fn capabilities(mut self, capabilities: Capabilities) -> Self {
        self.capabilities = Some(capabilities);
        self
    }

    /// Decides every approval that has no handler of its own. The future is dropped when its answer is not needed
    /// any more. When nothing is said, approvals are declined.
    pub fn on_approval<F, A>(mut self, on_approval: F) -> Self
    where
        F: Fn(Approval) -> A + Send + Sync + 'static,
        A: Future<Output = Result<ApprovalDecision, HandlerError>> + Send + 'static,
    {
        self.on_approval = Some(boxed_approval(on_approval));
        self
    }

    /// Answers to requests of the server, by method.
    pub fn handlers(mut self, handlers: Handlers) -> Self {
        self.handlers = handlers;
        self
    }

    /// How long to wait for an answer: 60 seconds when nothing is said, `None` without limit. Turns may take any
    /// time.
    pub fn request_timeout(mut self, timeout: impl Into<Option<Duration>>) -> Self {
        self.request_timeout = timeout.into();
        self
    }

    /// How many events may wait for a reader: 65,536 when nothing is said.
    pub fn event_buffer(mut self, events: usize) -> Self {
        self.event_buffer = events;
        self
    }
}

impl fmt::Debug for ClientOptions {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("ClientOptions")
            .field("client_info", &self.client_info)
            .field("capabilities", &self.capabilities)
            .field("on_approval", &self.on_approval.is_some())
            .field("handlers", &self.handlers)
            .field("request_timeout", &self.request_timeout)
            .field("event_buffer", &self.event_buffer)
            .finish()
    }
}
