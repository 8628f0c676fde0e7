//! Requests, answers and notifications over a transport, both ways. Knows no method of the protocol.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use serde::Serialize;
use serde_json::value::RawValue;
use tokio::sync::{mpsc, oneshot, watch};
use tokio::task::{AbortHandle, JoinSet};

use crate::desk::Desk;
use crate::dispatcher::Dispatcher;
use crate::error::{ConnectionClosed, Error, InvalidMessage, Result, RpcError};
use crate::message::{self, Incoming, Outgoing, RequestId};
use crate::transport::{MessageReader, MessageWriter, Transport};

/// How many messages may wait for the one that is being written. Whoever wants to write more has to wait too.
const WAITING_MESSAGES: usize = 16;

/// Whoever cannot write asks the reader why, and does not wait for it forever.
const REASON_TIMEOUT: Duration = Duration::from_secs(5);

type Answer = Result<Box<RawValue>>;

/// A connection, as its users hold it. It is closed when it is dropped.
#[derive(Debug)]
pub(crate) struct Connection {
    shared: Arc<Shared>,
}

/// What the users of a connection have in common with its tasks.
#[derive(Debug)]
struct Shared {
    outgoing: mpsc::Sender<Message>,
    state: Mutex<State>,
    dispatcher: Arc<Dispatcher>,
    /// Why the connection ended, once it did.
    ended: watch::Sender<Option<Error>>,
    /// Is all gone that belongs to the transport?
    gone: watch::Sender<bool>,
}

#[derive(Debug, Default)]
struct State {
    next_id: i64,
    pending: HashMap<i64, oneshot::Sender<Answer>>,
    answering: HashMap<RequestId, Answering>,
    next_serial: u64,
}

/// A request of the server that somebody is about to answer.
#[derive(Debug)]
struct Answering {
    /// A server can use an id again.
    serial: u64,
    task: AbortHandle,
}

/// A message on its way, and who waits until it is written.
#[derive(Debug)]
struct Message {
    text: String,
    written: oneshot::Sender<()>,
}

impl Connection {
    /// Begins to read and to write.
    pub(crate) fn open(
        transport: impl Transport,
        dispatcher: Arc<Dispatcher>,
        desk: Arc<Desk>,
    ) -> Self {
        let (reader, writer) = transport.split();
        let (outgoing, messages) = mpsc::channel(WAITING_MESSAGES);
        let shared = Arc::new(Shared {
            outgoing,
            state: Mutex::default(),
            dispatcher,
            ended: watch::Sender::new(None),
            gone: watch::Sender::new(false),
        });
        tokio::spawn(write_all(Arc::clone(&shared), writer, messages));
        tokio::spawn(read_all(Arc::clone(&shared), reader, desk));
        Self { shared }
    }

    /// Sends a request and waits for its answer. Nothing is left of it when the future is dropped.
    pub(crate) async fn request<P: Serialize>(
        &self,
        method: &str,
        params: Option<P>,
        timeout: Option<Duration>,
    ) -> Answer {
        let (id, answer) = self.shared.expect_answer()?;
        let _forget = Forget {
            shared: &self.shared,
            id,
        };
        let text = text_of(method, Some(id), params)?;
        self.exchange(method, text, answer, timeout).await
    }

    async fn exchange(
        &self,
        method: &str,
        text: String,
        answer: oneshot::Receiver<Answer>,
        timeout: Option<Duration>,
    ) -> Answer {
        let exchange = async {
            self.shared.send(text).await?;
            match answer.await {
                Ok(answer) => answer,
                Err(_) => Err(self.closed().await),
            }
        };
        let Some(after) = timeout else {
            return exchange.await;
        };
        tokio::time::timeout(after, exchange)
            .await
            .unwrap_or_else(|_| {
                Err(Error::RequestTimeout {
                    method: method.to_owned(),
                    after,
                })
            })
    }

    /// Sends a notification; returns when it is written.
    pub(crate) async fn notify<P: Serialize>(&self, method: &str, params: Option<P>) -> Result<()> {
        let text = text_of(method, None, params)?;
        self.shared.send(text).await
    }

    /// Waits until the connection is gone, by whichever side.
    pub(crate) async fn closed(&self) -> Error {
        self.shared.reason().await
    }

    /// Closes the connection; returns when all that belongs to it is gone.
    pub(crate) async fn close(&self) {
        self.shared.end(closed_by_us());
        let mut gone = self.shared.gone.subscribe();
        // The sender is a part of this connection: it is there as long as somebody waits.
        let _ = gone.wait_for(|gone| *gone).await;
    }
}

impl Drop for Connection {
    fn drop(&mut self) {
        self.shared.end(closed_by_us());
    }
}

fn closed_by_us() -> Error {
    ConnectionClosed::new("The connection was closed by this client.").into()
}

fn text_of(method: &str, id: Option<i64>, params: Option<impl Serialize>) -> Result<String> {
    serde_json::to_string(&Outgoing { method, id, params })
        .map_err(|error| InvalidMessage::new(method, None, error).into())
}

/// A request whose answer nobody waits for any more.
struct Forget<'a> {
    shared: &'a Shared,
    id: i64,
}

impl Drop for Forget<'_> {
    fn drop(&mut self) {
        self.shared.lock().pending.remove(&self.id);
    }
}

impl Shared {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Makes room for the answer to a new request, unless there will be none.
    fn expect_answer(&self) -> Result<(i64, oneshot::Receiver<Answer>)> {
        let mut state = self.lock();
        if let Some(reason) = &*self.ended.borrow() {
            return Err(reason.clone());
        }
        let (sender, receiver) = oneshot::channel();
        let id = state.next_id;
        state.next_id += 1;
        state.pending.insert(id, sender);
        Ok((id, receiver))
    }

    /// Writes a message whole, even when nobody waits for it any more.
    async fn send(&self, text: String) -> Result<()> {
        let (written, is_written) = oneshot::channel();
        let message = Message { text, written };
        if self.outgoing.send(message).await.is_ok() && is_written.await.is_ok() {
            return Ok(());
        }
        Err(self.reason().await)
    }

    async fn reason(&self) -> Error {
        let mut ended = self.ended.subscribe();
        match ended.wait_for(Option::is_some).await.as_deref() {
            Ok(Some(reason)) => reason.clone(),
            Ok(None) | Err(_) => closed_by_us(),
        }
    }

    /// Everything that is waited for ends with the reason; the first one stays.
    fn end(&self, reason: Error) {
        let mut state = self.lock();
        let is_first = self.ended.send_if_modified(|ended| {
            let is_first = ended.is_none();
            ended.get_or_insert_with(|| reason.clone());
            is_first
        });
        if !is_first {
            return;
        }
        for (_, pending) in state.pending.drain() {
            // Who does not wait any more need not know.
            let _ = pending.send(Err(reason.clone()));
        }
        for (_, answering) in state.answering.drain() {
            answering.task.abort();
        }
        drop(state);
        self.dispatcher.close(&reason);
    }

    /// An answer to nothing that was asked is ignored, as the protocol wants it.
    fn receive(self: &Arc<Self>, message: Incoming, desk: &Arc<Desk>) {
        match message {
            Incoming::Notification { method, params } => {
                if method == "serverRequest/resolved" {
                    self.withdraw(params.as_deref());
                }
                self.dispatcher.notify(method, params);
            }
            Incoming::Request { id, method, params } => self.answer(id, method, params, desk),
            Incoming::Answer {
                id: Some(RequestId::Number(id)),
                outcome,
            } => {
                if let Some(pending) = self.lock().pending.remove(&id) {
                    // Who does not wait any more need not know.
                    let _ = pending.send(outcome.map_err(Error::from));
                }
            }
            Incoming::Answer { .. } => {}
        }
    }

    /// Has the request answered, in a task of its own.
    fn answer(
        self: &Arc<Self>,
        id: RequestId,
        method: String,
        params: Option<Box<RawValue>>,
        desk: &Arc<Desk>,
    ) {
        // The lock is held until the task is known: it cannot be done before.
        let mut state = self.lock();
        if self.ended.borrow().is_some() {
            return;
        }
        let serial = state.next_serial;
        state.next_serial += 1;
        let (shared, desk, about) = (Arc::clone(self), Arc::clone(desk), id.clone());
        let task = tokio::spawn(async move {
            let outcome = unless_it_panics(async move { desk.answer(&method, params).await }).await;
            if shared.settle(&about, serial) {
                // A connection that is lost needs no answers.
                let _ = shared.send(message::answer(&about, outcome)).await;
            }
        });
        let task = task.abort_handle();
        if let Some(earlier) = state.answering.insert(id, Answering { serial, task }) {
            earlier.task.abort();
        }
    }

    /// Is it still for this task to answer the request?
    fn settle(&self, id: &RequestId, serial: u64) -> bool {
        let answering = &mut self.lock().answering;
        let is_ours = answering.get(id).is_some_and(|each| each.serial == serial);
        is_ours && answering.remove(id).is_some()
    }

    /// A request of the server needs no answer any more.
    fn withdraw(&self, params: Option<&RawValue>) {
        #[derive(serde::Deserialize)]
        #[serde(rename_all = "camelCase")]
        struct Resolved {
            request_id: RequestId,
        }

        let resolved = params.map(|raw| serde_json::from_str::<Resolved>(raw.get()));
        let Some(Ok(Resolved { request_id })) = resolved else {
            return;
        };
        if let Some(answering) = self.lock().answering.remove(&request_id) {
            answering.task.abort();
        }
    }
}

/// A handler that panics has failed; the connection goes on.
async fn unless_it_panics(
    answer: impl Future<Output = Result<Box<RawValue>, RpcError>> + Send + 'static,
) -> Result<Box<RawValue>, RpcError> {
    let mut answering = JoinSet::new();
    answering.spawn(answer);
    match answering.join_next().await {
        Some(Ok(outcome)) => outcome,
        Some(Err(_)) | None => Err(RpcError::new(
            RpcError::INTERNAL_ERROR,
            "The handler panicked.",
        )),
    }
}

async fn write_all(
    shared: Arc<Shared>,
    mut writer: impl MessageWriter,
    mut messages: mpsc::Receiver<Message>,
) {
    let mut ended = shared.ended.subscribe();
    let is_over = async move { ended.wait_for(Option::is_some).await.is_ok() };
    let write = async {
        while let Some(Message { text, written }) = messages.recv().await {
            if let Err(error) = writer.write(text).await {
                return error;
            }
            // Who does not wait any more need not know.
            let _ = written.send(());
        }
        closed_by_us()
    };
    tokio::select! {
        _ = is_over => {}
        error = write => {
            // The reader knows better what happened.
            let _ = tokio::time::timeout(REASON_TIMEOUT, shared.reason()).await;
            shared.end(error);
        }
    }
    // Whoever still wants to write learns why that is in vain.
    drop(messages);
    writer.close().await;
    shared.gone.send_replace(true);
}

async fn read_all(shared: Arc<Shared>, mut reader: impl MessageReader, desk: Arc<Desk>) {
    let mut gone = shared.gone.subscribe();
    let read = async {
        loop {
            match reader.read().await {
                Ok(Some(text)) if text.trim().is_empty() => {}
                Ok(Some(text)) => match Incoming::parse(&text) {
                    Ok(message) => shared.receive(message, &desk),
                    Err(violation) => return violation.into(),
                },
                Ok(None) => {
                    return ConnectionClosed::new("The server closed the connection.").into();
                }
                Err(error) => return error,
            }
        }
    };
    let reason: Error = tokio::select! {
        reason = read => reason,
        _ = gone.wait_for(|gone| *gone) => closed_by_us(),
    };
    shared.end(reason);
}
