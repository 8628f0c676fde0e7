//! Who answers which request of the server.

use std::collections::HashMap;
use std::fmt;
use std::pin::Pin;
use std::sync::Arc;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::json;
use serde_json::value::{RawValue, to_raw_value};

use crate::error::{HandlerError, RpcError};
use crate::server_requests::{Approval, ApprovalDecision, default_answer};

type BoxFuture<T> = Pin<Box<dyn Future<Output = T> + Send>>;
type Answer = Result<Box<RawValue>, RpcError>;
type Handler = Arc<dyn Fn(Option<Box<RawValue>>) -> BoxFuture<Answer> + Send + Sync>;
pub(crate) type OnApproval =
    Arc<dyn Fn(Approval) -> BoxFuture<Result<ApprovalDecision, HandlerError>> + Send + Sync>;

/// Answers to requests of the server, one a method.
///
/// The future of a handler is dropped when its answer is not needed any more: another client has answered, or the
/// connection is gone. What it fails with is sent as an error, an [`RpcError`] as it is.
#[derive(Clone, Default)]
pub struct Handlers {
    by_method: HashMap<String, Handler>,
}

impl Handlers {
    /// No handlers.
    pub fn new() -> Self {
        Self::default()
    }

    /// Answers requests of any method, also of one that this crate does not know.
    ///
    /// Params that are missing are null: a type that is made of null takes them.
    pub fn on<P, R, F, A>(mut self, method: impl Into<String>, handler: F) -> Self
    where
        P: DeserializeOwned + Send + 'static,
        R: Serialize,
        F: Fn(P) -> A + Send + Sync + 'static,
        A: Future<Output = Result<R, HandlerError>> + Send + 'static,
    {
        let handler = Arc::new(handler);
        let answer = move |raw: Option<Box<RawValue>>| -> BoxFuture<Answer> {
            let handler = Arc::clone(&handler);
            Box::pin(async move {
                let params = read_params(raw.as_deref()).map_err(invalid_params)?;
                let result = handler(params).await.map_err(as_rpc_error)?;
                to_raw_value(&result).map_err(|error| as_rpc_error(error.into()))
            })
        };
        self.by_method.insert(method.into(), Arc::new(answer));
        self
    }
}

impl fmt::Debug for Handlers {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_set()
            .entries(self.by_method.keys())
            .finish()
    }
}

/// An approval that nobody handles is declined: a server never gets to do what nobody was asked about.
pub(crate) struct Desk {
    handlers: Handlers,
    on_approval: Option<OnApproval>,
}

impl Desk {
    pub(crate) fn new(handlers: Handlers, on_approval: Option<OnApproval>) -> Self {
        Self {
            handlers,
            on_approval,
        }
    }

    pub(crate) async fn answer(&self, method: &str, params: Option<Box<RawValue>>) -> Answer {
        if let Some(handler) = self.handlers.by_method.get(method) {
            return handler(params).await;
        }
        if let Some(on_approval) = &self.on_approval {
            if let Some(approval) = Approval::read(method, params.as_deref()) {
                let approval = approval.map_err(invalid_params)?;
                let decision = on_approval(approval).await.map_err(as_rpc_error)?;
                return to_raw_value(&json!({ "decision": decision.as_str() }))
                    .map_err(|error| as_rpc_error(error.into()));
            }
        }
        let Some(answer) = default_answer(method) else {
            return Err(RpcError::new(
                RpcError::METHOD_NOT_FOUND,
                format!("This client does not handle {method}."),
            ));
        };
        serde_json::from_str(answer).map_err(|error| as_rpc_error(error.into()))
    }
}

/// Reads params that may be missing.
pub(crate) fn read_params<P: DeserializeOwned>(raw: Option<&RawValue>) -> serde_json::Result<P> {
    serde_json::from_str(raw.map_or("null", RawValue::get))
}

fn invalid_params(error: serde_json::Error) -> RpcError {
    RpcError::new(
        RpcError::INVALID_PARAMS,
        format!("The params are not those of the method: {error}."),
    )
}

fn as_rpc_error(error: HandlerError) -> RpcError {
    match error.downcast::<RpcError>() {
        Ok(error) => *error,
        Err(error) => RpcError::new(RpcError::INTERNAL_ERROR, error.to_string()),
    }
}

/// Puts the future of a callback where its type does not matter.
pub(crate) fn boxed_approval<F, A>(on_approval: F) -> OnApproval
where
    F: Fn(Approval) -> A + Send + Sync + 'static,
    A: Future<Output = Result<ApprovalDecision, HandlerError>> + Send + 'static,
{
    Arc::new(move |approval| Box::pin(on_approval(approval)))
}
